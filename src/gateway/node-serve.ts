import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { listenOn } from '../internal/node-listen.js';
import type { CompactGateway } from './create-gateway.js';
import { faultOf, type GatewayCode } from './faults.js';
import { toNodeHandler } from './node.js';
import { errorBodyOf } from './own-answer.js';

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

/** Serves a gateway by itself, with `/healthz`: 200, or 503 while it drains. Rejects with Node's error if the port can not be had. */
export async function serveGateway({ gateway, port, host, onClientError }: ServeOptions): Promise<ServedGateway> {
  const handle = toNodeHandler(gateway);
  let isDraining = false;
  // Who sends no host is answered by the handler, in the form of all other errors.
  const options = { requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS, requireHostHeader: false };
  const server = createServer(options, (incoming, outgoing) => {
    if (isDraining) outgoing.setHeader('connection', 'close');
    // A connection whose call ends after the draining began is idle, and would be kept.
    outgoing.on('close', () => isDraining && setImmediate(() => server.closeIdleConnections()));
    if (incoming.url === '/healthz') answerHealth(incoming, outgoing, isDraining);
    else handle(incoming, outgoing);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const code = status === 408 ? 'request_timeout' : 'invalid_http';
    answerRaw(socket, status, code);
    onClientError(status, code);
  });
  const { url } = await listenOn(server, { port, host });
  return {
    url,
    drain() {
      isDraining = true;
      return new Promise((resolve) => server.close(() => resolve()));
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
  const body = JSON.stringify(errorBodyOf(faultOf(code, 'what was sent is no HTTP request, or did not come in time')));
  const head = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    'connection: close',
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
