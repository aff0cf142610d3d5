import OpenAI, { type ClientOptions } from 'openai';
import { createCompactEmulator, type CompactEmulator, type CompactEmulatorOptions } from '../../../src/emulator/index.js';
import { serveEmulator } from '../../../src/emulator/node.js';

const KEY = 'right-key';
/** Where the emulator serves OpenAI's manners, and where Azure's. */
export const BASES = ['/v1', '/openai/v1'] as const;

export interface Served {
  emulator: CompactEmulator;
  /** A client of the vendor's that calls the emulator. */
  client: (options?: ClientOptions & { base?: (typeof BASES)[number] }) => OpenAI;
  close: () => Promise<void>;
}

export async function serve(options: CompactEmulatorOptions = {}): Promise<Served> {
  const emulator = createCompactEmulator({ apiKey: KEY, ...options });
  const { url, close } = await serveEmulator(emulator);
  const client: Served['client'] = ({ base = '/v1', ...more } = {}) => new OpenAI({ baseURL: url + base, apiKey: KEY, ...more });
  return { emulator, client, close };
}

/** Headers by which a client asks for a scenario at each call. */
export const asking = (scenario: string): { defaultHeaders: Record<string, string> } => ({
  defaultHeaders: { 'x-emulator-scenario': scenario },
});

/**
 * `fetch` whose errors are of this realm. Jest runs tests in a realm of their own, where an abort is no `instanceof Error`, and the
 * client then takes a timeout for any other failure to connect.
 */
export const fetchHere: typeof fetch = (...call) =>
  fetch(...call).catch(({ name, message }: Error) => Promise.reject(Object.assign(new Error(message), { name })));

/** What a call rejects with; throws if it resolves. */
export const failure = (call: PromiseLike<unknown>): Promise<any> =>
  Promise.resolve(call).then(
    (answer) => Promise.reject(new Error(`resolved with ${JSON.stringify(answer)}`)),
    (error: unknown) => error,
  );
