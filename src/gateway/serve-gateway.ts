import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { deferContinue, listenOn } from '../internal/http/node-server.js';
import { readTimeout } from '../internal/options.js';
import type { CompactGateway } from './create-gateway.js';
import { errorBodyOf, gatewayFault, type GatewayCode } from './error.js';
import { toNodeHandler } from './node-handler.js';

export interface ServeGatewayOptions {
  /** The port to listen on; 0 picks a free one. */
  port: number;
  /**
   * The address or name to listen on.
   * @default '127.0.0.1'
   */
  host?: string | undefined;
  /** Receives the status and the code of requests that were not valid HTTP, or too slow to become a request: they are not calls. */
  onClientError?: ((status: number, code: GatewayCode) => void) | undefined;
}

export interface GatewayServer {
  /** The URL without a path: `http://127.0.0.1:49152`. */
  readonly url: string;
  /**
   * Stops accepting connections. Resolves when the open calls have ended; each ends by the gateway's `timeoutMs`. With `timeoutMs` here,
   * connections that are open by then are closed.
   */
  drain: (options?: { timeoutMs?: number | undefined }) => Promise<void>;
  /** Closes all connections at once. Resolves when the server is closed. */
  close: () => Promise<void>;
}

/** Load balancers keep connections for 60 s and more: a server that closes one sooner loses the call that is just being sent over it. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;
/** The time limit for headers. Node switches it off with `requestTimeout`, unless it is given. */
const HEADERS_TIMEOUT_MS = 60_000;
/** How long idle connections are kept while draining: by then, load balancers have found the port closed, and use another server. */
const IDLE_DRAIN_MS = 1_000;

/**
 * Serves a gateway with `node:http`. GET `/healthz` returns 200, or 503 while the server drains.
 *
 * Rejects with Node's error if it cannot listen.
 * @example
 * const server = await serveGateway(createNodeGateway({ upstream }), { port: 8080 });
 * process.once('SIGTERM', () => server.drain());
 */
export async function serveGateway(
  gateway: Pick<CompactGateway, 'fetch'>,
  { port, host = '127.0.0.1', onClientError }: ServeGatewayOptions,
): Promise<GatewayServer> {
  const handle = toNodeHandler(gateway);
  let draining = false;
  /** The open responses on each connection. */
  const connections = new Map<Duplex, Set<ServerResponse>>();
  const closeIdle = (): void => {
    for (const [socket, open] of connections) if (open.size === 0) socket.destroy();
  };
  const closeIdleLater = (): unknown => setTimeout(closeIdle, IDLE_DRAIN_MS).unref();
  // A request without a host gets its error from the handler, in the form of all other errors.
  const options = {
    requestTimeout: 0,
    headersTimeout: HEADERS_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    requireHostHeader: false,
  };
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (draining) outgoing.setHeader('connection', 'close');
    const open = connections.get(incoming.socket);
    open?.add(outgoing);
    outgoing.on('close', () => {
      open?.delete(outgoing);
      // A response that had started before the draining did not announce that its connection closes.
      if (draining) closeIdleLater();
    });
    if (incoming.url === '/healthz') sendHealth(incoming, outgoing, draining);
    else handle(incoming, outgoing);
  };
  const server = createServer(options, onRequest);
  server.on('checkContinue', (incoming, outgoing) => {
    deferContinue(incoming);
    onRequest(incoming, outgoing);
  });
  server.on('connection', (socket: Duplex) => {
    connections.set(socket, new Set());
    socket.on('close', () => connections.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const open = [...(connections.get(socket) ?? [])];
    // An error after a complete request must not damage its response, which is billed: the connection is closed once that is sent.
    const pending = open.filter(({ req }) => req.complete).at(-1);
    if (pending) return void pending.on('close', () => socket.destroy());
    if (open.at(-1)?.headersSent || !socket.writable) return void socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const code = status === 408 ? 'request_timeout' : status === 431 ? 'headers_too_large' : 'invalid_http';
    sendRawError(socket, status, code);
    // A request whose body is broken is a call, which reports itself.
    if (open.length === 0) onClientError?.(status, code);
  });
  const { url } = await listenOn(server, { port, host });
  // Unlike that of `node:http`, this `close` leaves idle connections open.
  const closed = (): Promise<void> => new Promise((resolve) => Server.prototype.close.call(server, () => resolve()));
  return {
    url,
    drain({ timeoutMs } = {}) {
      const limitMs = readTimeout('timeoutMs', timeoutMs, Infinity);
      draining = true;
      // A load balancer may be sending a call over an idle connection right now. So open responses announce the end of their connection, and idle connections stay for a moment.
      for (const open of connections.values()) {
        for (const outgoing of open) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
      }
      closeIdleLater();
      const timer = limitMs === Infinity ? undefined : setTimeout(() => server.closeAllConnections(), limitMs);
      return closed().finally(() => clearTimeout(timer));
    },
    close() {
      const done = closed();
      server.closeAllConnections();
      return done;
    },
  };
}

function sendHealth({ method }: IncomingMessage, outgoing: ServerResponse, draining: boolean): void {
  outgoing.writeHead(draining ? 503 : 200, { 'content-type': 'application/json' });
  outgoing.end(method === 'HEAD' ? undefined : JSON.stringify({ status: draining ? 'draining' : 'ok' }));
}

const REASON_PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** Responds where Node has no request to respond to. */
function sendRawError(socket: Duplex, status: number, code: GatewayCode): void {
  const body = JSON.stringify(errorBodyOf(gatewayFault(code, 'the request is not valid HTTP, or it did not arrive in time')));
  const head = [
    `HTTP/1.1 ${status} ${REASON_PHRASES[status]}`,
    'connection: close',
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  // A client that does not close its side would keep the connection open.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
