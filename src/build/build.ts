/** `npm run build`: dist/chrome and dist/firefox, loadable unpacked, and dist/meta.json for the checks. */
import { buildAll } from './extension/build-all.ts';

try {
  const built = await buildAll({ dev: false });
  for (const { browser, files } of built) console.log(`dist/${browser}: ${files.size} files`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
