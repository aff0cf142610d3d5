/** Ends work from outside. */
export interface Stop {
  /** Whether the work has to end. */
  readonly isStopped: boolean;
  /** The error to end it with. */
  readonly reason: unknown;
  /** Tells when the work has to end; at once, if it has to already. Returns what takes the listener away. */
  onStop(listener: () => void): () => void;
  /** Ends the work. Only the first reason counts. */
  stop(reason?: unknown): void;
  /** Settles as the work does, or fails with the reason as soon as the work has to end, even if it goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  /** The same for those who take a signal. Made when it is asked for: for a proxy, a signal costs as much as the headers of a call. */
  readonly signal: AbortSignal;
}

export function createStop(): Stop {
  const listeners = new Set<() => void>();
  let isStopped = false;
  let reason: unknown;
  let controller: AbortController | undefined;
  const onStop: Stop['onStop'] = (listener) => {
    if (isStopped) listener();
    else listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    get isStopped() {
      return isStopped;
    },
    get reason() {
      return reason;
    },
    onStop,
    stop(given) {
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
export function whenStopped(source: Pick<Stop, 'onStop'> | AbortSignal, listener: () => void): () => void {
  if ('onStop' in source) return source.onStop(listener);
  if (source.aborted) listener();
  else source.addEventListener('abort', listener, { once: true });
  return () => source.removeEventListener('abort', listener);
}
