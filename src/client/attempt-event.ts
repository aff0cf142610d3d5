import { OPERATION } from '../../generated/client.js';
import { CompactApiError, CompactError, type FailureReason } from '../errors.js';
import { contentLengthOf } from '../internal/http/headers.js';

/** An attempt that has ended. It contains no content of the messages, no key and no token. */
export interface AttemptEvent {
  /** The number of the attempt, starting at 1. */
  readonly attempt: number;
  /** The status of the response, or null if there is no response. */
  readonly status: number | null;
  /** The `code` of the error, or null for a successful attempt. */
  readonly code: string | null;
  /** The `reason` of the error, or null for a successful attempt or an error without a reason. */
  readonly reason: FailureReason | null;
  /** The value of the header `apim-request-id` or, if it is missing, `x-request-id`. */
  readonly requestId: string | null;
  /** Whether another attempt follows, unless the call is aborted during the delay. */
  readonly willRetry: boolean;
  /** The delay before the next attempt in milliseconds, or null if there is no next attempt. */
  readonly delayMs: number | null;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  /** Milliseconds since 1970. */
  readonly endTime: number;
  /** Attributes for a span, as the OpenTelemetry conventions for HTTP clients name them. */
  readonly attributes: AttemptAttributes;
}

/**
 * The attributes of an attempt for a span, as the OpenTelemetry conventions for HTTP clients name them.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export interface AttemptAttributes {
  readonly 'http.request.method': string;
  /** The URL, which never has a query or credentials. */
  readonly 'url.full': string;
  readonly 'server.address': string;
  readonly 'server.port': number;
  /** The size in bytes. */
  readonly 'http.request.body.size': number;
  readonly 'http.response.status_code'?: number;
  /** The size in bytes as transferred. Omitted if it is unknown. */
  readonly 'http.response.body.size'?: number;
  /** The number of the retry, starting at 1. Omitted for the first attempt. */
  readonly 'http.request.resend_count'?: number;
  /** The status of an error response, otherwise the `code` of the error. Omitted for a successful attempt. */
  readonly 'error.type'?: string;
}

export interface AttemptOutcome {
  url: string;
  attempt: number;
  json: string;
  response: Response | undefined;
  requestId: string | null;
  payload: unknown;
  error: unknown;
  delayMs: number | null;
  startTime: number;
}

export function attemptEvent({
  url,
  attempt,
  json,
  response,
  requestId,
  payload,
  error,
  delayMs,
  startTime,
}: AttemptOutcome): AttemptEvent {
  const { hostname, port, protocol } = new URL(url);
  const status = response?.status ?? null;
  const code = error === undefined ? null : CompactError.isInstance(error) ? error.code : 'unexpected';
  const size = response ? bodySize(response, payload) : null;
  return {
    attempt,
    status,
    code,
    reason: CompactError.isInstance(error) ? ((error as { reason?: FailureReason }).reason ?? null) : null,
    requestId,
    willRetry: delayMs !== null,
    delayMs,
    startTime,
    endTime: Date.now(),
    attributes: {
      'http.request.method': OPERATION.method,
      'url.full': url,
      'server.address': hostname,
      'server.port': port ? Number(port) : protocol === 'https:' ? 443 : 80,
      'http.request.body.size': utf8Length(json),
      ...(status === null ? {} : { 'http.response.status_code': status }),
      ...(size === null ? {} : { 'http.response.body.size': size }),
      ...(attempt === 1 ? {} : { 'http.request.resend_count': attempt - 1 }),
      // The code of a service can be any text, but an attribute should have few values.
      ...(code === null ? {} : { 'error.type': CompactApiError.isInstance(error) && status !== 200 ? String(status) : code }),
    },
  };
}

function bodySize({ headers }: Response, payload: unknown): number | null {
  if (headers.has('content-length')) {
    const length = contentLengthOf(headers);
    return length !== undefined && Number.isSafeInteger(length) ? length : null;
  }
  return typeof payload === 'string' && !headers.has('content-encoding') ? utf8Length(payload) : null;
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
