import { CompactApiError, CompactConnectionError, CompactError, CompactTimeoutError, type FailureReason } from '../errors.js';
import { callHook } from '../internal/call-hook.js';
import type { Deadline } from '../internal/http/abort.js';
import { isEventStream, retryAfterMsOf } from '../internal/http/headers.js';
import { attemptEvent, type AttemptEvent } from './attempt-event.js';
import { printableRequestId } from './printable.js';
import { type RawResponse, sendOnce, type SendOptions } from './send.js';
import { type AttemptLimits, startAttemptTimeouts } from './timeouts.js';

export interface RetryOptions extends Omit<SendOptions, 'timeouts'>, AttemptLimits {
  deadline: Deadline;
  maxRetries: number;
  /** Returns what a response contains, or throws a `CompactApiError`. */
  read: (raw: RawResponse, url: string) => unknown;
  /** Called before each attempt. */
  onStart: () => void;
  onAttempt: ((event: AttemptEvent) => void) | undefined;
}

/**
 * Sends the request, and sends it again after errors that can be retried, while attempts and time are left. Returns what `read`
 * returns; otherwise throws the last error.
 */
export async function sendWithRetries(options: RetryOptions): Promise<{ data: unknown; response: Response; requestId: string | null }> {
  let attempts = 0;
  try {
    for (;;) {
      if (options.deadline.aborted) throw options.deadline.reason;
      options.onStart();
      const { data, response, requestId, error, delayMs } = await runAttempt(options, ++attempts);
      if (response && error === undefined) return { data, response, requestId };
      if (delayMs === null) throw error;
      await options.deadline.wait(delayMs);
    }
  } catch (error) {
    if (CompactError.isInstance(error) && 'attempts' in error) Object.assign(error, { attempts });
    throw error;
  }
}

interface AttemptResult {
  data?: unknown;
  response: Response | undefined;
  requestId: string | null;
  error?: unknown;
  /** The delay before the next attempt in milliseconds; null if there is no next attempt. */
  delayMs: number | null;
}

async function runAttempt(options: RetryOptions, attempt: number): Promise<AttemptResult> {
  const { url, json, deadline, maxRetries, onAttempt } = options;
  const timeouts = startAttemptTimeouts(deadline, options);
  const startTime = Date.now();
  let raw: RawResponse | undefined;
  let outcome: Omit<AttemptResult, 'requestId'>;
  try {
    raw = await timeouts.race(sendOnce({ ...options, timeouts }));
    outcome = { data: options.read(raw, url), response: raw.response, delayMs: null };
  } catch (error) {
    const { response } = timeouts;
    const delayMs = attempt > maxRetries ? null : retryDelayMs(error, response, attempt);
    outcome = { response, error, delayMs: delayMs !== null && delayMs < deadline.remainingMs() ? delayMs : null };
  } finally {
    timeouts.clear();
  }
  const result = { ...outcome, requestId: outcome.response ? printableRequestId(outcome.response, timeouts.secrets) : null };
  if (onAttempt) {
    const { response, requestId, error, delayMs } = result;
    void callHook(onAttempt, attemptEvent({ url, attempt, json, response, requestId, payload: raw?.payload, error, delayMs, startTime }));
  }
  return result;
}

const BASE_DELAY_MS = 500;
const MAX_DELAY_MS = 30_000;

/**
 * The maximum delay that a server can ask for. After a longer one, the vendor's client retries sooner than the server asked, and gets the
 * same error again; this client does not retry.
 */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * The delay before the next attempt in milliseconds, or null for no retry. If the server does not ask for a delay, the delay is random, so
 * that clients that failed together do not retry together. Its maximum doubles with each attempt.
 */
export function retryDelayMs(error: unknown, response: Response | undefined, attempt: number): number | null {
  if (!isRetryable(error, response)) return null;
  const retryAfterMs = response ? retryAfterMsOf(response.headers) : null;
  if (retryAfterMs !== null) return retryAfterMs <= MAX_RETRY_AFTER_MS ? retryAfterMs : null;
  return Math.random() * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
}

function isRetryable(error: unknown, response: Response | undefined): boolean {
  if (CompactTimeoutError.isInstance(error)) return error.phase !== 'total';
  if (CompactConnectionError.isInstance(error)) {
    if (error.code === 'aborted') return false;
    // An event stream starts before the work is done: one that breaks is billed, and the service may still be at work.
    return !response || (response.ok && !isEventStream(response.headers)) || isRetryableStatus(response);
  }
  if (!CompactApiError.isInstance(error) || error.reason === 'response_too_large') return false;
  return response !== undefined && isRetryableStatus(response, error.reason);
}

function isRetryableStatus({ status, headers }: Response, reason?: FailureReason): boolean {
  // A 200 with unusable content is billed, and a retry would be billed too.
  if (status < 400) return false;
  const shouldRetry = headers.get('x-should-retry');
  if (shouldRetry === 'true' || shouldRetry === 'false') return shouldRetry === 'true';
  if (reason === 'insufficient_quota') return false;
  return status === 408 || status === 409 || status === 429 || (status >= 500 && status !== 501);
}
