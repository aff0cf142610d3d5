import type { Deadline } from '../internal/http/abort.js';
import { concatChunks, type Bytes, type ByteStream, type Chunks } from '../internal/http/body.js';
import { detectEncoding, encodingsOf } from '../internal/http/content-encoding.js';
import { contentLengthOf, forwardedResponseHeaders, safeReasonPhrase, type RawHeaders } from '../internal/http/headers.js';
import type { HttpResponse, UnreadResponse } from '../internal/http/messages.js';
import type { CallLog } from './call-log.js';
import { gatewayError, type GatewayError } from './error.js';
import type { Findings } from './findings.js';
import type { GatewaySettings } from './options.js';
import { bodyError, checkResponseHeaders, readResponse, shouldCheck } from './response.js';

/** A response with the headers for the client, checked as far as the settings say. */
export type CheckedUpstreamResponse = HttpResponse<Chunks | ByteStream | null>;

/**
 * Takes the response of the upstream, and checks it. The result has the same status, the headers that are meant for the client, and the
 * same bytes. The body is held only if it is checked, and only up to the limits; otherwise it is a stream. Throws `GatewayError`.
 */
export async function receiveResponse(
  upstream: UnreadResponse,
  settings: GatewaySettings,
  findings: Findings,
  deadline: Deadline,
): Promise<CheckedUpstreamResponse> {
  const headers = readHeaders(upstream);
  const { status } = upstream;
  const head = { status, statusText: safeReasonPhrase(upstream.statusText), headers };
  if (NULL_BODY_STATUSES.includes(status)) {
    upstream.body?.cancel().catch(() => {});
    // A client may not expect a body after these headers (RFC 9110, sections 15.3.5 and 15.3.6), and take the next response for it.
    if (status !== 304) headers.delete('content-length');
    return { ...head, body: null };
  }
  // A length that is not a number would make the response invalid, and the body has its own end.
  if (!Number.isSafeInteger(contentLengthOf(headers) ?? 0) || (headers.get('content-length') && contentLengthOf(headers) === undefined))
    headers.delete('content-length');
  // Only `fetch` decodes bodies; a transport returns them as they were received.
  const message =
    settings.preservesEncoding || !upstream.body ? upstream : { body: await correctEncoding(upstream.body, headers, deadline) };
  const encodings = shouldCheck(upstream, settings.response) ? checkResponseHeaders(headers, settings.response, findings) : undefined;
  if (!encodings) return { ...head, body: message.body as ByteStream | null };
  return { ...head, body: await readResponse(message, encodings, settings.response, findings, deadline) };
}

/** The status codes of responses without a body (Fetch standard). */
const NULL_BODY_STATUSES: readonly number[] = [204, 205, 304];

/** `fetch` accepts headers that no response can have. */
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

/**
 * The response for the client. With a server that follows the delivery, the call ends when the last byte is written, when the client
 * disconnects, or when the time is up. Elsewhere nothing tells when a response is sent, so the call ends when its last byte is handed over
 * to the runtime.
 */
export function sendResponse(
  { body, ...head }: CheckedUpstreamResponse,
  deadline: Deadline,
  call: CallLog,
  serverFollowsDelivery: boolean,
): HttpResponse {
  let failure: GatewayError | undefined;
  const onEnd = (isComplete: boolean): void => {
    deadline.clear();
    if (isComplete) return call.end(head.status);
    failure ??= deadline.aborted ? clientTimeout(deadline) : clientDisconnected();
    // Lets go of the upstream.
    deadline.abort(failure);
    call.end(head.status, failure.fault.code);
  };
  const delivery = serverFollowsDelivery ? { abort: deadline, onEnd } : undefined;
  if (body instanceof ReadableStream) {
    const onStreamEnd = (error?: GatewayError): void => {
      failure ??= error;
      if (!delivery) onEnd(!error);
    };
    return { ...head, body: trackStream(body, deadline, call, onStreamEnd), delivery };
  }
  const bytes: Bytes | null = body && concatChunks(body);
  if (bytes) head.headers.set('content-length', String(bytes.length));
  call.record({ responseBytes: bytes?.length ?? 0 });
  if (!delivery) onEnd(true);
  return { ...head, body: bytes, delivery };
}

const clientDisconnected = (): GatewayError => gatewayError('client_closed_request', 'the client disconnected');

/** The reason of an abort while nothing is awaited from the upstream: if the time is up, it is because the client does not read. */
const clientTimeout = ({ reason }: Deadline): GatewayError =>
  (reason as GatewayError).fault.code === 'upstream_timeout'
    ? gatewayError('client_read_timeout', 'the client did not read the response in time')
    : (reason as GatewayError);

/** Passes a body through, and counts its bytes. Calls `onEnd` once, with the error if the body ended before it was complete. */
function trackStream(body: ByteStream, deadline: Deadline, call: CallLog, onEnd: (error?: GatewayError) => void): ByteStream {
  const reader = body.getReader();
  let responseBytes = 0;
  let isReading = false;
  let unsubscribe = (): void => {};
  const fail = (error: GatewayError): GatewayError => {
    unsubscribe();
    onEnd(error);
    return error;
  };
  return new ReadableStream({
    start(controller) {
      unsubscribe = deadline.onAbort(() => {
        void reader.cancel(deadline.reason).catch(() => {});
        controller.error(fail(isReading ? (deadline.reason as GatewayError) : clientTimeout(deadline)));
      });
    },
    async pull(controller) {
      isReading = true;
      const read = await reader.read().catch(() => undefined);
      isReading = false;
      if (deadline.aborted) return;
      if (!read) return controller.error(fail(bodyError(responseBytes)));
      if (!read.value) {
        unsubscribe();
        controller.close();
        return onEnd();
      }
      responseBytes += read.value.length;
      call.record({ responseBytes });
      controller.enqueue(read.value);
    },
    cancel() {
      if (!deadline.aborted) deadline.abort(fail(clientDisconnected()));
      return reader.cancel().catch(() => {});
    },
  });
}
