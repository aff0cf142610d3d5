/** Ends work from outside. */
export interface LazyAbortController {
  /** Whether the work has to end. */
  readonly aborted: boolean;
  /** The error to end it with. */
  readonly reason: unknown;
  /** Tells when the work has to end; at once, if it has to already. Returns what takes the listener away. */
  onAbort(listener: () => void): () => void;
  /** Ends the work. Only the first reason counts. */
  abort(reason?: unknown): void;
  /** Settles as the work does, or fails with the reason as soon as the work has to end, even if it goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  /** The same for those who take a signal. Made when it is asked for: for a proxy, a signal costs as much as the headers of a call. */
  readonly signal: AbortSignal;
}

export function createAbortController(): LazyAbortController {
  const listeners = new Set<() => void>();
  let isStopped = false;
  let reason: unknown;
  let controller: AbortController | undefined;
  const onStop: LazyAbortController['onAbort'] = (listener) => {
    if (isStopped) listener();
    else listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    get aborted() {
      return isStopped;
    },
    get reason() {
      return reason;
    },
    onAbort: onStop,
    abort(given) {
      if (isStopped) return;
      isStopped = true;
      reason = given;
      const told = [...listeners];
      listeners.clear();
      controller?.abort(given);
      for (const listener of told) listener();
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const forget = onStop(() => reject(reason));
        Promise.resolve(work).finally(forget).then(resolve, reject);
      }),
    get signal() {
      if (!controller) {
        controller = new AbortController();
        if (isStopped) controller.abort(reason);
      }
      return controller.signal;
    },
  };
}

/** As `onStop`, also of a signal. */
export function subscribeToAbort(source: Pick<LazyAbortController, 'onAbort'> | AbortSignal, listener: () => void): () => void {
  if ('onAbort' in source) return source.onAbort(listener);
  if (source.aborted) listener();
  else source.addEventListener('abort', listener, { once: true });
  return () => source.removeEventListener('abort', listener);
}

/** What can end a call early: its limit of time, and the caller. */
export interface Deadline extends LazyAbortController {
  /** What is left of the limit. */
  remainingMs(): number;
  /** Waits, unless the call has to end first. */
  wait(ms: number): Promise<void>;
  /** Takes timer and listener away. */
  clear(): void;
}

export interface DeadlineOptions {
  /** `Infinity` for no limit. */
  timeoutMs: number;
  signal: Pick<LazyAbortController, 'onAbort'> | AbortSignal | undefined;
  /** The errors that the call ends with. */
  onTimeout: () => Error;
  onAbort: () => Error;
}

export function startDeadline({ timeoutMs, signal: caller, onTimeout, onAbort }: DeadlineOptions): Deadline {
  // AbortSignal.any would do half of this, but Node 20.0 to 20.2 lack it.
  const call = createAbortController();
  const startedAt = performance.now();
  const timer = timeoutMs === Infinity ? undefined : setTimeout(() => call.abort(onTimeout()), timeoutMs);
  const forget = caller && subscribeToAbort(caller, () => call.abort(onAbort()));

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
    clear(): void {
      clearTimeout(timer);
      forget?.();
    },
  });
}
