/**
 * Requests and responses inside this package. A `Request` and a `Response` have these properties; on Node, the
 * server and the transport provide the same without creating web objects, which cost a proxy more than all its other work.
 */
import type { LazyAbortController } from './abort.js';
import type { Bytes, ByteStream, HasBody, PausableSource } from './body.js';
import type { RawHeaders } from './headers.js';

export interface HttpRequest extends HasBody {
  readonly method: string;
  /** An absolute URL. */
  readonly url: string;
  /** The path without the prefix that a framework such as Express has removed, where it has routed the request by that prefix. */
  readonly pathBelowMount?: string | undefined;
  readonly headers: Headers | RawHeaders;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** The same as `signal`, without creating a signal. A server that provides it also follows the `delivery` of the response. */
  readonly clientAbort?: LazyAbortController | undefined;
  readonly body: ByteStream | null;
  /** Sends an informational response (RFC 9110, section 15.2), where the server can. */
  readonly sendInformational?: InformationalHandler | undefined;
}

export type InformationalHandler = (status: number, headers: RawHeaders) => void;

export interface HttpResponse<Body = Bytes | ByteStream | null> {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | RawHeaders;
  readonly body: Body;
  /** The same body as `body`, where that would be a stream: only one of them may be read. Preferred where the server can use it. */
  readonly bodySource?: PausableSource | undefined;
  readonly delivery?: Delivery | undefined;
}

/** Follows the sending of a response, for handlers that have to know when and how it ended. */
export interface Delivery {
  /** On abort, the server closes the connection, even if the client has stopped reading. */
  readonly abort: Pick<LazyAbortController, 'onAbort'>;
  /** Called once: when the last byte was written, or when the connection was closed before that. */
  readonly onEnd: (isComplete: boolean) => void;
}

/** A response whose body has not been read. */
export type UnreadResponse = HttpResponse<ByteStream | null>;
