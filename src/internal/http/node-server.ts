/** The server side of `node:http`: request listeners made from handlers, and starting a server. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { CompactErrorBody } from '../../types.js';
import { LazyAbortController } from './abort.js';
import type { BodySource, ByteStream } from './body.js';
import { DroppedConnection } from './dropped-connection.js';
import { RawHeaders } from './headers.js';
import type { Delivery, HttpRequest, HttpResponse, InformationalHandler } from './messages.js';
import { nodeBodySource, pump, pumpSource, toWebStream } from './node-stream.js';

/** How long the rest of an upload is read and discarded after an early response, before the connection is closed. */
const DRAIN_MS = 30_000;

/** As `toRequestListener`, for a function from `Request` to `Response`. */
export function toNodeListener(fetch: (request: Request) => Promise<Response>): RequestListener {
  return toRequestListener(({ method, url, headers, signal, body }) => {
    const init: RequestInit & { duplex?: 'half' } = {
      method,
      headers: headers instanceof RawHeaders ? headers.toHeaders() : headers,
      signal,
    };
    if (body) Object.assign(init, { body, duplex: 'half' });
    return fetch(new Request(url, init));
  });
}

/**
 * Makes a request listener for `node:http` or `node:https` from a handler. Bodies stream in both directions, at the pace of the slower
 * side.
 *
 * The handler may respond before it has read the request: the rest of the upload is then read and discarded for up to 30 seconds, so that
 * the client gets to read the response. If the handler rejects, the response is a 500 that names only the class of the error. If it
 * rejects with `DroppedConnection`, the connection is closed instead.
 */
export function toRequestListener(handle: (request: HttpRequest) => Promise<HttpResponse>): RequestListener {
  return (incoming, outgoing) => {
    const clientAbort = new LazyAbortController();
    // When a connection breaks, its streams emit the error too, perhaps after everyone has stopped reading.
    incoming.on('error', () => {});
    outgoing.on('error', () => {});
    const unsubscribe = abortWithSocket(incoming.socket, clientAbort);
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) clientAbort.abort();
      unsubscribe();
    });
    outgoing.on('finish', () => drainRequest(incoming));
    void respond(handle, incoming, outgoing, clientAbort);
  };
}

/** The calls to abort when a connection closes. A response that waits behind another one on its connection emits no event of its own. */
const callsOf = new WeakMap<Socket, Set<LazyAbortController>>();

function abortWithSocket(socket: Socket, clientAbort: LazyAbortController): () => void {
  const calls = callsOf.get(socket) ?? new Set();
  if (!callsOf.has(socket)) {
    callsOf.set(socket, calls);
    socket.once('close', () => {
      for (const call of calls) call.abort();
    });
  }
  calls.add(clientAbort);
  if (socket.destroyed) clientAbort.abort();
  return () => calls.delete(clientAbort);
}

/** Aborts the open calls of a connection, with a reason that says why the server closes it. */
export function abortCalls(socket: Socket, reason: Error): void {
  for (const call of callsOf.get(socket) ?? []) call.abort(reason);
}

async function respond(
  handle: (request: HttpRequest) => Promise<HttpResponse>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  clientAbort: LazyAbortController,
): Promise<void> {
  let request: HttpRequest;
  try {
    request = toHttpRequest(incoming, outgoing, clientAbort);
  } catch {
    // Readers may also disagree about where this request ends and the next one starts.
    outgoing.setHeader('connection', 'close');
    const message = 'the request line, the host or the length of the body is ambiguous';
    return sendJsonError(outgoing, 400, { message, type: 'invalid_request_error', param: null, code: 'invalid_http' });
  }
  try {
    const response = await handle(request);
    if (response.delivery) followDelivery(response.delivery, outgoing);
    await send(response, outgoing);
  } catch (error) {
    if (outgoing.headersSent || error instanceof DroppedConnection) return void outgoing.destroy();
    const name = error instanceof Error ? error.name : typeof error;
    sendJsonError(outgoing, 500, { message: `The handler failed: ${name}`, type: 'server_error', param: null, code: 'server_error' });
  }
}

