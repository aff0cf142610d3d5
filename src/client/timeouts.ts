import { CompactTimeoutError, CompactConnectionError } from '../errors.js';
import { createAbortController, type LazyAbortController, startDeadline, type Deadline } from '../internal/http/abort.js';

/** What a transport can tell about a request that it was given. */
export interface Progress {
  /** It now looks for a connection, and will tell when it has one. */
  connecting(): void;
  /** It has a connection. */
  connected(): void;
}

/** Follows one attempt, and ends it when a part of it takes too long, or when the call ends. */
export interface AttemptTimeouts extends LazyAbortController, Progress {
  /** The request is given to the transport; before that a token is asked for. */
  sending(): void;
  /** The first header has come. */
  answered(response: Response): void;
  readonly response: Response | undefined;
  /** How long the request has been out without an answer. */
  silentMs(): number;
  /** Takes timers and listener away. */
  end(): void;
}

export interface AttemptLimits {
  readonly connectTimeoutMs: number;
  readonly firstByteTimeoutMs: number;
}

export function startAttemptTimeouts(
  call: Pick<LazyAbortController, 'onAbort' | 'reason'>,
  { connectTimeoutMs, firstByteTimeoutMs }: AttemptLimits,
): AttemptTimeouts {
  const attempt = createAbortController();
  const timers = new Map<'connect' | 'first_byte', ReturnType<typeof setTimeout>>();
  const start = (phase: 'connect' | 'first_byte', timeoutMs: number): void => {
    if (timeoutMs !== Infinity && !attempt.aborted)
      timers.set(
        phase,
        setTimeout(() => attempt.abort(attemptTimeoutError(phase, timeoutMs)), timeoutMs),
      );
  };
  const clear = (): void => {
    for (const timer of timers.values()) clearTimeout(timer);
  };
  const forget = call.onAbort(() => attempt.abort(call.reason));

  let sentAt: number | undefined;
  const phases = Object.assign(attempt, {
    response: undefined as Response | undefined,
    sending(): void {
      sentAt = performance.now();
      start('first_byte', firstByteTimeoutMs);
    },
    connecting: (): void => start('connect', connectTimeoutMs),
    connected: (): void => clearTimeout(timers.get('connect')),
    answered(given: Response): void {
      phases.response = given;
      clear();
    },
    silentMs: (): number => (sentAt === undefined ? 0 : performance.now() - sentAt),
    end(): void {
      clear();
      forget();
    },
  });
  return phases;
}

const MESSAGES = {
  connect: {
    code: 'connect_timeout',
    late: 'no connection',
    hint: 'nothing was sent; the address, a proxy or a firewall may be in the way',
  },
  first_byte: {
    code: 'first_byte_timeout',
    late: 'no answer began',
    hint: 'the service is silent until it is done, which can take minutes, and may go on, and bill the call',
  },
} as const;

/** `timeoutMs` is null where the limit is the runtime's own. */
export function attemptTimeoutError(phase: 'connect' | 'first_byte', timeoutMs: number | null, cause?: unknown): CompactTimeoutError {
  const { code, late, hint } = MESSAGES[phase];
  const within = timeoutMs === null ? 'the time that the runtime gives it; see cause' : `${timeoutMs} ms`;
  return new CompactTimeoutError({ code, message: `${late} within ${within}; ${hint}`, reason: 'timeout', hint, phase, timeoutMs, cause });
}

/** The deadline of a call with all its attempts, and the errors it ends with. */
export function startCallDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  return startDeadline({
    timeoutMs,
    signal: caller,
    onAbort: () =>
      new CompactConnectionError({
        code: 'aborted',
        message: 'the call was aborted by its caller',
        reason: 'aborted',
        cause: caller?.reason,
      }),
    onTimeout() {
      const message = `no complete answer within ${timeoutMs} ms; the service may go on, and bill the call`;
      return new CompactTimeoutError({ code: 'timeout', message, reason: 'timeout', phase: 'total', timeoutMs });
    },
  });
}
