import { OPERATION } from '../../generated/client.js';
import { CompactApiError, CompactError, type FailureReason } from '../errors.js';
import { requestIdOf } from '../internal/http/headers.js';

/** One attempt, as it ended. Nothing of the messages, the key or a token is in it. */
export interface AttemptEvent {
  /** 1 for the first. */
  readonly attempt: number;
  /** Of the answer, if one came. */
  readonly status: number | null;
  /** `code` of the error, or null after an answer that is one. */
  readonly code: string | null;
  /** `reason` of the error, or null after an answer that is one, or an error that has none. */
  readonly reason: FailureReason | null;
  /** Of `apim-request-id` or `x-request-id`. */
  readonly requestId: string | null;
  /** Whether another attempt follows, unless the call is ended in the wait. */
  readonly willRetry: boolean;
  /** The wait before it, in milliseconds. */
  readonly delayMs: number | null;
  /** In milliseconds since 1970. */
  readonly startTime: number;
  /** In milliseconds since 1970. */
  readonly endTime: number;
  /** Named by the conventions of OpenTelemetry for HTTP clients, to be put on a span as they are. */
  readonly attributes: AttemptAttributes;
}

export interface AttemptAttributes {
  readonly 'http.request.method': string;
  /** Without query and credentials: addresses of this client have none. */
  readonly 'url.full': string;
  readonly 'server.address': string;
  readonly 'server.port': number;
  /** In bytes. */
  readonly 'http.request.body.size': number;
  readonly 'http.response.status_code'?: number;
  /** In bytes, as they came over the wire; left out where that is not known. */
  readonly 'http.response.body.size'?: number;
  /** Left out for the first attempt. */
  readonly 'http.request.resend_count'?: number;
  /** The status of an error answer, else the `code` of an error of this package. */
  readonly 'error.type'?: string;
}

export interface Ended {
  url: string;
  attempt: number;
  json: string;
  response: Response | undefined;
  payload: unknown;
  error: unknown;
  delayMs: number | null;
  startTime: number;
}

export function attemptEvent({ url, attempt, json, response, payload, error, delayMs, startTime }: Ended): AttemptEvent {
  const { hostname, port, protocol } = new URL(url);
  const status = response?.status ?? null;
  const code = error === undefined ? null : CompactError.isInstance(error) ? error.code : 'unexpected';
  const size = response ? bodySize(response, payload) : null;
  return {
    attempt,
    status,
    code,
    reason: (error as { reason?: FailureReason } | undefined)?.reason ?? null,
    requestId: response ? requestIdOf(response.headers) : null,
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
      // A code that a service gave can be any text, and an attribute wants few values.
      ...(code === null ? {} : { 'error.type': CompactApiError.isInstance(error) && status !== 200 ? String(status) : code }),
    },
  };
}

function bodySize({ headers }: Response, payload: unknown): number | null {
  const length = headers.get('content-length');
  if (length !== null) return /^\d{1,15}$/.test(length) ? Number(length) : null;
  return typeof payload === 'string' && !headers.has('content-encoding') ? utf8Length(payload) : null;
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
