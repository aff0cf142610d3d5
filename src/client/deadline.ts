import { CompactConnectionError, CompactTimeoutError } from '../errors.js';

/** What can end a call early: its limit of time, and the caller. */
export interface Deadline {
  /** Aborted when the call has to end; the reason is the error to throw. */
  readonly signal: AbortSignal;
  /** Settles as the work does, or fails with the reason as soon as the call has to end, even if the work goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Takes timer and listener away. */
  end(): void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const onAbort = (): void =>
    controller.abort(new CompactConnectionError({ code: 'aborted', message: 'the call was aborted by its caller', cause: caller?.reason }));
  const onTimeout = (): void => {
    const message = `no complete answer within ${timeoutMs} ms; the service may go on, and bill the call`;
    controller.abort(new CompactTimeoutError({ code: 'timeout', message, timeoutMs }));
  };

  const timer = timeoutMs === Infinity ? undefined : setTimeout(onTimeout, timeoutMs);
  if (caller?.aborted) onAbort();
  else caller?.addEventListener('abort', onAbort, { once: true });

  // AbortSignal.any would do half of this, but Node 20.0 to 20.2 lack it.
  const ended = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  ended.catch(() => {});

  return {
    signal,
    race: (work) => Promise.race([ended, work]),
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}
