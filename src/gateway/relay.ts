import type { Deadline } from '../internal/http/abort.js';
import {
  concatChunks,
  streamBodySource,
  toStream,
  type Bytes,
  type ByteStream,
  type Chunks,
  type HasBody,
  type PausableSource,
} from '../internal/http/body.js';
import { detectEncoding, encodingsOf } from '../internal/http/content-encoding.js';
import { contentLengthOf, forwardedResponseHeaders, safeReasonPhrase, type RawHeaders } from '../internal/http/headers.js';
import type { Delivery, HttpResponse, UnreadResponse } from '../internal/http/messages.js';
import type { CallLog } from './call-log.js';
import { connectionClosed, gatewayError, type GatewayError } from './error.js';
import type { GatewaySettings } from './options.js';
import { startResponseCheck, type ResponseCheck } from './response-check.js';
import { bodyError, checkResponseHeaders, readResponse, shouldCheck, type ResponseContext } from './response.js';

/** A response of the upstream with the headers for the client. The body is in chunks if it is held, otherwise it was not read yet. */
export interface ReceivedResponse extends Omit<HttpResponse<Chunks | PausableSource | null>, 'bodySource' | 'delivery'> {
  /** Checks a body that is not held while it is forwarded. */
  readonly check: ResponseCheck | undefined;
}

/**
 * Prepares the response of the upstream: the same status, the headers that are meant for the client, and the same bytes. If the response
 * is held, its body is read and checked, up to the limits. Throws `GatewayError`.
 */
export async function receiveResponse(
  upstream: UnreadResponse,
  settings: GatewaySettings,
  context: ResponseContext,
  deadline: Deadline,
): Promise<ReceivedResponse> {
  const headers = readHeaders(upstream);
  const { status } = upstream;
  const head = { status, statusText: safeReasonPhrase(upstream.statusText), headers, check: undefined };
  if (NULL_BODY_STATUSES.includes(status)) {
    upstream.body?.cancel().catch(() => {});
    // With a length, a client could read the next response as the body of this one. These statuses have no body (RFC 9110, sections 15.3.5
    // and 15.3.6).
    if (status !== 304) headers.delete('content-length');
    return { ...head, body: null };
  }
  // An invalid length would make the forwarded response invalid. The end of the body is known without it.
  if (!Number.isSafeInteger(contentLengthOf(headers) ?? 0) || (headers.get('content-length') && contentLengthOf(headers) === undefined))
    headers.delete('content-length');
  // Only `fetch` decodes bodies; a transport returns them as they were received.
  const message: HasBody =
    settings.preservesEncoding || !upstream.body ? upstream : { body: await correctEncoding(upstream.body, headers, deadline) };
  const encodings = shouldCheck(upstream, settings.response)
    ? checkResponseHeaders(headers, settings.response, context.findings)
    : undefined;
  if (encodings && settings.response.hold) {
    const body = await readResponse(message, encodings, settings.response, context, deadline);
    return { ...head, body: body instanceof ReadableStream ? streamBodySource(body) : body };
  }
  const body = upstream.bodySource ?? (message.body ? streamBodySource(message.body) : null);
  const check = encodings && (await startResponseCheck(encodings, settings.response, context));
  return { ...head, body, check };
}

/** The status codes of responses without a body (Fetch standard). */
const NULL_BODY_STATUSES: readonly number[] = [204, 205, 304];

/** The headers to forward. `fetch` can return headers that the constructor of `Headers` does not accept. */
function readHeaders({ headers }: UnreadResponse): Headers | RawHeaders {
  try {
    return forwardedResponseHeaders(headers);
  } catch {
    throw gatewayError('upstream_not_http', 'the upstream responded with headers that cannot be forwarded');
  }
}

/** If `fetch` has decoded the body, removes the headers that describe the encoded one. */
async function correctEncoding(body: ByteStream, headers: Headers | RawHeaders, deadline: Deadline): Promise<ByteStream> {
  const outermost = encodingsOf(headers).at(-1);
  if (outermost === undefined) return body;
  try {
    const detected = await deadline.race(detectEncoding(body, outermost));
    if (!detected.isEncoded)
      for (const name of ['content-encoding', 'content-length', 'content-md5', 'digest', 'content-digest']) headers.delete(name);
    return detected.body;
  } catch {
    throw bodyError(0, deadline);
  }
}

interface DeliveryEvents {
  serverReportsDelivery: boolean;
  /** Called once, when the findings of the response are complete. */
  onChecked: () => void;
  /** Called once, when the response holds nothing any more. */
  onEnd: () => void;
}

/**
 * Returns the response for the client, and ends the call. If the server reports the delivery of the response, the call ends when the last
 * byte is written, when the client disconnects, or when the time limit is exceeded. Other servers do not report when a response is sent,
 * so the call ends when the runtime has received its last byte.
 */
