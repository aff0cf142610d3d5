import OpenAI, { type ClientOptions } from 'openai';
import { createCompactEmulator, type CompactEmulator, type CompactEmulatorOptions } from '../../../src/emulator/index.js';
import { serveEmulator } from '../../../src/emulator/node.js';

const KEY = 'right-key';
/** The base paths at which the emulator responds as OpenAI and as Azure. */
export const BASE_PATHS = ['/v1', '/openai/v1'] as const;
export type BasePath = (typeof BASE_PATHS)[number];

export interface ServedEmulator {
  emulator: CompactEmulator;
  /** Creates a client of the vendor's SDK that calls the emulator. */
  client: (options?: ClientOptions & { basePath?: BasePath }) => OpenAI;
  close: () => Promise<void>;
}

export async function serve(options: CompactEmulatorOptions = {}): Promise<ServedEmulator> {
  const emulator = createCompactEmulator({ apiKey: KEY, ...options });
  const { url, close } = await serveEmulator(emulator);
  const client: ServedEmulator['client'] = ({ basePath = '/v1', ...clientOptions } = {}) =>
    new OpenAI({ baseURL: url + basePath, apiKey: KEY, ...clientOptions });
  return { emulator, client, close };
}

/** The client option that selects a scenario for all requests. */
export const withScenario = (scenario: string): { defaultHeaders: Record<string, string> } => ({
  defaultHeaders: { 'x-emulator-scenario': scenario },
});

/**
 * `fetch` with errors of the test's realm. Jest runs tests in their own realm, where the error of an abort is not an `instanceof Error`,
 * and the client mistakes a timeout for a failed connection.
 */
export const sameRealmFetch: typeof fetch = (...args) =>
  fetch(...args).catch(({ name, message }: Error) => Promise.reject(Object.assign(new Error(message), { name })));

/** The error that a promise rejects with. Rejects if the promise resolves. */
export const rejectionOf = (promise: PromiseLike<unknown>): Promise<any> =>
  Promise.resolve(promise).then(
    (value) => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (error: unknown) => error,
  );
