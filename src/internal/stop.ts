/** Ends work from outside. */
export interface Stop {
  /** Aborted once the work has to end; the reason is the error to throw. */
  readonly signal: AbortSignal;
  /** Ends the work. Only the first reason counts. */
  stop(reason: unknown): void;
  /** Settles as the work does, or fails with the reason as soon as the work has to end, even if it goes on. */
  race<T>(work: Promise<T>): Promise<T>;
}

export function createStop(): Stop {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
  ended.catch(() => {});
  return { signal, stop: (reason) => controller.abort(reason), race: (work) => Promise.race([ended, work]) };
}
