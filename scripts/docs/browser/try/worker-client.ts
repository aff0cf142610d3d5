/** Starts the worker and calls its functions. */
import type { Attempt, FromWorker, ToWorker, WorkerFunctions } from './protocol.js';

type Input<Name extends keyof WorkerFunctions> = Parameters<WorkerFunctions[Name]>[0];
type Result<Name extends keyof WorkerFunctions> = Awaited<ReturnType<WorkerFunctions[Name]>>;

interface CallOptions {
  signal?: AbortSignal;
  onAttempt?: (attempt: Attempt) => void;
}

export type CallWorker = <Name extends keyof WorkerFunctions>(
  name: Name,
  input: Input<Name>,
  options?: CallOptions,
) => Promise<Result<Name>>;

interface Pending {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  onAttempt: CallOptions['onAttempt'];
}

/** The file `try-worker.js` defines this function, which is the program of the worker. */
type GlobalWithWorker = typeof globalThis & { runWorker: () => void };

export function startWorker(): CallWorker {
  // Browsers start no worker from a `file:` URL, so the program becomes a blob. Its text is that of a script which the page has loaded.
  const program = `(${(globalThis as GlobalWithWorker).runWorker})()`;
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
  const calls = new Map<number, Pending>();
  let lastId = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const pending = calls.get(data.id);
    if ('attempt' in data) return pending?.onAttempt?.(data.attempt);
    calls.delete(data.id);
    if ('failure' in data) pending?.reject(new Error(data.failure));
    else pending?.resolve(data.result);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of calls.values()) reject(new Error('the worker of this page failed; reload the page'));
    calls.clear();
  });

  const post = (message: ToWorker): void => worker.postMessage(message);
  return (name, input, { signal, onAttempt } = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      calls.set(id, { resolve: resolve as Pending['resolve'], reject, onAttempt });
      post({ id, name, input });
      signal?.addEventListener('abort', () => post({ id, abort: true }));
    });
}
