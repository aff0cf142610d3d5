import { CompactApiError, type FailureReason } from '../errors.js';
import { retryAfterMsOf } from '../internal/http/headers.js';
import { type ErrorDetails, errorDetailsOf } from './error-details.js';
import { reasonOf } from './failure-reason.js';
import { hintOf } from './hints.js';
import { printable, printableRequestId } from './printable.js';

/** The error for a response whose status is not 200. The service's own message is only in `body`, because it can repeat content. */
export function statusError(response: Response, body: unknown, url: string, secrets: readonly string[] = []): CompactApiError {
  const { status } = response;
  const details = errorDetailsOf(status, body);
  const reason = reasonOf(details);
  const code = printable('code', details.code, secrets);
  const param = printable('param', details.param, secrets);
  return apiError({
    response,
    secrets,
    code: code ?? `http_${status}`,
    param,
    type: printable('code', details.type, secrets),
    body,
    message: `${url} responded with ${status}${code && code !== String(status) ? ` ${code}` : ''}${param ? ` at ${param}` : ''}`,
    reason,
    hint: hintOf(reason, details),
    itemIndex: itemIndexOf(reason, details),
  });
}

export interface ApiErrorParts {
  response: Response;
  /** Texts of the request that must not be printed. */
  secrets: readonly string[];
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

export function apiError({ response, secrets, message, hint = null, param = null, type = null, ...parts }: ApiErrorParts): CompactApiError {
  const { status, headers } = response;
  const requestId = printableRequestId(response, secrets);
  return new CompactApiError({
    ...parts,
    message: `${message}${hint ? `; ${hint}` : ''}${requestId ? ` (request id ${requestId})` : ''}`,
    hint,
    status,
    param,
    type,
    headers,
    requestId,
    retryAfterMs: retryAfterMsOf(headers),
  });
}

/** The index comes from `param`. The message is searched only for encrypted content: for other reasons, it can quote content. */
function itemIndexOf(reason: FailureReason, { param, message }: ErrorDetails): number | null {
  const match =
    /^input\[(\d{1,9})\]/.exec(param ?? '') ?? (reason === 'invalid_encrypted_content' ? /\binput\[(\d{1,9})\]/.exec(message) : null);
  return match ? Number(match[1]) : null;
}
