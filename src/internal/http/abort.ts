/**
 * An abort controller whose `AbortSignal` is created only when it is read: for a proxy, a signal costs as much as all headers of a call.
 */
export class LazyAbortController {
  #listeners = new Set<() => void>();
  #aborted = false;
  #reason: unknown;
  #controller: AbortController | undefined;

  get aborted(): boolean {
    return this.#aborted;
  }

  /** The reason of the abort; work that is aborted fails with it. */
  get reason(): unknown {
    return this.#reason;
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#aborted) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** Calls the listener on abort, or at once if the controller is aborted already. Returns a function that unsubscribes it. */
  onAbort(listener: () => void): () => void {
    if (this.#aborted) listener();
    else this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Aborts. Only the first call has an effect. */
  abort(reason?: unknown): void {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    const subscribed = [...this.#listeners];
    this.#listeners.clear();
    this.#controller?.abort(reason);
    for (const listener of subscribed) listener();
  }

  /** Settles as the work does, or rejects with the reason on abort, even if the work goes on. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const unsubscribe = this.onAbort(() => reject(this.#reason as Error));
      // Not `finally`, which creates more promises.
      void Promise.resolve(work).then(resolve, reject).then(unsubscribe);
    });
  }
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

/** The abort controller of a call that a time limit or the caller can end. */
export class Deadline extends LazyAbortController {
  #timeoutMs: number;
  #startedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor({ timeoutMs, signal, onTimeout, onAbort }: DeadlineOptions) {
    // AbortSignal.any could replace a part of this, but Node 20.0 to 20.2 lack it.
    super();
    this.#timeoutMs = timeoutMs;
    if (timeoutMs !== Infinity) this.#timer = setTimeout(() => this.abort(onTimeout()), timeoutMs);
    if (signal) this.#unsubscribe = subscribeToAbort(signal, (reason) => this.abort(onAbort(reason)));
  }

  /** The time that is left, in milliseconds. */
  remainingMs(): number {
    return this.#timeoutMs - (performance.now() - this.#startedAt);
  }

  /** Waits. Rejects with the reason if the call is aborted meanwhile. */
  async wait(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Removes the timer and the listener. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#unsubscribe?.();
  }
}
