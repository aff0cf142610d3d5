// The load test runs this script in its own process: many concurrent calls to an emulator that fails one in five, then a check of all outcomes.
import { createCompactClient } from '../../../src/client/index.js';
import { createCompactEmulator } from '../../../src/emulator/index.js';
import { serveEmulator } from '../../../src/emulator/node.js';
import { CompactError } from '../../../src/errors.js';

const CALLS = Number(process.argv[2]);
const CONCURRENCY = 100;
const RETRIED = ['rate-limit;retry-after-ms=1', 'overloaded;retry-after-ms=1', 'html-502;retry-after-ms=1', 'reset', 'truncated-body;ms=1'];
const FINAL: Record<string, string> = {
  'invalid-encrypted-content': 'invalid_encrypted_content',
  'empty-200': 'empty_body',
  'html-200': 'not_json',
  'json-as-text': 'wrong_content_type',
  'truncated-json': 'invalid_json',
  'wrong-key': '401',
};
const LAST_CODES: Record<string, string> = {
  'rate-limit': 'rate_limit_exceeded',
  overloaded: 'http_503',
  'html-502': 'http_502',
  reset: 'connection_failed',
  'truncated-body': 'truncated_body',
};

const emulator = createCompactEmulator({ seed: 1, faults: { share: 0.2, scenarios: [...RETRIED, ...Object.keys(FINAL)] } });
const server = await serveEmulator(emulator);
// Without jitter, the client does not wait unless `retry-after-ms` asks for it: the test is not about delays.
Math.random = () => 0;
const client = createCompactClient({ baseUrl: `${server.url}/v1`, check: { response: { reject: 'open' } } });

/** The outcome of each call: the code of its error, or the text of the first message of the response. */
const outcomes = new Map<number, string>();
async function call(number: number): Promise<void> {
  const result = await client.safeCompact({ model: 'm', input: `call ${number}` }, { headers: { 'x-call': String(number) } });
  if (outcomes.has(number)) throw new Error(`call ${number} completed twice`);
  const first = result.success ? result.data.output[0] : undefined;
  const part = first?.type === 'message' ? first.content[0] : undefined;
  outcomes.set(
    number,
    result.success
      ? part?.type === 'input_text'
        ? part.text
        : 'no text'
      : CompactError.isInstance(result.error)
        ? result.error.code
        : 'not a CompactError',
  );
}

async function runCalls(from: number, to: number): Promise<void> {
  let next = from;
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (next < to) await call(next++);
    }),
  );
}

/** The outcome that a call must have, by the server's record of its attempts. */
function expectedOf(number: number, scenarios: (string | undefined)[]): string {
  const last = scenarios.at(-1);
  if (last === undefined) return `call ${number}`;
  return FINAL[last] ?? (scenarios.length === 3 ? (LAST_CODES[last] as string) : 'should have been retried');
}

const totals = { wrong: 0, attempts: 0, failed: 0 };
function checkOutcomes(): void {
  const scenariosOf = new Map<number, (string | undefined)[]>();
  for (const { headers, scenario } of emulator.requests) {
    const number = Number(headers['x-call']);
    scenariosOf.set(number, [...(scenariosOf.get(number) ?? []), scenario]);
  }
  for (const [number, scenarios] of scenariosOf) {
    totals.attempts += scenarios.length;
    if (scenarios.at(-1) !== undefined) totals.failed++;
    if (outcomes.get(number) !== expectedOf(number, scenarios)) totals.wrong++;
  }
  emulator.reset();
}

/** The heap in use, in bytes, after pending work of the event loop and several garbage collections. */
async function heapUsed(): Promise<number> {
  for (let i = 0; i < 5; i++) {
    (globalThis as unknown as { gc: () => void }).gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

// The first calls warm up code and connections, so the heap is measured after them.
await runCalls(0, CALLS / 10);
checkOutcomes();
const before = await heapUsed();
await runCalls(CALLS / 10, CALLS);
checkOutcomes();
// This script's own records must not count as memory of the client.
const completed = outcomes.size;
outcomes.clear();
const after = await heapUsed();
await server.close();
console.log(JSON.stringify({ completed, ...totals, counted: client.usage.attempts, heapBefore: before, heapAfter: after }));