function followDelivery({ abort, onEnd }: Delivery, outgoing: ServerResponse): void {
  const end = (isComplete: boolean): void => {
    unsubscribe();
    outgoing.off('finish', onFinish).off('close', onClose);
    onEnd(isComplete);
  };
  // Node also emits `finish` when the connection was destroyed before everything was written.
  const onFinish = (): void => end(!outgoing.req.socket.destroyed);
  const onClose = (): void => end(false);
  // A client that has stopped reading would otherwise keep the connection, and the rest of the response, for as long as it likes.
  const unsubscribe = abort.onAbort(() => void outgoing.destroy());
  // The event was emitted already if the client disconnected while the response was being made.
  if (outgoing.closed) onClose();
  else outgoing.on('finish', onFinish).on('close', onClose);
}

/** Sends a response that does not come from the handler, in the form of the vendor's errors. */
export function sendJsonError(outgoing: ServerResponse, status: number, error: CompactErrorBody['error']): void {
  // Headers of a response that could not be sent are wrong for this one.
  for (const name of outgoing.getHeaderNames()) if (name !== 'connection') outgoing.removeHeader(name);
  const headers = { 'content-type': 'application/json', 'x-request-id': crypto.randomUUID() };
  outgoing.writeHead(status, headers).end(JSON.stringify({ error }));
}

const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Methods that a `Request` cannot have (Fetch standard). */
const FORBIDDEN_METHODS: readonly string[] = ['CONNECT', 'TRACE', 'TRACK'];

/** Throws `TypeError` where `new Request` would, and for requests that readers can understand in different ways. */
function toHttpRequest(incoming: IncomingMessage, outgoing: ServerResponse, clientAbort: LazyAbortController): HttpRequest {
  const { method = 'GET', rawHeaders } = incoming;
  // Frameworks that strip a prefix from `url` keep the complete path here.
  const { originalUrl } = incoming as { originalUrl?: string };
  const path = originalUrl ?? incoming.url ?? '/';
  // Node's own header object joins or drops repeated headers; the raw list keeps them.
  const headers = new RawHeaders(rawHeaders);
  // Node rejects two lengths by itself. It accepts a transfer encoding that it does not decode, and a host that contains a path.
  const host = headers.get('host') ?? (incoming.httpVersion === '1.0' ? 'localhost' : '');
  if (!/^(chunked)?$/i.test(headers.get('transfer-encoding') ?? '') || !HOST.test(host)) throw new TypeError('ambiguous request');
  const origin = `${'encrypted' in incoming.socket ? 'https' : 'http'}://${host}`;
  const { href, username, password } = new URL(path.startsWith('/') ? origin + path : path);
  if (username || password || FORBIDDEN_METHODS.includes(method)) throw new TypeError('not allowed in a Request');
  const pathBelowMount = originalUrl === undefined ? undefined : incoming.url?.split('?')[0];
  return new NodeRequest({ method, url: href, pathBelowMount, headers, clientAbort }, incoming, outgoing);
}

