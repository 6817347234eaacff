/** What the annotate command reads: plain texts and pages, as files or as lines of JSON. */
import type { ArticleInput } from '../../core/annotate.ts';

/** Input that cannot be read; the message is one line that says why and what to do. */
export class InputError extends Error {
  /** The id of the broken line, when it had one. */
  readonly id: unknown;

  constructor(message: string, id: unknown = null) {
    super(message);
    this.id = id;
  }
}

/** One document, before an article was looked for in it. */
export type Source = { readonly text: string; readonly known: Partial<ArticleInput> } | { readonly html: string; readonly url: string | null };

/** One line of `--jsonl` input. */
export interface Line {
  readonly id: unknown;
  readonly source: Source;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws InputError when the bytes are no UTF-8 text; `name` is the file's name, for the message */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new InputError(`${name} is not UTF-8 text: convert it first, for example with iconv.`);
  }
}

/** Takes a file's content for a page or a plain text: by its name, else by its first characters. */
export function sourceOf(content: string, name: string): Source {
  if (content.trim() === '') throw new InputError(`${name} is empty: give it the text or the HTML of an article.`);
  const isPage = /\.x?html?$/i.test(name) || (!/\.\w+$/.test(name) && /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(content));
  return isPage ? { html: content, url: null } : { text: content, known: {} };
}

/**
 * Reads one line of `--jsonl`: `{id, text}` or `{id, html, url}`; beside `text`, what is known of the article
 * (`title`, `byline`, `published`, `lang`, `site`) may stand.
 *
 * @throws InputError when it is neither
 */
export function parseLine(line: string): Line {
  const record = parseObject(line);
  const { id = null, text, html, url } = record;
  if (typeof text === 'string') return { id, source: { text, known: knownOf(record) } };
  if (typeof html === 'string') return { id, source: { html, url: typeof url === 'string' ? url : null } };
  throw new InputError('The line has neither "text" nor "html" as a string.', id);
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`The line is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError('The line is no JSON object.');
  return value as Record<string, unknown>;
}

function knownOf(record: Readonly<Record<string, unknown>>): Partial<ArticleInput> {
  const keys = ['title', 'byline', 'published', 'lang', 'site'] as const;
  return Object.fromEntries(keys.flatMap((key) => (typeof record[key] === 'string' ? [[key, record[key]]] : [])));
}
