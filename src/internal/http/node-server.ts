import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket, AddressInfo, Server } from 'node:net';
import type { CompactErrorBody } from '../../types.js';
import type { HasBody } from './body.js';
import { DroppedConnection } from './dropped-connection.js';
import { RawHeaders } from './headers.js';
import { pump, nodeBodySource, toWebStream } from './node-stream.js';
import { createAbortController, type LazyAbortController } from './abort.js';
/** How long a client that was answered early may go on sending before its connection is cut. */
const LINGER_MS = 30_000;

/** What a handler gets of a request: of a `Request` as much as has a cost only if it is used. */
export interface HttpRequest extends HasBody {
  readonly method: string;
  readonly url: string;
  readonly headers: RawHeaders;
  /** Stops when the client goes away. */
  readonly clientAbort: LazyAbortController;
  readonly signal: AbortSignal;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

/** What it answers; a `Response` is one. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | RawHeaders;
  readonly body: ReadableStream<Uint8Array> | Uint8Array | null;
}

/** As `listenForCalls`, of a function from `Request` to `Response`. */
export function toNodeListener(handle: (request: Request) => Promise<Response>): RequestListener {
  return toRequestListener(({ method, url, headers, signal, body }) => {
    const init: RequestInit & { duplex?: 'half' } = { method, headers: headers.toHeaders(), signal };
    if (body) Object.assign(init, { body, duplex: 'half' });
    return handle(new Request(url, init));
  });
}

/**
 * Makes a listener for `node:http` or `node:https` of a function that answers calls. Bodies stream both ways, at the pace of the slower
 * side.
 *
 * The function may answer before it has read the request: what the client still sends is dropped for up to 30 seconds, so that the
 * client gets to read the answer. If the function rejects, the answer is a bare 500 that names the class of the error only; if it rejects
 * with `DroppedConnection`, the connection is cut instead.
 */
export function toRequestListener(handle: (call: HttpRequest) => Promise<HttpResponse>): RequestListener {
  return (incoming, outgoing) => {
    const gone = createAbortController();
    // A connection that breaks also tells its streams, which nobody may be reading any more.
    incoming.on('error', () => {});
    outgoing.on('error', () => {});
    const forget = stopWith(incoming.socket, gone);
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) gone.abort();
      forget();
    });
    outgoing.on('finish', () => drainRequest(incoming));
    void respond(handle, incoming, outgoing, gone);
  };
}

/** What to stop when a connection closes. An answer that waits its turn on it is told by nobody else. */
const waiting = new WeakMap<Socket, Set<LazyAbortController>>();

function stopWith(socket: Socket, gone: LazyAbortController): () => void {
  const calls = waiting.get(socket) ?? new Set();
  if (!waiting.has(socket)) {
    waiting.set(socket, calls);
    socket.once('close', () => {
      for (const call of calls) call.abort();
    });
  }
  calls.add(gone);
  if (socket.destroyed) gone.abort();
  return () => calls.delete(gone);
}

async function respond(
  handle: (call: HttpRequest) => Promise<HttpResponse>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  gone: LazyAbortController,
): Promise<void> {
  let call: HttpRequest;
  try {
    call = toCall(incoming, outgoing, gone);
  } catch {
    // Where one request ends and the next begins may be read in two ways too.
    outgoing.setHeader('connection', 'close');
    const says = 'the request line, the host or the length of the body is given in a way that readers differ on';
    return sendJsonError(outgoing, 400, { message: says, type: 'invalid_request_error', param: null, code: 'invalid_http' });
  }
  try {
    await send(await handle(call), outgoing);
  } catch (error) {
    if (outgoing.headersSent || error instanceof DroppedConnection) return void outgoing.destroy();
    const name = error instanceof Error ? error.name : typeof error;
    sendJsonError(outgoing, 500, { message: `The handler failed: ${name}`, type: 'server_error', param: null, code: 'server_error' });
  }
}

