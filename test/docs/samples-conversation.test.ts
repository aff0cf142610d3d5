/** The samples of the page on conversation helpers, each run as a program against the emulator. */
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import { runProgram, runSample } from './sample-process.js';

jest.setTimeout(60_000);

const KEY = 'key-of-the-samples';
/** The scenario of each request, by its number. */
let scenarios: string[] = [];
let bodies: { input: { type?: string; role?: string }[] | string }[] = [];
const emulator = createCompactEmulator({ apiKey: KEY, scenario: (requests) => scenarios[requests] });
let server: EmulatorServer;
beforeAll(async () => {
  server = await serveEmulator({
    fetch: async (request) => {
      bodies.push(await request.clone().json());
      return emulator.fetch(request);
    },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  scenarios = [];
  bodies = [];
  emulator.reset();
});

const env = (): Record<string, string> => ({ AZURE_OPENAI_ENDPOINT: server.url, AZURE_OPENAI_API_KEY: KEY });
const run = (file: string): Promise<string> => runSample(file, { env: env() });
const typesOf = (items: { type?: string; role?: string }[]): (string | undefined)[] => items.map(({ type, role }) => type ?? role);

test('conversation-loop.ts compacts a conversation only when it exceeds the budget', async () => {
  const program = `
    import { shorten } from './docs/samples/conversation-loop.ts';
    const turn = [{ role: 'user', content: 'Why is the sky blue?' }, { role: 'assistant', content: 'Air scatters blue light more than red.' }];
    const short = await shorten(turn, 1000);
    const long = await shorten([...short, ...turn], 50);
    console.log(JSON.stringify({ short, long, next: await shorten([...long, turn[0]], 50) }));
  `;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program];
  const { short, long, next } = JSON.parse(await runProgram(process.execPath, args, env()));
  expect(typesOf(short)).toEqual(['user', 'assistant']);
  expect(typesOf(long)).toEqual(['message', 'message', 'compaction']);
  // A message of the user after a compaction is kept anyway, so it is not compacted again.
  expect(next).toEqual([...long, short[0]]);
  expect(bodies.map(({ input }) => input)).toEqual([[...short, ...short]]);
});

test('conversation-sanitize.ts reports what it removes, and sends the rest', async () => {
  const lines = (await run('conversation-sanitize.ts')).trim().split('\n');
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'stream',
    'input[0].content[0].cache_control',
    'input[1].status',
    'compacted to 2 items',
  ]);
  expect(bodies).toEqual([
    {
      model: 'my-deployment',
      input: [
        { role: 'user', content: [{ type: 'input_text', text: 'Hello' }] },
        { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAAA' },
      ],
    },
  ]);
});

test('conversation-encrypted.ts continues with the encrypted items', async () => {
  expect(await run('conversation-encrypted.ts')).toBe('continued with 1 encrypted item\n');
  expect(bodies).toHaveLength(2);
});

test('conversation-encrypted.ts continues without the encrypted items that the service cannot decrypt', async () => {
  scenarios = ['none', 'invalid-encrypted-content'];
  expect(await run('conversation-encrypted.ts')).toBe('continued without encrypted items\n');
  expect(bodies.slice(1).map(({ input }) => typesOf(input as []))).toEqual([
    ['message', 'compaction', 'user'],
    ['message', 'user'],
  ]);
});

test("conversation-vendor.ts passes items from the vendor's SDK to this package and back", async () => {
  expect(await run('conversation-vendor.ts')).toBe("[ 'message', 'message', 'compaction' ]\n");
  expect(bodies).toHaveLength(2);
});
