import { CompactApiError, CompactConnectionError, CompactTimeoutError } from '../errors.js';
import { retryAfterMsOf } from '../internal/response-headers.js';

const BASE_MS = 500;
const CAP_MS = 30_000;

/** Most that a server may ask for. The vendor's client comes back sooner than asked; that meets the same refusal, so here the call ends. */
const LONGEST_ASKED_MS = 60_000;

/**
 * Milliseconds to wait before the next attempt, or null where there should be none. What the server asks for goes first; else the wait
 * is drawn from 0 to a bound that doubles, so that clients that failed together do not come back together.
 */
export function retryDelayMs(error: unknown, response: Response | undefined, attempt: number): number | null {
  if (!isWorthRetrying(error, response)) return null;
  const asked = response ? retryAfterMsOf(response.headers) : null;
  if (asked !== null) return asked <= LONGEST_ASKED_MS ? asked : null;
  return Math.random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}

function isWorthRetrying(error: unknown, response: Response | undefined): boolean {
  if (CompactTimeoutError.isInstance(error)) return error.phase !== 'total';
  if (CompactConnectionError.isInstance(error)) {
    if (error.code === 'aborted') return false;
    return !response || response.ok || isWorthRetryingStatus(response);
  }
  // A 200 that says nothing was paid for, and would be again.
  return CompactApiError.isInstance(error) && response !== undefined && isWorthRetryingStatus(response);
}

function isWorthRetryingStatus({ status, headers }: Response): boolean {
  if (status < 400) return false;
  const asked = headers.get('x-should-retry');
  if (asked === 'true' || asked === 'false') return asked === 'true';
  return status === 408 || status === 409 || status === 429 || (status >= 500 && status !== 501);
}
