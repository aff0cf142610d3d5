import { CompactConnectionError, CompactTimeoutError } from '../errors.js';
import { LazyAbortController, Deadline, subscribeToAbort } from '../internal/http/abort.js';
import type { ConnectionProgress } from '../internal/http/fetch.js';

/** Starts the time limit for a call with all its attempts, and connects the call to the caller's signals. */
export function startCallDeadline(timeoutMs: number, ...given: readonly (AbortSignal | undefined)[]): Deadline {
  const signals = given.filter((signal) => signal !== undefined);
  return new Deadline({
    timeoutMs,
    signal: {
      get reason(): unknown {
        return signals.find(({ aborted }) => aborted)?.reason;
      },
      onAbort(listener) {
        const unsubscribe = signals.map((signal) => subscribeToAbort(signal, listener));
        return () => {
          for (const remove of unsubscribe) remove();
        };
      },
    },
    onAbort(cause) {
      return new CompactConnectionError({ code: 'aborted', message: 'the caller aborted the call', reason: 'aborted', cause });
    },
    onTimeout() {
      const message = `no complete response within ${timeoutMs} ms; the service may continue and bill the call`;
      return new CompactTimeoutError({ code: 'timeout', message, reason: 'timeout', phase: 'total', timeoutMs });
    },
  });
}

export interface AttemptLimits {
  readonly connectTimeoutMs: number;
  readonly firstByteTimeoutMs: number;
}

/** The abort controller of one attempt. It is aborted if a part of the attempt times out or if the call is aborted. */
export interface AttemptTimeouts extends LazyAbortController, ConnectionProgress {
  /** The request is passed to the transport. The time to get a token, which comes before, does not count. */
  sending(): void;
  /** The headers of the response were received. */
  responded(response: Response): void;
  readonly response: Response | undefined;
  /** Texts of the request that must not be printed: see `secretsOf`. */
  secrets: readonly string[];
  /** How long the request has waited for a response, in milliseconds. */
  waitedMs(): number;
  /** Removes the timers and the listener. */
  clear(): void;
}

export function startAttemptTimeouts(
  call: Pick<LazyAbortController, 'onAbort' | 'reason'>,
  { connectTimeoutMs, firstByteTimeoutMs }: AttemptLimits,
): AttemptTimeouts {
  const attempt = new LazyAbortController();
  const timers = new Map<'connect' | 'first_byte', ReturnType<typeof setTimeout>>();
  const startTimer = (phase: 'connect' | 'first_byte', timeoutMs: number): void => {
    if (timeoutMs === Infinity || attempt.aborted) return;
    timers.set(
      phase,
      setTimeout(() => attempt.abort(attemptTimeoutError(phase, timeoutMs)), timeoutMs),
    );
  };
  const clearTimers = (): void => {
    for (const timer of timers.values()) clearTimeout(timer);
  };
  const unsubscribe = call.onAbort(() => attempt.abort(call.reason));

  let sentAt: number | undefined;
  // Extends the controller: a spread would read, and so create, its signal.
  const timeouts = Object.assign(attempt, {
    response: undefined as Response | undefined,
    secrets: [] as readonly string[],
    sending(): void {
      sentAt = performance.now();
      startTimer('first_byte', firstByteTimeoutMs);
    },
    connecting: (): void => startTimer('connect', connectTimeoutMs),
    connected: (): void => clearTimeout(timers.get('connect')),
    responded(response: Response): void {
      timeouts.response = response;
      clearTimers();
    },
    waitedMs: (): number => (sentAt === undefined ? 0 : performance.now() - sentAt),
    clear(): void {
      clearTimers();
      unsubscribe();
    },
  });
  return timeouts;
}

const ATTEMPT_TIMEOUTS = {
  connect: {
    code: 'connect_timeout',
    missing: 'no connection',
    hint: 'nothing was sent; check the address, proxies and firewalls',
  },
  first_byte: {
    code: 'first_byte_timeout',
    missing: 'no response headers',
    hint: 'the service sends nothing until it is done, which can take minutes; it may continue and bill the call',
  },
} as const;

/** `timeoutMs` is null for a timeout of the runtime. */
export function attemptTimeoutError(phase: 'connect' | 'first_byte', timeoutMs: number | null, cause?: unknown): CompactTimeoutError {
  const { code, missing, hint } = ATTEMPT_TIMEOUTS[phase];
  const limit = timeoutMs === null ? 'the timeout of the runtime (see cause)' : `${timeoutMs} ms`;
  return new CompactTimeoutError({
    code,
    message: `${missing} within ${limit}; ${hint}`,
    reason: 'timeout',
    hint,
    phase,
    timeoutMs,
    cause,
  });
}
