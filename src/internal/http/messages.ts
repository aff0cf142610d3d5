/**
 * Requests and responses as the parts of this package pass them on. A `Request` and a `Response` have all that is asked for; on Node, the
 * server and the transport provide the same without creating web objects, which cost a proxy more than all its other work.
 */
import type { LazyAbortController } from './abort.js';
import type { Bytes, ByteStream, HasBody } from './body.js';
import type { RawHeaders } from './headers.js';

export interface HttpRequest extends HasBody {
  readonly method: string;
  /** An absolute URL. */
  readonly url: string;
  readonly headers: Headers | RawHeaders;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** The same as `signal`, without creating a signal. */
  readonly clientAbort?: LazyAbortController | undefined;
  readonly body: ByteStream | null;
}

export interface HttpResponse<Body = Bytes | ByteStream | null> {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | RawHeaders;
  readonly body: Body;
}

/** A response whose body has not been read. */
export type UnreadResponse = HttpResponse<ByteStream | null> & HasBody;
