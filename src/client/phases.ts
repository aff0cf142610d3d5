import { CompactTimeoutError } from '../errors.js';
import { createStop, type Stop } from '../internal/stop.js';

/** What a transport can tell about a request that it was given. */
export interface Progress {
  /** It now looks for a connection, and will tell when it has one. */
  connecting(): void;
  /** It has a connection. */
  connected(): void;
}

/** Follows one attempt, and ends it when a part of it takes too long, or when the call ends. */
export interface Phases extends Stop, Progress {
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

export interface PhaseLimits {
  readonly connectTimeoutMs: number;
  readonly firstByteTimeoutMs: number;
}

export function startPhases(call: Pick<Stop, 'onStop' | 'reason'>, { connectTimeoutMs, firstByteTimeoutMs }: PhaseLimits): Phases {
  const attempt = createStop();
  const timers = new Map<'connect' | 'first_byte', ReturnType<typeof setTimeout>>();
  const start = (phase: 'connect' | 'first_byte', timeoutMs: number): void => {
    if (timeoutMs !== Infinity && !attempt.isStopped)
      timers.set(
        phase,
        setTimeout(() => attempt.stop(phaseTimeout(phase, timeoutMs)), timeoutMs),
      );
  };
  const clear = (): void => {
    for (const timer of timers.values()) clearTimeout(timer);
  };
  const forget = call.onStop(() => attempt.stop(call.reason));

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

const SAYS = {
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
export function phaseTimeout(phase: 'connect' | 'first_byte', timeoutMs: number | null, cause?: unknown): CompactTimeoutError {
  const { code, late, hint } = SAYS[phase];
  const within = timeoutMs === null ? 'the time that the runtime gives it; see cause' : `${timeoutMs} ms`;
  return new CompactTimeoutError({ code, message: `${late} within ${within}; ${hint}`, reason: 'timeout', hint, phase, timeoutMs, cause });
}
