/**
 * `npm run demo`: the whole loop on one machine. Starts the emulator, compacts a real-looking conversation of 200 items,
 * goes on with the answer, and shows what a broken body gives. Ends with exit code 0 only if every step did what it says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tiktoken } from 'js-tiktoken/lite';
import o200kBase from 'js-tiktoken/ranks/o200k_base';
import { createCompactEmulator } from '../src/emulator/index.js';
import { serveEmulator } from '../src/emulator/node.js';
import { CompactValidationError, createCompactClient, toNextInput, type CompactRequest, type CompactResponse } from '../src/index.js';
import { ROOT } from './generate/bundle.js';

const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const bold = (text: string): string => (colour ? `\x1b[1m${text}\x1b[0m` : text);
const dim = (text: string): string => (colour ? `\x1b[2m${text}\x1b[0m` : text);
const say = (text = ''): void => console.log(text);
let step = 0;
const title = (text: string): void => say(`\n${bold(`${++step}. ${text}`)}`);

/** A step that did not do what it says ends the demo. */
function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`the demo expected ${what}`);
  say(`   ${dim('ok')}  ${what}`);
}

const tokenizer = new Tiktoken(o200kBase);
const countTokens = (text: string): number => tokenizer.encode(text, [], []).length;
const number = (value: number): string => value.toLocaleString('en-US');
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function count(items: readonly { type?: string | null }[]): [string, number][] {
  const kinds = new Map<string, number>();
  for (const { type } of items) kinds.set(type ?? 'message', (kinds.get(type ?? 'message') ?? 0) + 1);
  return [...kinds].sort(([, a], [, b]) => b - a);
}

function table(rows: [string, number][]): void {
  const columns = 3;
  const lines = Math.ceil(rows.length / columns);
  for (let line = 0; line < lines; line++) {
    const cells = Array.from({ length: columns }, (_, column) => rows[column * lines + line]).filter((row) => row !== undefined);
    say(
      `   ${cells
        .map(([name, value]) => `${String(value).padStart(4)}  ${name.padEnd(25)}`)
        .join('')
        .trimEnd()}`,
    );
  }
}

const { value } = JSON.parse(readFileSync(join(ROOT, 'spec/examples/CompactRequest/valid/conversation-200-items.json'), 'utf8'));
const request = value as CompactRequest;
const input = request.input as Exclude<CompactRequest['input'], string | null | undefined>;

const server = await serveEmulator(createCompactEmulator({ apiKey: 'demo-key', countTokens }), { port: 0 });
try {
  const client = createCompactClient({
    baseUrl: `${server.url}/openai/v1`,
    apiKey: 'demo-key',
    check: { request: { on: 'reject' }, response: { family: 'strict', on: 'reject' } },
  });

  title('A conversation of a coding agent');
  table(count(input));
  say(`   ${number(input.length)} items, ${number(bytes(input))} bytes, ${number(countTokens(JSON.stringify(input)))} tokens`);
  expect(input.length === 200, 'a conversation of 200 items');

  title(`Compacted through the client, at ${server.url}`);
  // The recorded conversation begins with an item that another service sealed. Only who sealed an item can open it,
  // so the emulator makes one of its own for that place.
  const earlier = await client.compact({ model: request.model, input: 'The checkout page shows the wrong total. Please find out why.' });
  input[0] = earlier.output.at(-1) as (typeof input)[number];
  const compacted = await client.compact(request);
  table(count(compacted.output));
  summarize(compacted);
  expect(compacted.output.at(-1)?.type === 'compaction', 'one sealed item at the end, which stands for all that is not kept');
  expect(
    compacted.output.length < input.length / 4,
    `${number(input.length - compacted.output.length)} of ${input.length} items sealed into it`,
  );

  title('The conversation goes on');
  const question = { role: 'user', content: 'Good. Now write the note for the changelog.' } as const;
  const next = await client.compact({ ...request, input: toNextInput(compacted, question) });
  const last = next.output.at(-2);
  expect(next.output.length === compacted.output.length + 1, 'the messages that were kept, the new one, and one sealed item');
  expect(last?.type === 'message' && JSON.stringify(last.content).includes(question.content), 'the new message word for word');

  title('A broken body');
  const broken = structuredClone(request) as unknown as { input: Record<string, unknown>[] };
  const at = broken.input.findIndex((item) => item['type'] === 'function_call');
  delete broken.input[at]?.['arguments'];
  const error: unknown = await client.compact(broken as unknown as CompactRequest).catch((thrown: unknown) => thrown);
  if (!CompactValidationError.isInstance(error)) throw new Error('the demo expected the body to be refused');
  for (const issue of error.issues) say(`   ${issue.code}  ${issue.message}`);
  expect(
    error.issues.length === 1 && error.issues[0]?.pointer === `/input/${at}/arguments`,
    'one issue, at its place, before anything was sent',
  );
} finally {
  await server.close();
}

function summarize({ output, usage }: CompactResponse): void {
  const kept = output.filter((item) => item.type === 'message');
  say(
    `   ${number(output.length)} items, ${number(bytes(output))} bytes: ${number(bytes(kept))} in messages that can be read, the rest sealed`,
  );
  const saved = Math.round(100 * (1 - bytes(output) / bytes(input)));
  say(
    `   saved ${number(input.length - output.length)} items and ${saved}% of the bytes; the emulator seals everything, a model would seal a short account of it`,
  );
  say(
    `   usage as the emulator counts it: ${number(usage.input_tokens)} tokens in, ${number(usage.output_tokens)} out, the sealed text among them`,
  );
}
