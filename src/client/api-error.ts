import { CompactApiError, type FailureReason } from '../errors.js';
import { nameOrPlaceholder, requestIdOf, retryAfterMsOf } from '../internal/http/headers.js';
import { reasonOf, type ErrorDetails } from './failure-reason.js';
import { hintOf } from './hints.js';

/** The error for a response whose status is not 200. The service's own message is only in `body`, because it can repeat content. */
export function statusError(response: Response, body: unknown, url: string): CompactApiError {
  const details = errorDetailsOf(response.status, body);
  const { status, code, param, type } = details;
  const reason = reasonOf(details);
  const shownCode = code && code !== String(status) ? ` ${nameOrPlaceholder(code)}` : '';
  const shownParam = param ? ` at ${nameOrPlaceholder(param)}` : '';
  return apiError({
    response,
    code: code ?? `http_${status}`,
    param,
    type,
    body,
    message: `${url} responded with ${status}${shownCode}${shownParam}`,
    reason,
    hint: hintOf(reason, details),
    itemIndex: itemIndexOf(reason, details),
  });
}

export interface ApiErrorParts {
  response: Response;
  code: string;
  /** The message without hint and request id, which `apiError` adds. */
  message: string;
  body: unknown;
  reason: FailureReason;
  hint?: string | null;
  param?: string | null;
  type?: string | null;
  itemIndex?: number | null;
}

export function apiError({
  response: { status, headers },
  message,
  hint = null,
  param = null,
  type = null,
  ...parts
}: ApiErrorParts): CompactApiError {
  const requestId = requestIdOf(headers);
  return new CompactApiError({
    ...parts,
    message: `${message}${hint ? `; ${hint}` : ''}${requestId ? ` (request id ${nameOrPlaceholder(requestId)})` : ''}`,
    hint,
    status,
    param,
    type,
    headers,
    requestId,
    retryAfterMs: retryAfterMsOf(headers),
  });
}

/** Reads the details of an error from a body of any form. Some gateways send codes as numbers. */
function errorDetailsOf(status: number, body: unknown): ErrorDetails {
  const error = asRecord(asRecord(body)['error']);
  const innerError = asRecord(error['innererror'] ?? error['inner_error']);
  const code = typeof error['code'] === 'number' ? String(error['code']) : error['code'];
  return {
    status,
    code: asText(code),
    param: asText(error['param']),
    type: asText(error['type']),
    message: asText(error['message']) ?? '',
    innerCode: asText(innerError['code']),
    hasErrorObject: Object.keys(error).length > 0,
  };
}

/** The index comes from `param`. The message is searched only for encrypted content: for other reasons, it can quote content. */
function itemIndexOf(reason: FailureReason, { param, message }: ErrorDetails): number | null {
  const match =
    /^input\[(\d{1,9})\]/.exec(param ?? '') ?? (reason === 'invalid_encrypted_content' ? /\binput\[(\d{1,9})\]/.exec(message) : null);
  return match ? Number(match[1]) : null;
}

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
