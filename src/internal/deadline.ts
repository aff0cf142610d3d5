import { createStop, whenStopped, type Stop } from './stop.js';

/** What can end a call early: its limit of time, and the caller. */
export interface Deadline extends Stop {
  /** What is left of the limit. */
  remainingMs(): number;
  /** Waits, unless the call has to end first. */
  wait(ms: number): Promise<void>;
  /** Takes timer and listener away. */
  end(): void;
}

export interface DeadlineOptions {
  /** `Infinity` for no limit. */
  timeoutMs: number;
  caller: Pick<Stop, 'onStop'> | AbortSignal | undefined;
  /** The errors that the call ends with. */
  onTimeout: () => Error;
  onAbort: () => Error;
}

export function startDeadline({ timeoutMs, caller, onTimeout, onAbort }: DeadlineOptions): Deadline {
  // AbortSignal.any would do half of this, but Node 20.0 to 20.2 lack it.
  const call = createStop();
  const startedAt = performance.now();
  const timer = timeoutMs === Infinity ? undefined : setTimeout(() => call.stop(onTimeout()), timeoutMs);
  const forget = caller && whenStopped(caller, () => call.stop(onAbort()));

  // Onto it: a spread would ask for its signal.
  return Object.assign(call, {
    remainingMs: (): number => timeoutMs - (performance.now() - startedAt),
    async wait(ms: number): Promise<void> {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      try {
        await call.race(new Promise<void>((resolve) => (waiting = setTimeout(resolve, ms))));
      } finally {
        clearTimeout(waiting);
      }
    },
    end(): void {
      clearTimeout(timer);
      forget?.();
    },
  });
}
