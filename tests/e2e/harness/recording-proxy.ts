import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Hosts that were asked for, in order; tunnels (`CONNECT`) among them. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** A proxy that writes down every host, lets plain requests to this machine through and refuses the rest. */
export async function openRecordingProxy(): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '');
    hosts.push(url.hostname);
    if (!url.hostname.endsWith('localhost')) {
      response.writeHead(502).end();
      return;
    }
    const options = {
      host: '127.0.0.1',
      port: url.port,
      path: url.pathname + url.search,
      method: request.method,
      headers: request.headers,
    };
    const onward = ask(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url?.replace(/:\d+$/, '') ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
