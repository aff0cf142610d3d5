/** Serves a built site on 127.0.0.1, and sends the policy of each page also as a header, as a web server would. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface ServeOptions {
  port?: number;
  /** Adds a script to each page that reloads it when `reload()` is called. */
  reload?: boolean;
}

export interface SiteServer {
  url: string;
  reload: () => void;
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.yaml': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const RELOAD_PATH = '/preview-reload.js';
const EVENTS_PATH = '/preview-events';
const RELOAD_SCRIPT = `new EventSource('${EVENTS_PATH}').onmessage = () => location.reload();\n`;

export async function serveSite(folder: string, { port = 0, reload = false }: ServeOptions = {}): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (reload && pathname === RELOAD_PATH) return void response.writeHead(200, { 'content-type': TYPES['.js'] }).end(RELOAD_SCRIPT);
    if (reload && pathname === EVENTS_PATH) {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      listeners.add(response);
      return void response.on('close', () => listeners.delete(response));
    }
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const body = read(join(folder, path));
    if (!body) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    if (extname(path) !== '.html') return void response.writeHead(200, { 'content-type': type }).end(body);
    const text = body.toString();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...(policy && { 'content-security-policy': policy }) });
    response.end(reload ? text.replace('</head>', `<script src="${RELOAD_PATH}" defer></script></head>`) : text);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reload: () => {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
