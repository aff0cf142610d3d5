import { CompactConnectionError, CompactTimeoutError } from '../errors.js';
import { createStop, type Stop } from './stop.js';

/** What can end a call early: its limit of time, and the caller. */
export interface Deadline extends Stop {
  /** What is left of the limit. */
  remainingMs(): number;
  /** Waits, unless the call has to end first. */
  wait(ms: number): Promise<void>;
  /** Takes timer and listener away. */
  end(): void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  // AbortSignal.any would do half of this, but Node 20.0 to 20.2 lack it.
  const call = createStop();
  const onAbort = (): void =>
    call.stop(
      new CompactConnectionError({
        code: 'aborted',
        message: 'the call was aborted by its caller',
        reason: 'aborted',
        cause: caller?.reason,
      }),
    );
  const onTimeout = (): void => {
    const message = `no complete answer within ${timeoutMs} ms; the service may go on, and bill the call`;
    call.stop(new CompactTimeoutError({ code: 'timeout', message, reason: 'timeout', phase: 'total', timeoutMs }));
  };

  const startedAt = performance.now();
  const timer = timeoutMs === Infinity ? undefined : setTimeout(onTimeout, timeoutMs);
  if (caller?.aborted) onAbort();
  else caller?.addEventListener('abort', onAbort, { once: true });

  return {
    ...call,
    remainingMs: () => timeoutMs - (performance.now() - startedAt),
    async wait(ms) {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      try {
        await call.race(new Promise<void>((resolve) => (waiting = setTimeout(resolve, ms))));
      } finally {
        clearTimeout(waiting);
      }
    },
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}
