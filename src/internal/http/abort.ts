/**
 * An abort controller whose `AbortSignal` is created only when it is read: for a proxy, a signal costs as much as all headers of a call.
 */
export interface LazyAbortController {
  readonly aborted: boolean;
  /** The reason of the abort; work that is aborted fails with it. */
  readonly reason: unknown;
  /** Calls the listener on abort, or at once if the controller is aborted already. Returns a function that unsubscribes it. */
  onAbort(listener: () => void): () => void;
  /** Aborts. Only the first call has an effect. */
  abort(reason?: unknown): void;
  /** Settles as the work does, or rejects with the reason on abort, even if the work goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  readonly signal: AbortSignal;
}

export function createAbortController(): LazyAbortController {
  const listeners = new Set<() => void>();
  let aborted = false;
  let reason: unknown;
  let controller: AbortController | undefined;
  const onAbort: LazyAbortController['onAbort'] = (listener) => {
    if (aborted) listener();
    else listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    get aborted() {
      return aborted;
    },
    get reason() {
      return reason;
    },
    onAbort,
    abort(given) {
      if (aborted) return;
      aborted = true;
      reason = given;
      const subscribed = [...listeners];
      listeners.clear();
      controller?.abort(given);
      for (const listener of subscribed) listener();
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const unsubscribe = onAbort(() => reject(reason));
        Promise.resolve(work).finally(unsubscribe).then(resolve, reject);
      }),
    get signal() {
      if (!controller) {
        controller = new AbortController();
        if (aborted) controller.abort(reason);
      }
      return controller.signal;
    },
  };
}

/** `onAbort` for a controller or an `AbortSignal`. The listener receives the reason of the abort. */
export function subscribeToAbort(
  source: Pick<LazyAbortController, 'onAbort' | 'reason'> | AbortSignal,
  listener: (reason: unknown) => void,
): () => void {
  const onAbort = (): void => listener(source.reason);
  if ('onAbort' in source) return source.onAbort(onAbort);
  if (source.aborted) onAbort();
  else source.addEventListener('abort', onAbort, { once: true });
  return () => source.removeEventListener('abort', onAbort);
}

/** The abort controller of a call that a time limit or the caller can end. */
export interface Deadline extends LazyAbortController {
  /** The time that is left, in milliseconds. */
  remainingMs(): number;
  /** Waits. Rejects with the reason if the call is aborted meanwhile. */
  wait(ms: number): Promise<void>;
  /** Removes the timer and the listener. */
  clear(): void;
}

export interface DeadlineOptions {
  /** The time limit in milliseconds; `Infinity` for no limit. */
  timeoutMs: number;
  /** The caller's way to abort the call. */
  signal: Pick<LazyAbortController, 'onAbort' | 'reason'> | AbortSignal | undefined;
  /** Creates the reason of an abort by the time limit. */
  onTimeout: () => Error;
  /** Creates the reason of an abort by the caller, from the reason that the caller gave. */
  onAbort: (reason: unknown) => Error;
}

export function startDeadline({ timeoutMs, signal, onTimeout, onAbort }: DeadlineOptions): Deadline {
  // AbortSignal.any could replace a part of this, but Node 20.0 to 20.2 lack it.
  const call = createAbortController();
  const startedAt = performance.now();
  const timer = timeoutMs === Infinity ? undefined : setTimeout(() => call.abort(onTimeout()), timeoutMs);
  const unsubscribe = signal && subscribeToAbort(signal, (reason) => call.abort(onAbort(reason)));

  // Extends the controller: a spread would read, and so create, its signal.
  return Object.assign(call, {
    remainingMs: (): number => timeoutMs - (performance.now() - startedAt),
    async wait(ms: number): Promise<void> {
      let waitTimer: ReturnType<typeof setTimeout> | undefined;
      try {
        await call.race(new Promise<void>((resolve) => (waitTimer = setTimeout(resolve, ms))));
      } finally {
        clearTimeout(waitTimer);
      }
    },
    clear(): void {
      clearTimeout(timer);
      unsubscribe?.();
    },
  });
}
