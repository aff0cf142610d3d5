import type { Deadline } from '../internal/http/abort.js';
import { concatChunks, type Bytes, type ByteStream, type Chunks } from '../internal/http/body.js';
import { detectEncoding, encodingsOf } from '../internal/http/content-encoding.js';
import { forwardedResponseHeaders, safeReasonPhrase, type RawHeaders } from '../internal/http/headers.js';
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
  const head = { status: upstream.status, statusText: safeReasonPhrase(upstream.statusText), headers };
  // Only `fetch` decodes bodies; a transport returns them as they were received.
  const message =
    settings.preservesEncoding || !upstream.body ? upstream : { body: await correctEncoding(upstream.body, headers, deadline) };
  const encodings = shouldCheck(upstream, settings.response) ? checkResponseHeaders(headers, settings.response, findings) : undefined;
  if (!encodings) return { ...head, body: message.body as ByteStream | null };
  return { ...head, body: await readResponse(message, encodings, settings.response, findings, deadline) };
}

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

/** The response for the client. The call ends with the last byte of the body: at once if the body is held, otherwise when it has streamed. */
export function sendResponse({ body, ...head }: CheckedUpstreamResponse, deadline: Deadline, call: CallLog): HttpResponse {
  if (body instanceof ReadableStream) return { ...head, body: trackStream(body, head.status, deadline, call) };
  const bytes: Bytes | null = body && concatChunks(body);
  if (bytes) head.headers.set('content-length', String(bytes.length));
  deadline.clear();
  call.record({ responseBytes: bytes?.length ?? 0 });
  call.end(head.status);
  return { ...head, body: bytes };
}

/** Passes a body through. Its end is the end of the call. */
function trackStream(body: ByteStream, status: number, deadline: Deadline, call: CallLog): ByteStream {
  const reader = body.getReader();
  const unsubscribe = deadline.onAbort(() => void reader.cancel(deadline.reason).catch(() => {}));
  let responseBytes = 0;
  const end = (error?: GatewayError): void => {
    unsubscribe();
    deadline.clear();
    call.record({ responseBytes });
    call.end(status, error?.fault.code);
  };
  return new ReadableStream({
    async pull(controller) {
      const read = await reader.read().catch(() => ({ value: undefined, done: false }));
      // After an abort, the cancelled reader reports the end of the body, which is not its real end.
      if (read.value && !deadline.aborted) {
        responseBytes += read.value.length;
        return controller.enqueue(read.value);
      }
      const error = read.done && !deadline.aborted ? undefined : bodyError(responseBytes, deadline);
      if (error) controller.error(error);
      else controller.close();
      end(error);
    },
    cancel() {
      const error = gatewayError('client_closed_request', 'the client disconnected');
      deadline.abort(error);
      end(error);
    },
  });
}
