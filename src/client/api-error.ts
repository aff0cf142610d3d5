import { CompactApiError } from '../errors.js';
import { asName, requestIdOf, retryAfterMsOf } from './response-headers.js';

const WAITED = 'something between client and service gave up waiting; the service may go on, and bill the call';
const NOT_SERVED = 'this URL may not serve the endpoint, or, on Azure, `model` may not be the name of a deployment';
const KEY = 'the key or token may be wrong, or belong to another resource';

/** What we can add, by the service's code or, else, by status. The service's own words stay in `body`: they repeat content. */
const HINTS = new Map<string, string>(Object.entries({
  unknown_parameter: 'this endpoint takes fewer fields than /responses; sanitizeCompactRequest drops the others',
  invalid_encrypted_content: 'sealed items work only for the account, key and region that made them',
  DeploymentNotFound: 'on Azure, `model` is the name of a deployment',
  401: KEY,
  403: KEY,
  404: NOT_SERVED,
  405: NOT_SERVED,
  408: WAITED,
  413: 'the body is too large for the service or for a relay before it',
  501: NOT_SERVED,
  504: WAITED,
  524: WAITED,
}));

/** The error for an answer whose status is not 200. */
export function statusError(response: Response, body: unknown, url: string): CompactApiError {
  const { status } = response;
  const { code, param, type } = readError(body);
  // A browser hides the status of a redirect that is not followed and gives 0.
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  const hint = isRedirect ? 'redirects are not followed, so that the key goes nowhere else' : (HINTS.get(code ?? '') ?? HINTS.get(String(status)));
  const said = `${url} answered ${status}${code ? ` ${asName(code)}` : ''}${param ? ` at ${asName(param)}` : ''}`;
  return apiError({ response, code: code ?? `http_${status}`, param, type, body, said: hint ? `${said}; ${hint}` : said });
}

export interface ApiErrorParts {
  response: Response;
  code: string;
  said: string;
  body: unknown;
  param?: string | null;
  type?: string | null;
}

export function apiError({ response: { status, headers }, code, said, body, param = null, type = null }: ApiErrorParts): CompactApiError {
  const requestId = requestIdOf(headers);
  const message = requestId ? `${said} (request id ${asName(requestId)})` : said;
  return new CompactApiError({ code, message, status, param, type, headers, body, requestId, retryAfterMs: retryAfterMsOf(headers) });
}

/** Finds `error.code`, `error.param` and `error.type` in whatever the body is. Gateways write codes as numbers too. */
function readError(body: unknown): { code: string | null; param: string | null; type: string | null } {
  const error = asRecord(asRecord(body)['error']);
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const code = typeof error['code'] === 'number' ? String(error['code']) : error['code'];
  return { code: text(code), param: text(error['param']), type: text(error['type']) };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
