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

/** A response of the upstream with the headers for the client, checked as the settings require. */
export type CheckedUpstreamResponse = HttpResponse<Chunks | ByteStream | null>;

/**
 * Checks the response of the upstream. Returns it with the same status, the headers that are meant for the client, and the same bytes. The
 * body is buffered only if it is checked, and only up to the limits; otherwise it is a stream. Throws `GatewayError`.
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
    // With a length, a client could read the next response as the body of this one. These statuses have no body (RFC 9110, sections 15.3.5
    // and 15.3.6).
    if (status !== 304) headers.delete('content-length');
    return { ...head, body: null };
  }
  // An invalid length would make the forwarded response invalid. The end of the body is known without it.
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

/**
 * Returns the response for the client, and ends the call. If the server reports the delivery of the response, the call ends when the last
 * byte is written, when the client disconnects, or when the time limit is exceeded. Other servers do not report when a response is sent,
 * so the call ends when the runtime has received its last byte.
 */
export function sendResponse(
  { body, ...head }: CheckedUpstreamResponse,
  deadline: Deadline,
  call: CallLog,
  serverReportsDelivery: boolean,
): HttpResponse {
  let failure: GatewayError | undefined;
  const onEnd = (isComplete: boolean): void => {
    deadline.clear();
    if (isComplete) return void call.end(head.status);
    failure ??= deadline.aborted ? clientTimeout(deadline) : clientDisconnected();
    // Closes the connection to the upstream.
    deadline.abort(failure);
    call.end(head.status, failure.fault.code);
  };
  const delivery = serverReportsDelivery ? { abort: deadline, onEnd } : undefined;
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

/** The error of a call that is aborted while the gateway does not wait for the upstream. On a timeout, the client has not read in time. */
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
