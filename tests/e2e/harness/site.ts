import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../../pages/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface PageAnswer {
  body: string | Buffer;
  headers?: Record<string, string>;
  status?: number;
}

export interface Site {
  /** Address of a path on a host; browsers resolve every `*.localhost` to this machine. */
  url(path: string, host?: string): string;
  /** Serves a body written by the test at a path, before the files of `tests/pages/`. */
  put(path: string, answer: string | PageAnswer): void;
  /** Paths that were asked for, in order: a test of silence reads it. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

function send(response: ServerResponse, path: string, answer: PageAnswer): void {
  const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
  response.writeHead(answer.status ?? 200, {
    'content-type': type,
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(answer.body);
}

async function readPage(folder: string, path: string): Promise<PageAnswer> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder)) return { status: 403, body: 'outside of the pages' };
  try {
    return { body: await readFile(file) };
  } catch {
    return { status: 404, body: `no page at ${path}` };
  }
}

/** Serves a folder, by default `tests/pages/`, and pages written by tests on a free port of this machine. */
export async function openSite(folder: string = PAGES): Promise<Site> {
  const written = new Map<string, PageAnswer>();
  const requests: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.headers.host}${request.url}`);
    send(response, pathname, written.get(pathname) ?? (await readPage(folder, pathname)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = 'a.localhost') => `http://${host}:${port}${path.startsWith('/') ? path : `/${path}`}`,
    put: (path, answer) => written.set(path, typeof answer === 'string' ? { body: answer } : answer),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
