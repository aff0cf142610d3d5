// Run by the load test in a process of its own: many calls at once against an emulator that fails one in five, then a count of everything.
import { createCompactClient } from '../../../src/client/index.js';
import { createCompactEmulator } from '../../../src/emulator/index.js';
import { serveEmulator } from '../../../src/emulator/node.js';
import { CompactError } from '../../../src/errors.js';

const CALLS = Number(process.argv[2]);
const CONCURRENCY = 100;
const RETRIED = ['rate-limit;retry-after-ms=1', 'overloaded;retry-after-ms=1', 'html-502;retry-after-ms=1', 'reset', 'cut-body;ms=1'];
const FINAL: Record<string, string> = {
  'invalid-encrypted-content': 'invalid_encrypted_content',
  'empty-200': 'empty_body',
  'html-200': 'not_json',
  'json-as-text': 'wrong_content_type',
  'cut-json': 'invalid_json',
  'wrong-key': '401',
};
const LAST_CODES: Record<string, string> = {
  'rate-limit': 'rate_limit_exceeded',
  overloaded: 'http_503',
  'html-502': 'http_502',
  reset: 'connection_failed',
  'cut-body': 'body_cut',
};

const emulator = createCompactEmulator({ seed: 1, faults: { share: 0.2, scenarios: [...RETRIED, ...Object.keys(FINAL)] } });
const server = await serveEmulator(emulator);
// The waits are not what is tested; without jitter to draw, the client does not wait for what has no `retry-after-ms`.
Math.random = () => 0;
const client = createCompactClient({ baseUrl: `${server.url}/v1`, check: { response: { on: 'reject' } } });

/** What each call came to: the code of its error, or the text of the message it got back. */
const outcomes = new Map<number, string>();
async function call(number: number): Promise<void> {
  const result = await client.safeCompact({ model: 'm', input: `call ${number}` }, { headers: { 'x-call': String(number) } });
  if (outcomes.has(number)) throw new Error(`call ${number} ended twice`);
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
        : 'no error of ours',
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

/** What the server's own record of a call says that it must have come to. */
function expectedOf(number: number, scenarios: (string | undefined)[]): string {
  const last = scenarios.at(-1);
  if (last === undefined) return `call ${number}`;
  return FINAL[last] ?? (scenarios.length === 3 ? (LAST_CODES[last] as string) : 'should have been retried');
}

const totals = { wrong: 0, attempts: 0, failed: 0 };
function settle(): void {
  const met = new Map<number, (string | undefined)[]>();
  for (const { headers, scenario } of emulator.requests) {
    const number = Number(headers['x-call']);
    met.set(number, [...(met.get(number) ?? []), scenario]);
  }
  for (const [number, scenarios] of met) {
    totals.attempts += scenarios.length;
    if (scenarios.at(-1) !== undefined) totals.failed++;
    if (outcomes.get(number) !== expectedOf(number, scenarios)) totals.wrong++;
  }
  emulator.reset();
}

/** Bytes in use, once what ends with a turn of the event loop has ended. */
async function heap(): Promise<number> {
  for (let i = 0; i < 5; i++) {
    (globalThis as unknown as { gc: () => void }).gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

// The first calls warm up code and connections; the heap is compared from there on.
await runCalls(0, CALLS / 10);
settle();
const before = await heap();
await runCalls(CALLS / 10, CALLS);
settle();
// What this script itself keeps of a call is counted apart.
const ended = outcomes.size;
outcomes.clear();
const after = await heap();
await server.close();
console.log(JSON.stringify({ ended, ...totals, counted: client.usage.attempts, heapBefore: before, heapAfter: after }));