/** A class, since an object literal with getters takes many times longer to create. */
class NodeRequest implements HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly pathBelowMount: string | undefined;
  readonly headers: RawHeaders;
  readonly clientAbort: LazyAbortController;
  readonly bodySource: BodySource | undefined;
  readonly sendInformational: InformationalHandler;
  #incoming: IncomingMessage;
  #outgoing: ServerResponse;
  #body: ByteStream | undefined;

  constructor(
    {
      method,
      url,
      pathBelowMount,
      headers,
      clientAbort,
    }: Pick<NodeRequest, 'method' | 'url' | 'pathBelowMount' | 'headers' | 'clientAbort'>,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ) {
    this.method = method;
    this.url = url;
    this.pathBelowMount = pathBelowMount;
    this.headers = headers;
    this.clientAbort = clientAbort;
    this.bodySource = method === 'GET' || method === 'HEAD' ? undefined : expectedBodySource(incoming, outgoing);
    this.sendInformational = (status, headers) => sendInformational(status, headers, incoming, outgoing);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  get signal(): AbortSignal {
    return this.clientAbort.signal;
  }

  get body(): ByteStream | null {
    if (!this.bodySource) return null;
    sendContinue(this.#incoming, this.#outgoing);
    return (this.#body ??= requestStream(this.#incoming, this.#outgoing));
  }
}

/** Requests whose server leaves it to the listener to send 100. */
const awaitingContinue = new WeakSet<IncomingMessage>();

/**
 * Lets the listener send `100 Continue` when it starts to read the body: a request that is rejected by its headers is then never uploaded.
 * For the `checkContinue` event of a server; without this, Node sends 100 by itself.
 */
export const deferContinue = (incoming: IncomingMessage): void => void awaitingContinue.add(incoming);

function sendContinue(incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (awaitingContinue.delete(incoming) && !outgoing.headersSent) outgoing.writeContinue();
}

function expectedBodySource(incoming: IncomingMessage, outgoing: ServerResponse): BodySource {
  const source = nodeBodySource(incoming, () => {});
  return {
    ...source,
    read(sink) {
      sendContinue(incoming, outgoing);
      source.read(sink);
    },
  };
}

/** Sends 102 or 103. HTTP/1.0 has no informational responses, and after the headers of the response it is too late for one. */
function sendInformational(status: number, { list }: RawHeaders, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (incoming.httpVersion === '1.0' || outgoing.headersSent) return;
  if (status === 102) outgoing.writeProcessing();
  const entries = list.flatMap((name, i) => (i % 2 === 0 ? [[name.toLowerCase(), list[i + 1] as string] as const] : []));
  const { link, ...others } = Object.fromEntries(entries);
  // Node writes early hints only with a link, which is what they are for.
  if (status === 103 && link !== undefined) outgoing.writeEarlyHints({ link, ...others });
}

/** The body as a stream. Cancelling it keeps the connection open, since the response has to be sent over it. */
function requestStream(incoming: IncomingMessage, outgoing: ServerResponse): ByteStream {
  const { stream, fail } = toWebStream(incoming, () => {});
  outgoing.on('finish', () => fail(new Error('the response was sent before the body was read')));
  return stream;
}

async function send(response: HttpResponse, outgoing: ServerResponse): Promise<void> {
  // The client waits for 100 and then may or may not send the body, so the next request cannot be told from it.
  if (awaitingContinue.delete(outgoing.req)) outgoing.setHeader('connection', 'close');
  const { list } = RawHeaders.from(response.headers);
  if (response.statusText) outgoing.writeHead(response.status, response.statusText, list);
  else outgoing.writeHead(response.status, list);
  if (response.bodySource) return pumpSource(response.bodySource, outgoing);
  if (!response.body) return void outgoing.end();
  if (response.body instanceof Uint8Array) return void outgoing.end(response.body);
  // Sends the headers before the first byte of the body. `flushHeaders` would write them as UTF-8, but headers are Latin-1.
  outgoing.write(new Uint8Array());
  await pump(response.body, outgoing);
}

/**
 * Reads and discards the rest of an upload. Otherwise it would hold up the next request on the connection; and closing the connection
 * over unread bytes makes the system send a reset, which can overtake the response.
 */
export function drainRequest(incoming: IncomingMessage): void {
  if (incoming.readableEnded || incoming.destroyed) return;
  incoming.resume();
  const timer = setTimeout(() => incoming.destroy(), DRAIN_MS);
  timer.unref();
  incoming.on('end', () => clearTimeout(timer));
}

/** Starts a server. Rejects with Node's error if it cannot listen. The URL has no path: `http://127.0.0.1:49152`. */
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
