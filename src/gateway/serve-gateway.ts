import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { listenOn } from '../internal/http/node-server.js';
import type { CompactGateway } from './create-gateway.js';
import { gatewayFault, type GatewayCode, errorBodyOf } from './error.js';
import { toNodeHandler } from './node.js';

export interface ServeOptions {
  gateway: CompactGateway;
  port: number;
  host: string;
  /** Told of what is no HTTP, or came too slowly to be a request. */
  onClientError: (status: number, code: GatewayCode) => void;
}

export interface ServedGateway {
  url: string;
  /** Takes no more connections, and resolves when the calls that are open have ended. */
  drain: () => Promise<void>;
  /** Cuts the connections that are open. */
  cut: () => void;
}

/** Load balancers keep a connection for 60 s and more: a server that closes it sooner loses the call that is just sent over it. */
const KEEP_ALIVE_MS = 75_000;
/** How long headers may take to arrive. Said, as Node sets it to no limit along with `requestTimeout`. */
const HEADERS_MS = 60_000;
/** How long a connection without a call is kept while draining: balancers find the port closed by then, and turn elsewhere. */
const LAST_CALLS_MS = 1_000;

/** Serves a gateway by itself, with `/healthz`: 200, or 503 while it drains. Rejects with Node's error if the port can not be had. */
export async function serveGateway({ gateway, port, host, onClientError }: ServeOptions): Promise<ServedGateway> {
  const handle = toNodeHandler(gateway);
  let isDraining = false;
  /** The answers that are open on each connection. */
  const connections = new Map<Duplex, Set<ServerResponse>>();
  const closeIdle = (): void => {
    for (const [socket, open] of connections) if (open.size === 0) socket.destroy();
  };
  const closeIdleSoon = (): unknown => setTimeout(closeIdle, LAST_CALLS_MS).unref();
  // Who sends no host is answered by the handler, in the form of all other errors.
  const options = { requestTimeout: 0, headersTimeout: HEADERS_MS, keepAliveTimeout: KEEP_ALIVE_MS, requireHostHeader: false };
  const server = createServer(options, (incoming, outgoing) => {
    if (isDraining) outgoing.setHeader('connection', 'close');
    const open = connections.get(incoming.socket);
    open?.add(outgoing);
    outgoing.on('close', () => {
      open?.delete(outgoing);
      // An answer that had begun when the draining did left its connection open.
      if (isDraining) closeIdleSoon();
    });
    if (incoming.url === '/healthz') answerHealth(incoming, outgoing, isDraining);
    else handle(incoming, outgoing);
  });
  server.on('connection', (socket: Duplex) => {
    connections.set(socket, new Set());
    socket.on('close', () => connections.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const open = [...(connections.get(socket) ?? [])];
    // What comes behind a call must not end up in its answer, which has been paid for: it is sent, and then the connection is closed.
    const owed = open.filter(({ req }) => req.complete).at(-1);
    if (owed) return void owed.on('close', () => socket.destroy());
    if (open.at(-1)?.headersSent || !socket.writable) return void socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const code = status === 408 ? 'request_timeout' : status === 431 ? 'headers_too_large' : 'invalid_http';
    answerRaw(socket, status, code);
    onClientError(status, code);
  });
  const { url } = await listenOn(server, { port, host });
  return {
    url,
    drain() {
      isDraining = true;
      // A balancer that keeps a connection may be sending a call over it just now. So it is told with an answer, and none is cut.
      for (const open of connections.values()) {
        for (const outgoing of open) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
      }
      closeIdleSoon();
      // Unlike that of `node:http`, this leaves idle connections open.
      return new Promise((resolve) => Server.prototype.close.call(server, () => resolve()));
    },
    cut: () => server.closeAllConnections(),
  };
}

function answerHealth({ method }: IncomingMessage, outgoing: ServerResponse, isDraining: boolean): void {
  outgoing.writeHead(isDraining ? 503 : 200, { 'content-type': 'application/json' });
  outgoing.end(method === 'HEAD' ? undefined : JSON.stringify({ status: isDraining ? 'draining' : 'ok' }));
}

const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };

/** Answers what Node could make no request of. */
function answerRaw(socket: Duplex, status: number, code: GatewayCode): void {
  const body = JSON.stringify(errorBodyOf(gatewayFault(code, 'what was sent is no HTTP request, or did not come in time')));
  const head = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    'connection: close',
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  // Who keeps its own side open would keep the connection.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
