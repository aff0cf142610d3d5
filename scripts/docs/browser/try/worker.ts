/** The worker. It does everything whose time grows with the text, so that the page stays responsive. */
import { feedBack, readError, send } from './call.js';
import { check } from './check.js';
import type { CallContext, FromWorker, ToWorker, WorkerFunctions } from './protocol.js';

const FUNCTIONS: WorkerFunctions = {
  check,
  send,
  readError,
  feedBack,
  format: (text) => JSON.stringify(JSON.parse(text), null, 2),
};

const aborts = new Map<number, AbortController>();

const post = (message: FromWorker): void => (globalThis as unknown as Worker).postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data;
  if ('abort' in data) return aborts.get(id)?.abort();
  const abort = new AbortController();
  aborts.set(id, abort);
  try {
    const run = FUNCTIONS[data.name] as (input: unknown, context: CallContext) => unknown;
    const result = await run(data.input, { signal: abort.signal, onAttempt: (attempt) => post({ id, attempt }) });
    post({ id, result });
  } catch (error) {
    post({ id, failure: String(error) });
  } finally {
    aborts.delete(id);
  }
});
