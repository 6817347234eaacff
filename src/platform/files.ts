/** Files of the extension's own package. */
import { browser } from './browser.ts';

/** Reads a file of the package, such as `glossary.bin`. Rejects when it is missing. No request leaves the browser. */
export async function readOwnFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`The file ${path} is missing from the extension: install it again.`);
  return response.arrayBuffer();
}

/** As `readOwnFile`, for text in UTF-8. */
export async function readOwnText(path: string): Promise<string> {
  return new TextDecoder().decode(await readOwnFile(path));
}
