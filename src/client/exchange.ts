import { attempt, type Answer, type AttemptOptions } from './attempt.js';
import { attemptEvent, type AttemptEvent } from './attempt-event.js';
import type { Deadline } from '../internal/deadline.js';
import { startPhases, type PhaseLimits } from './phases.js';
import { readAnswer } from './read-answer.js';
import { retryDelayMs } from './retry-delay.js';
import { tell } from '../internal/tell.js';

export interface ExchangeOptions extends Omit<AttemptOptions, 'phases'>, PhaseLimits {
  deadline: Deadline;
  maxRetries: number;
  onAttempt: ((event: AttemptEvent) => void) | undefined;
  /** Called when an attempt begins. */
  onBegin: () => void;
}

/** Tries until there is an answer, until another attempt is of no use, or until it could not begin in time. */
export async function exchange(options: ExchangeOptions): Promise<{ data: unknown; response: Response }> {
  let begun = 0;
  try {
    for (;;) {
      if (options.deadline.isStopped) throw options.deadline.reason;
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

interface Tried {
  data?: unknown;
  response: Response | undefined;
  error?: unknown;
  /** Before the next attempt; null if there is to be none. */
  delayMs: number | null;
}

async function tryOnce(options: ExchangeOptions, count: number): Promise<Tried> {
  const { url, json, deadline, maxRetries, onAttempt } = options;
  const phases = startPhases(deadline, options);
  const startTime = Date.now();
  let answer: Answer | undefined;
  let tried: Tried;
  try {
    answer = await phases.race(attempt({ ...options, phases }));
    tried = { data: readAnswer(answer, url), response: answer.response, delayMs: null };
  } catch (error) {
    const { response } = phases;
    const delayMs = count > maxRetries ? null : retryDelayMs(error, response, count);
    tried = { response, error, delayMs: delayMs !== null && delayMs < deadline.remainingMs() ? delayMs : null };
  } finally {
    phases.end();
  }
  const { response, error, delayMs } = tried;
  if (onAttempt)
    void tell(onAttempt, attemptEvent({ url, attempt: count, json, response, payload: answer?.payload, error, delayMs, startTime }));
  return tried;
}
