import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { abortCalls, deferContinue, listenOn } from '../internal/http/node-server.js';
import { readDelay, readTimeout } from '../internal/options.js';
import type { CompactGateway } from './create-gateway.js';
import { errorBodyOf, gatewayError, gatewayFault, type GatewayCode } from './error.js';
import type { GatewayMetrics } from './metrics.js';
import { toNodeHandler } from './node-handler.js';
import { createProbes, pathOf } from './node-probes.js';

/** The options of `serveGateway`. */
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
  /** What GET `/metrics` returns, from `createGatewayMetrics`. The gateway needs its hooks. Without metrics, `/metrics` returns 501. */
  metrics?: GatewayMetrics | undefined;
  /**
   * The port of a second server, on the same host, which serves `/metrics`, `/healthz` and `/livez` until the last call has ended; 0 picks
   * a free one. `/metrics` is then not served on `port`.
   */
  metricsPort?: number | undefined;
}

/** A gateway that listens on a port. */
export interface GatewayServer {
  /** The URL without a path: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** The URL of the server at `metricsPort`, without a path. */
  readonly metricsUrl?: string;
  /**
   * Lets `/healthz` return 503, serves calls as before for `delayMs` (default 0), so that load balancers can notice, and then stops
   * accepting connections. Resolves when the open calls have ended; each ends by the gateway's `timeoutMs`. With `timeoutMs` here,
   * connections that are still open that long after the delay are closed.
   */
  drain: (options?: { delayMs?: number | undefined; timeoutMs?: number | undefined }) => Promise<void>;
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
 * Serves a gateway with `node:http`. GET `/livez` returns 200, `/healthz` 200 or, from the start of `drain`, 503, and `/metrics` the
 * metrics. These requests are not calls.
 *
 * Rejects with Node's error if it cannot listen.
 * @example
 * const server = await serveGateway(createNodeGateway({ upstream }), { port: 8080 });
 * process.once('SIGTERM', () => server.drain({ delayMs: 5000 }));
 */
export async function serveGateway(
  gateway: Pick<CompactGateway, 'fetch'>,
  { port, host = '127.0.0.1', onClientError, metrics, metricsPort }: ServeGatewayOptions,
): Promise<GatewayServer> {
  const handle = toNodeHandler(gateway);
  let isReady = true;
  /** Whether connections are closed after their next response. */
  let isClosing = false;
  const probes = createProbes({ isReady: () => isReady, metrics });
  const listeners = new Map(Object.entries(probes));
  if (metricsPort !== undefined) listeners.delete('/metrics');
  /** The open responses on each connection. */
  const connections = new Map<Socket, Set<ServerResponse>>();
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
    if (isClosing) outgoing.setHeader('connection', 'close');
    const open = connections.get(incoming.socket);
    open?.add(outgoing);
    outgoing.on('close', () => {
      open?.delete(outgoing);
      // A response that had started before the draining did not announce that its connection closes.
      if (isClosing) closeIdleLater();
    });
    (listeners.get(pathOf(incoming.url) ?? '') ?? handle)(incoming, outgoing);
  };
  const server = createServer(options, onRequest);
  server.on('checkContinue', (incoming, outgoing) => {
    deferContinue(incoming);
    onRequest(incoming, outgoing);
  });
  server.on('connection', (socket: Socket) => {
    connections.set(socket, new Set());
    socket.on('close', () => connections.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const open = [...(connections.get(socket as Socket) ?? [])];
    // An error after a complete request must not damage its response, which is billed: the connection is closed once that is sent.
    const pending = open.filter(({ req }) => req.complete).at(-1);
    if (pending) return void pending.on('close', () => socket.destroy());
    if (open.at(-1)?.headersSent || !socket.writable) return void socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const code = status === 408 ? 'request_timeout' : status === 431 ? 'headers_too_large' : 'invalid_http';
    sendRawError(socket, status, code);
    // A request whose body is broken is a call, which reports itself.
    if (open.length > 0) return;
    metrics?.onClientError(status, code);
    onClientError?.(status, code);
  });
  const { url } = await listenOn(server, { port, host });
  const metricsServer =
    metricsPort === undefined
      ? undefined
      : createServer((incoming, outgoing) => {
          const listener = new Map(Object.entries(probes)).get(pathOf(incoming.url) ?? '');
          if (listener) listener(incoming, outgoing);
          else outgoing.writeHead(404).end();
        });
  const closed = new Promise<void>((resolve) => server.once('close', resolve)).then(() => {
    metricsServer?.close();
    metricsServer?.closeAllConnections();
  });
  // Unlike that of `node:http`, this `close` leaves idle connections open.
  const stopListening = (): void => void Server.prototype.close.call(server);
  const closeConnections = (): void => {
    isClosing = true;
    // A load balancer may be sending a call over an idle connection right now. So open responses announce the end of their connection, and idle connections stay for a moment.
    for (const open of connections.values()) {
      for (const outgoing of open) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
    }
    closeIdleLater();
    stopListening();
  };
  const closeAllConnections = (): void => {
    const stopped = gatewayError('gateway_stopped', 'the gateway was stopped before the call ended');
    for (const socket of connections.keys()) abortCalls(socket, stopped);
    server.closeAllConnections();
  };
  const result: GatewayServer = {
    url,
    drain({ delayMs, timeoutMs } = {}) {
      const waitMs = readDelay('delayMs', delayMs, 0);
      const limitMs = readTimeout('timeoutMs', timeoutMs, Infinity);
      let timer: NodeJS.Timeout | undefined;
      const start = (): void => {
        closeConnections();
        if (limitMs !== Infinity) timer = setTimeout(closeAllConnections, limitMs);
      };
      isReady = false;
      if (waitMs > 0) timer = setTimeout(start, waitMs);
      else start();
      return closed.finally(() => clearTimeout(timer));
    },
    close() {
      stopListening();
      closeAllConnections();
      return closed;
    },
  };
  if (!metricsServer || metricsPort === undefined) return result;
  try {
    return { ...result, metricsUrl: (await listenOn(metricsServer, { port: metricsPort, host })).url };
  } catch (error) {
    await result.close();
    throw error;
  }
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
