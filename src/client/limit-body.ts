import type { CompactApiError } from '../errors.js';
import { encodingsOf } from '../internal/http/content-encoding.js';
import { contentLengthOf, safeReasonPhrase } from '../internal/http/headers.js';
import { apiError } from './api-error.js';
import { RESPONSE_TOO_LARGE_HINT } from './hints.js';

export interface BodyLimit {
  /** The maximum size of the decoded body, in bytes. */
  maxBytes: number;
  url: string;
  /** Texts of the request that must not be printed. */
  secrets: readonly string[];
}

/**
 * Returns a response whose body fails with `CompactApiError` when it exceeds the limit. Reading then stops, which closes the connection:
 * a few hundred kilobytes can decode to a gigabyte. Throws the error at once if the header `content-length` exceeds the limit.
 */
export function limitBody(response: Response, { maxBytes, url, secrets }: BodyLimit): Response {
  const { body, headers, status, statusText, ok } = response;
  if (!body || maxBytes === Infinity) return response;
  // The length is that of the encoded body. A response without a URL is not from the network: its header can be of another body.
  const announced = contentLengthOf(headers) ?? 0;
  if (response.url !== '' && encodingsOf(headers).length === 0 && announced > maxBytes) {
    body.cancel().catch(() => {});
    throw tooLarge();
  }
  // For a small body, a TransformStream would cost more than all other work of the call.
  const reader = body.getReader();
  let received = 0;
  const counted = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      received += value.length;
      if (received > maxBytes) {
        reader.cancel().catch(() => {});
        throw tooLarge();
      }
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  // The constructor accepts fewer statuses than servers send.
  const init = status >= 200 && status <= 599 ? { status, statusText: safeReasonPhrase(statusText) } : {};
  const limited = new Response(counted, { ...init, headers });
  return Object.defineProperties(limited, { status: { value: status }, ok: { value: ok }, url: { value: response.url } });

  function tooLarge(): CompactApiError {
    const message = `${url} responded with ${status}, but the body exceeds maxResponseBytes (${maxBytes} bytes)`;
    const hint = RESPONSE_TOO_LARGE_HINT;
    return apiError({ response, secrets, code: 'response_too_large', message, body: undefined, reason: 'response_too_large', hint });
  }
}