/** An answer from below the handler, in the form of the vendor's errors. */
export function sendJsonError(outgoing: ServerResponse, status: number, error: CompactErrorBody['error']): void {
  // Those of an answer that could not be sent say what is not so of this one.
  for (const name of outgoing.getHeaderNames()) if (name !== 'connection') outgoing.removeHeader(name);
  const headers = { 'content-type': 'application/json', 'x-request-id': crypto.randomUUID() };
  outgoing.writeHead(status, headers).end(JSON.stringify({ error }));
}

const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Methods that a `Request` can not have (Fetch standard). */
const FORBIDDEN: readonly string[] = ['CONNECT', 'TRACE', 'TRACK'];

/** Throws `TypeError` where a `Request` would, and for what readers differ on. */
function toCall(incoming: IncomingMessage, outgoing: ServerResponse, gone: LazyAbortController): HttpRequest {
  const { method = 'GET', rawHeaders } = incoming;
  // A framework that has taken a prefix off the path keeps the whole here.
  const { originalUrl: url = incoming.url ?? '/' } = incoming as { originalUrl?: string };
  // The raw list: Node's own object joins or drops headers that come twice.
  const headers = new RawHeaders(rawHeaders);
  // Node has refused what has two lengths. What it lets by is a body in a coding that it does not undo, and a host that is a path.
  const host = headers.get('host') ?? (incoming.httpVersion === '1.0' ? 'localhost' : '');
  if (!/^(chunked)?$/i.test(headers.get('transfer-encoding') ?? '') || !HOST.test(host)) throw new TypeError('ambiguous');
  const origin = `${'encrypted' in incoming.socket ? 'https' : 'http'}://${host}`;
  const { href, username, password } = new URL(url.startsWith('/') ? origin + url : url);
  if (username || password || FORBIDDEN.includes(method)) throw new TypeError('not for a request');
  const hasBody = method !== 'GET' && method !== 'HEAD';
  let body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  return {
    method,
    url: href,
    headers,
    clientAbort: gone,
    get signal() {
      return gone.signal;
    },
    bodySource: hasBody ? nodeBodySource(incoming, () => {}) : undefined,
    get body() {
      return hasBody ? (body ??= bodyOf(incoming, outgoing)) : null;
    },
  };
}

/** The body, whose connection stays open when it is cancelled: the answer has to go back over it. */
function bodyOf(incoming: IncomingMessage, outgoing: ServerResponse): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { stream, fail } = toWebStream(incoming, () => {});
  outgoing.on('finish', () => fail(new Error('the answer was sent before the body was read')));
  return stream;
}

async function send(response: HttpResponse, outgoing: ServerResponse): Promise<void> {
  const { list: raw } = RawHeaders.from(response.headers);
  if (response.statusText) outgoing.writeHead(response.status, response.statusText, raw);
  else outgoing.writeHead(response.status, raw);
  if (!response.body) return void outgoing.end();
  if (response.body instanceof Uint8Array) return void outgoing.end(response.body);
  // The head goes out before the first byte. `flushHeaders` would write it in UTF-8, and headers are Latin-1.
  outgoing.write(new Uint8Array());
  await pump(response.body, outgoing);
}

/** Bytes that nobody reads hold up the next call on the connection; and if it is closed on them, a reset can overtake the answer. */
export function drainRequest(incoming: IncomingMessage): void {
  if (incoming.readableEnded || incoming.destroyed) return;
  incoming.resume();
  const timer = setTimeout(() => incoming.destroy(), LINGER_MS);
  timer.unref();
  incoming.on('close', () => clearTimeout(timer));
  incoming.on('end', () => clearTimeout(timer));
}

/** Starts a server. Rejects with Node's error if the port can not be had. The URL has no path: `http://127.0.0.1:49152`. */
export async function listenOn(server: Server, { port, host }: { port: number; host: string }): Promise<{ url: string; port: number }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`, port: bound };
}
