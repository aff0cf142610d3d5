import { sendOnce, type RawResponse, type SendOptions } from './send.js';
import { attemptEvent, type AttemptEvent } from './attempt-event.js';
import type { Deadline } from '../internal/http/abort.js';
import { startAttemptTimeouts, type AttemptLimits } from './timeouts.js';
import { readResponse } from './read-response.js';
import { callHook } from '../internal/call-hook.js';
import { CompactApiError, CompactConnectionError, CompactTimeoutError } from '../errors.js';
import { retryAfterMsOf } from '../internal/http/headers.js';

export interface RetryOptions extends Omit<SendOptions, 'phases'>, AttemptLimits {
  deadline: Deadline;
  maxRetries: number;
  onAttempt: ((event: AttemptEvent) => void) | undefined;
  /** Called when an attempt begins. */
  onBegin: () => void;
}

/** Tries until there is an answer, until another attempt is of no use, or until it could not begin in time. */
export async function sendWithRetries(options: RetryOptions): Promise<{ data: unknown; response: Response }> {
  let begun = 0;
  try {
    for (;;) {
      if (options.deadline.aborted) throw options.deadline.reason;
      options.onBegin();
      const { data, response, error, delayMs } = await tryOnce(options, ++begun);
      if (response && error === undefined) return { data, response };
      if (delayMs === null) throw error;
      await options.deadline.wait(delayMs);
    }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'attempts' in error) Object.assign(error, { attempts: begun });
    throw error;
  }
}

interface AttemptResult {
  data?: unknown;
  response: Response | undefined;
  error?: unknown;
  /** Before the next attempt; null if there is to be none. */
  delayMs: number | null;
}

async function tryOnce(options: RetryOptions, count: number): Promise<AttemptResult> {
  const { url, json, deadline, maxRetries, onAttempt } = options;
  const phases = startAttemptTimeouts(deadline, options);
  const startTime = Date.now();
  let answer: RawResponse | undefined;
  let tried: AttemptResult;
  try {
    answer = await phases.race(sendOnce({ ...options, phases }));
    tried = { data: readResponse(answer, url), response: answer.response, delayMs: null };
  } catch (error) {
    const { response } = phases;
    const delayMs = count > maxRetries ? null : retryDelayMs(error, response, count);
    tried = { response, error, delayMs: delayMs !== null && delayMs < deadline.remainingMs() ? delayMs : null };
  } finally {
    phases.end();
  }
  const { response, error, delayMs } = tried;
  if (onAttempt)
    void callHook(onAttempt, attemptEvent({ url, attempt: count, json, response, payload: answer?.payload, error, delayMs, startTime }));
  return tried;
}

const BASE_MS = 500;
const MAX_DELAY_MS = 30_000;

/** Most that a server may ask for. The vendor's client comes back sooner than asked; that meets the same refusal, so here the call ends. */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Milliseconds to wait before the next attempt, or null where there should be none. What the server asks for goes first; else the wait
 * is drawn from 0 to a bound that doubles, so that clients that failed together do not come back together.
 */
export function retryDelayMs(error: unknown, response: Response | undefined, attempt: number): number | null {
  if (!isWorthRetrying(error, response)) return null;
  const asked = response ? retryAfterMsOf(response.headers) : null;
  if (asked !== null) return asked <= MAX_RETRY_AFTER_MS ? asked : null;
  return Math.random() * Math.min(MAX_DELAY_MS, BASE_MS * 2 ** (attempt - 1));
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
