import type { Deadline } from '../internal/http/abort.js';
import { concatChunks, type Bytes, type ByteStream, type Chunks } from '../internal/http/body.js';
import { withoutNodeTimeouts } from '../internal/http/fetch.js';
import { RawHeaders } from '../internal/http/headers.js';
import type { HttpRequest, HttpResponse, InformationalHandler, UnreadResponse } from '../internal/http/messages.js';

/** A request to the upstream. */
export interface UpstreamRequest {
  readonly url: string;
  readonly method: string;
  /** Without hop-by-hop headers. Contains `content-length` if the length is known. */
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  /** The bytes of `body` in chunks, for transports that write several chunks at once. Missing if `body` is a stream. */
  readonly chunks?: readonly Uint8Array<ArrayBuffer>[] | undefined;
  /** Aborted when the client disconnects or the time limit is exceeded. */
  readonly signal: AbortSignal;
}

/** Sends a request to the upstream, and returns the response with its body as it was received, still encoded. */
export type GatewayTransport = (request: UpstreamRequest) => Promise<Response>;

/** The body of a request: chunks if it was read to be checked, otherwise a stream. */
export type RequestBody = Chunks | ByteStream;

/** One exchange with the upstream. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers | RawHeaders;
  /** Undefined after `releaseBody`. */
  readonly body: RequestBody | undefined;
  /** Ends the exchange when the time limit is exceeded or the client disconnects. */
  readonly deadline: Deadline;
  /** Receives informational responses of the upstream, if they are forwarded. */
  readonly onInformational?: InformationalHandler | undefined;
  /** Releases the body when the transport does not need it any more: the upstream may be silent for minutes. */
  releaseBody(): void;
  /** Called when the body has left the process, if the transport knows when. */
  readonly onBodySent: () => void;
}

export function createExchange(request: Omit<Exchange, 'releaseBody'>): Exchange {
  const exchange: Exchange & { body: RequestBody | undefined } = {
    ...request,
    releaseBody() {
      exchange.body = undefined;
    },
  };
  return exchange;
}

/** Sends an exchange and returns the response when its headers have arrived. */
export type Send = (exchange: Exchange) => Promise<UnreadResponse>;

/** The sends of the transports of this package, which need no web objects. Any other transport is called with an `UpstreamRequest`. */
const sends = new WeakMap<GatewayTransport, Send>();

export function registerSend(transport: GatewayTransport, send: Send): GatewayTransport {
  sends.set(transport, send);
  return transport;
}

export const sendOf = (transport: GatewayTransport): Send => sends.get(transport) ?? ((exchange) => transport(toUpstreamRequest(exchange)));

/** Each property that is costly to create is created when it is read, and once: a transport may change the headers and pass the request on. */
function toUpstreamRequest({ url, method, headers, body, deadline }: Exchange): UpstreamRequest {
  let webHeaders: Headers | undefined;
  let bytes: Bytes | undefined;
  const chunks = body instanceof ReadableStream ? undefined : (body ?? []);
  return {
    url,
    method,
    ...(chunks && { chunks }),
    get headers() {
      return (webHeaders ??= headers instanceof RawHeaders ? headers.toHeaders() : headers);
    },
    get signal() {
      return deadline.signal;
    },
    get body() {
      return chunks ? (bytes ??= concatChunks(chunks)) : (body as ByteStream);
    },
  };
}

/** The transport that uses `fetch`: the given one or, by default, that of the runtime without the 300 s after which Node's times out. */
export function fetchTransport(fetch: ((request: Request) => Promise<Response>) | undefined): GatewayTransport {
  if (fetch) return ({ url, ...request }) => fetch(new Request(url, toRequestInit(request)));
  return ({ url, ...request }) => globalThis.fetch(url, { ...toRequestInit(request), ...withoutNodeTimeouts() });
}

function toRequestInit({ method, headers, body, signal }: Omit<UpstreamRequest, 'url'>): RequestInit {
  // Redirects are not followed: the key would be sent to whatever host they name.
  const init = { method, headers, body, signal, redirect: 'manual' } as RequestInit;
  if (!(body instanceof Uint8Array)) return { ...init, duplex: 'half' } as RequestInit;
  // `fetch` adds the length itself. Twice the same one is an error for undici 7, which any dependency may have set as dispatcher.
  headers.delete('content-length');
  return init;
}

/** Handles a request without web objects, for the request listener on Node. */
export type Handle = (request: HttpRequest) => Promise<HttpResponse>;

const handles = new WeakMap<object, Handle>();

export function registerHandle<G extends object>(gateway: G, handle: Handle): G {
  handles.set(gateway, handle);
  return gateway;
}

export const handleOf = (gateway: object): Handle | undefined => handles.get(gateway);