export function sendResponse(
  { body, check, ...head }: ReceivedResponse,
  deadline: Deadline,
  call: CallLog,
  { serverReportsDelivery, onChecked, onEnd }: DeliveryEvents,
): HttpResponse {
  let failure: GatewayError | undefined;
  let checking: Promise<void> | undefined;
  if (!check) onChecked();
  const end = (isComplete: boolean): void => {
    deadline.clear();
    if (!isComplete) {
      failure ??= deadline.aborted ? clientTimeout(deadline) : connectionClosed(undefined);
      // Closes the connection to the upstream.
      deadline.abort(failure);
    }
    if (check && !checking) {
      check.cancel();
      onChecked();
    }
    void afterwards(checking, () => {
      onEnd();
      call.end(head.status, failure?.fault.code);
    });
  };
  const delivery = serverReportsDelivery ? { abort: deadline, onEnd: end } : undefined;
  if (isChunks(body)) {
    const bytes: Bytes | null = body && concatChunks(body);
    if (bytes) head.headers.set('content-length', String(bytes.length));
    call.record({ responseBytes: bytes?.length ?? 0 });
    if (!delivery) end(true);
    return { ...head, body: bytes, delivery };
  }
  const announced = contentLengthOf(head.headers) ?? null;
  const source = trackSource(body, announced, deadline, {
    onChunk(chunk, responseBytes) {
      call.record({ responseBytes });
      check?.add(chunk);
    },
    onComplete(endBody) {
      checking = check?.end().then(onChecked, onChecked);
      // The client waits for nothing. But a runtime may stop a handler whose response has ended.
      if (delivery) return endBody();
      void afterwards(checking, () => {
        endBody();
        end(true);
      });
    },
    onFailure(error) {
      failure ??= error;
      if (!delivery) end(false);
    },
  });
  return new RelayedResponse(head, source, delivery);
}

/** A class, since an object literal with getters takes many times longer to create. */
class RelayedResponse implements HttpResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers | RawHeaders;
  readonly bodySource: PausableSource;
  readonly delivery: Delivery | undefined;
  #body: ByteStream | undefined;

  constructor(
    { status, statusText, headers }: Pick<HttpResponse, 'status' | 'statusText' | 'headers'>,
    bodySource: PausableSource,
    delivery: Delivery | undefined,
  ) {
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.bodySource = bodySource;
    this.delivery = delivery;
  }

  get body(): ByteStream {
    return (this.#body ??= toStream(this.bodySource));
  }
}

const isChunks = (body: Chunks | PausableSource | null): body is Chunks | null => body === null || Array.isArray(body);

/** At once, if there is nothing to wait for. */
const afterwards = (work: Promise<void> | undefined, next: () => void): unknown => (work ? work.then(next, next) : next());

/** The error of a call that is aborted while the gateway does not wait for the upstream. On a timeout, the client has not read in time. */
const clientTimeout = ({ reason }: Deadline): GatewayError =>
  (reason as GatewayError).fault.code === 'upstream_timeout'
    ? gatewayError('client_read_timeout', 'the client did not read the response in time')
    : (reason as GatewayError);

interface SourceEvents {
  /** `received` is the number of bytes with this chunk. */
  onChunk: (chunk: Bytes, received: number) => void;
  /** The body was received completely. `end` ends it for the client. */
  onComplete: (end: () => void) => void;
  /** The body ended before it was complete. */
  onFailure: (error: GatewayError) => void;
}

/** Passes a body through. A body that is not as long as `announced` failed: the client would read something else as its end. */
function trackSource(source: PausableSource, announced: number | null, deadline: Deadline, events: SourceEvents): PausableSource {
  let received = 0;
  let isPaused = false;
  let isEnded = false;
  let unsubscribe = (): void => {};
  const finish = (): boolean => {
    if (isEnded) return false;
    unsubscribe();
    return (isEnded = true);
  };
  const fail = (error: GatewayError): GatewayError => {
    if (finish()) events.onFailure(error);
    return error;
  };
  const pausable: PausableSource = {
    read(sink) {
      unsubscribe = deadline.onAbort(() => {
        source.cancel();
        sink.end(fail(isPaused ? clientTimeout(deadline) : (deadline.reason as GatewayError)));
      });
      if (isEnded) return;
      source.read({
        chunk(chunk) {
          received += chunk.length;
          if (announced !== null && received > announced) {
            source.cancel();
            return sink.end(fail(bodyError(announced)));
          }
          events.onChunk(chunk, received);
          sink.chunk(chunk);
        },
        end(error) {
          if (error || (announced !== null && received < announced)) return sink.end(fail(bodyError(received, deadline)));
          if (finish()) events.onComplete(() => sink.end());
        },
      });
    },
    pause() {
      isPaused = true;
      source.pause();
    },
    resume() {
      isPaused = false;
      source.resume();
    },
    toStream: () => toStream(pausable),
    cancel() {
      if (!deadline.aborted) deadline.abort(fail(connectionClosed(undefined)));
      source.cancel();
    },
  };
  return pausable;
}
