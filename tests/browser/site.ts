/**
 * The web as the tests see it: a proxy on loopback that answers for the hosts it was given and for nobody else,
 * and writes down every request of the browser.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SitePage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** `127.0.0.1:port`, for the browser's proxy setting. */
  readonly proxy: string;
  /** Every address asked for, in order, also those that nobody answers; `host:443` for tunnels. */
  readonly requests: readonly string[];
  /** Puts a page at an address (`http://news.test/article`). */
  serve(url: string, page: SitePage): void;
  close(): Promise<void>;
}

/** Starts the proxy on a free port. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(url);
    answer(pages.get(url.split('#')[0] ?? ''), response);
  });
  // Nothing here speaks TLS: whoever asks for a tunnel is noted and refused.
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    requests,
    serve: (url, page) => void pages.set(url, page),
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}

function answer(page: SitePage | undefined, response: http.ServerResponse): void {
  if (!page) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers }).end(page.body);
}
