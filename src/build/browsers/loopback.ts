/** Serves one page on this machine only, so that a file is read like a page of the web. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface Loopback {
  readonly url: string;
  close(): void;
}

/** Serves HTML at a free port of 127.0.0.1. */
export async function serveLoopback(html: string): Promise<Loopback> {
  const server = http.createServer((request, response) => {
    if (request.url === '/article') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`, close: () => void server.close() };
}

/** The HTML of a file; a plain text becomes an article with a paragraph for each of its own. */
export function pageOfFile(file: string): string {
  const content = readFileSync(file, 'utf8');
  if (/\.x?html?$/i.test(file)) return content;
  return articlePage({ title: path.basename(file), paragraphs: content.split(/\n\s*\n/).filter((text) => text.trim() !== ''), published: null, lang: null });
}

interface PlainArticle {
  readonly title: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly paragraphs: readonly string[];
}

/** A plain page with one article. */
export function articlePage({ title, published, lang, paragraphs }: PlainArticle): string {
  const date = published === null ? '' : `<meta property="article:published_time" content="${escapeHtml(published)}">`;
  return `<!doctype html><html${lang === null ? '' : ` lang="${escapeHtml(lang)}"`}><head><meta charset="utf-8"><title>${escapeHtml(title ?? '')}</title>${date}<style>${STYLE}</style></head>
<body><main><article><h1>${escapeHtml(title ?? '')}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article></main></body></html>`;
}

const STYLE = 'body{font:18px/1.65 Georgia,serif;max-width:38em;margin:3em auto;padding:0 1.5em;color:#1d1b18;background:#fbfaf7}h1{line-height:1.2}@media (prefers-color-scheme:dark){body{color:#eceae6;background:#1b1c1e}}';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
