import { CompactApiError, type FailureReason } from '../errors.js';
import { reasonOf, type ErrorDetails } from './failure-reason.js';
import { hintOf } from './hints.js';
import { nameOrPlaceholder, requestIdOf, retryAfterMsOf } from '../internal/http/headers.js';

/** The error for an answer whose status is not 200. The service's own words stay in `body`: they repeat content. */
export function statusError(response: Response, body: unknown, url: string): CompactApiError {
  const said = readError(response.status, body);
  const { status, code, param, type } = said;
  const reason = reasonOf(said);
  const words = `${url} answered ${status}${code && code !== String(status) ? ` ${nameOrPlaceholder(code)}` : ''}${param ? ` at ${nameOrPlaceholder(param)}` : ''}`;
  return apiError({
    response,
    code: code ?? `http_${status}`,
    param,
    type,
    body,
    said: words,
    reason,
    hint: hintOf(reason, said),
    itemIndex: itemIndexOf(reason, said),
  });
}

export interface ApiErrorParts {
  response: Response;
  code: string;
  said: string;
  body: unknown;
  reason: FailureReason;
  hint?: string | null;
  param?: string | null;
  type?: string | null;
  itemIndex?: number | null;
}

export function apiError({
  response: { status, headers },
  said,
  hint = null,
  param = null,
  type = null,
  ...parts
}: ApiErrorParts): CompactApiError {
  const requestId = requestIdOf(headers);
  const message = `${said}${hint ? `; ${hint}` : ''}${requestId ? ` (request id ${nameOrPlaceholder(requestId)})` : ''}`;
  return new CompactApiError({ ...parts, message, hint, status, param, type, headers, requestId, retryAfterMs: retryAfterMsOf(headers) });
}

/** Finds what an error says of itself in whatever the body is. Gateways write codes as numbers too. */
function readError(status: number, body: unknown): ErrorDetails {
  const error = asRecord(asRecord(body)['error']);
  const inner = asRecord(error['innererror'] ?? error['inner_error']);
  const code = typeof error['code'] === 'number' ? String(error['code']) : error['code'];
  return {
    status,
    code: asText(code),
    param: asText(error['param']),
    type: asText(error['type']),
    message: asText(error['message']) ?? '',
    innerCode: asText(inner['code']),
    isOfService: Object.keys(error).length > 0,
  };
}

/** Of what the words say, the index alone is read: where content is refused they quote it. */
function itemIndexOf(reason: FailureReason, { param, message: words }: ErrorDetails): number | null {
  const found =
    /^input\[(\d{1,9})\]/.exec(param ?? '') ?? (reason === 'invalid_encrypted_content' ? /\binput\[(\d{1,9})\]/.exec(words) : null);
  return found ? Number(found[1]) : null;
}

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
