import { HeaderList } from '../internal/header-list.js';
import { join } from '../internal/pieces.js';
import { runtimeLimits } from '../internal/patient-fetch.js';
import type { Stop } from '../internal/stop.js';
import type { ReadBody } from './read-request.js';

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
export type Transport = (request: UpstreamRequest) => Promise<Response>;

/** The transport that a `fetch` makes; without one, the runtime's own, without the 300 s after which Node's gives up. */
export function transportOf(fetch: ((request: Request) => Promise<Response>) | undefined): Transport {
  if (fetch) return ({ url, ...init }) => fetch(new Request(url, initOf(init)));
  return ({ url, ...init }) => globalThis.fetch(url, { ...initOf(init), ...runtimeLimits() });
}

/** A request to the upstream, of which what has a cost is made when it is asked for. */
export interface UpstreamCall extends UpstreamRequest {
  readonly fields: Headers | HeaderList;
  readonly until: Stop;
}

export const upstreamCall = (url: string, method: string, fields: UpstreamCall['fields'], read: ReadBody, until: Stop): UpstreamCall => ({
  url,
  method,
  fields,
  until,
  ...(Array.isArray(read) && { pieces: read }),
  get headers() {
    return fields instanceof HeaderList ? fields.toHeaders() : fields;
  },
  get signal() {
    return until.signal;
  },
  get body() {
    return Array.isArray(read) ? join(read) : read;
  },
});

/** Redirects are left alone: a key would go along to whatever host they name. */
const initOf = (init: Omit<UpstreamRequest, 'url'>): RequestInit =>
  ({ ...init, redirect: 'manual', ...(init.body instanceof Uint8Array ? {} : { duplex: 'half' }) }) as RequestInit;

/** The words beside a status, if they are such as a `Response` takes. */
export const cleanReason = (statusText: string): string => (/^[\t\x20-\x7e\x80-\xff]*$/.test(statusText) ? statusText : '');
