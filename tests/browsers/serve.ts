import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface LocalServer {
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export interface Route {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A static server on 127.0.0.1; `/favicon.ico` and unknown paths are 404. */
export async function serve(routes: Readonly<Record<string, string | Route>>): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    asked.push(path);
    const route = routes[path];
    if (route === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const { body, headers } = typeof route === 'string' ? { body: route, headers: {} } : route;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
