/**
 * Short ways between the parts of a gateway on Node: without a `Request`, `Response`, `Headers`, `ReadableStream` and `AbortSignal` for each
 * call, which cost more than all that a proxy does. Where one of the parts is somebody else's, the way is that of the web.
 */
import { type HasBody, concatChunks } from '../internal/http/body.js';
import { RawHeaders } from '../internal/http/headers.js';
import type { LazyAbortController } from '../internal/http/abort.js';
import type { CompactGateway } from './create-gateway.js';
import { withoutNodeTimeouts } from '../internal/http/fetch.js';
import type { ReadBody } from './request.js';
type Bytes = Uint8Array<ArrayBuffer>;

/** What a gateway reads of a request; a `Request` has it all. */
export interface IncomingCall extends HasBody {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers | RawHeaders;
  readonly signal: AbortSignal;
  /** What the signal says, from the runtime, without one being made. */
  readonly gone?: LazyAbortController | undefined;
  readonly body: ReadableStream<Bytes> | null;
}

/** What it reads of an answer of the upstream; a `Response` has it all. */
export interface UpstreamAnswer extends HasBody {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | RawHeaders;
  readonly body: ReadableStream<Bytes> | null;
}

/** What it answers. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | RawHeaders;
  readonly body: Bytes | ReadableStream<Bytes> | null;
}

export type Handle = (call: IncomingCall) => Promise<Answer>;
/** `sent` is called when nothing of the body is needed any more; where that is not known, it is not. */
export type Ask = (request: UpstreamCall, sent: () => void) => Promise<UpstreamAnswer>;

const handles = new WeakMap<object, Handle>();
const asks = new WeakMap<GatewayTransport, Ask>();

export function offerHandle<G extends CompactGateway>(gateway: G, handle: Handle): G {
  handles.set(gateway, handle);
  return gateway;
}

export const handleOf = (gateway: object): Handle | undefined => handles.get(gateway);

export function offerAsk(transport: GatewayTransport, ask: Ask): GatewayTransport {
  asks.set(transport, ask);
  return transport;
}

export const askOf = (transport: GatewayTransport): Ask => asks.get(transport) ?? (transport as Ask);

/** A request to the upstream. */
export interface UpstreamRequest {
  readonly url: string;
  readonly method: string;
  /** Without those of the connection. `content-length` is there where the length is known. */
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  /** The same bytes as they came, where they are held: for who can write several at once. `body` is made of them when it is asked for. */
  readonly pieces?: readonly Uint8Array<ArrayBuffer>[];
  /** Aborted when the caller has gone or the time is up. */
  readonly signal: AbortSignal;
}

/** Sends a request and gives the answer, its body as it came over the wire. */
export type GatewayTransport = (request: UpstreamRequest) => Promise<Response>;

/** The transport that a `fetch` makes; without one, the runtime's own, without the 300 s after which Node's gives up. */
export function transportOf(fetch: ((request: Request) => Promise<Response>) | undefined): GatewayTransport {
  if (fetch) return ({ url, ...init }) => fetch(new Request(url, initOf(init)));
  return ({ url, ...init }) => globalThis.fetch(url, { ...initOf(init), ...withoutNodeTimeouts() });
}

/** A request to the upstream, of which what has a cost is made when it is asked for. */
export interface UpstreamCall extends UpstreamRequest {
  readonly fields: Headers | RawHeaders;
  readonly until: LazyAbortController;
}

export const upstreamCall = (
  url: string,
  method: string,
  fields: UpstreamCall['fields'],
  read: ReadBody,
  until: LazyAbortController,
): UpstreamCall => ({
  url,
  method,
  fields,
  until,
  ...(Array.isArray(read) && { pieces: read }),
  get headers() {
    return fields instanceof RawHeaders ? fields.toHeaders() : fields;
  },
  get signal() {
    return until.signal;
  },
  get body() {
    return Array.isArray(read) ? concatChunks(read) : read;
  },
});

/** Redirects are left alone: a key would go along to whatever host they name. */
const initOf = (init: Omit<UpstreamRequest, 'url'>): RequestInit =>
  ({ ...init, redirect: 'manual', ...(init.body instanceof Uint8Array ? {} : { duplex: 'half' }) }) as RequestInit;

/** The words beside a status, if they are such as a `Response` takes. */
export const cleanReason = (statusText: string): string => (/^[\t\x20-\x7e\x80-\xff]*$/.test(statusText) ? statusText : '');
