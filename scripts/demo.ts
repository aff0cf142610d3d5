/**
 * `npm run demo` shows the whole loop on one machine: it starts the emulator, compacts a realistic conversation of 200 items, continues the
 * conversation with the response, and shows the error for an invalid body. The exit code is 0 only if every step has the expected result.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tiktoken } from 'js-tiktoken/lite';
import o200kBase from 'js-tiktoken/ranks/o200k_base';
import { createCompactEmulator } from '../src/emulator/index.js';
import { serveEmulator } from '../src/emulator/node.js';
import { CompactValidationError, createCompactClient, toNextInput, type CompactRequest, type CompactResponse } from '../src/index.js';
import { ROOT } from './generate/bundle.js';

const useColor = process.stdout.isTTY && !process.env['NO_COLOR'];
const bold = (text: string): string => (useColor ? `\x1b[1m${text}\x1b[0m` : text);
const dim = (text: string): string => (useColor ? `\x1b[2m${text}\x1b[0m` : text);
const print = (text = ''): void => console.log(text);
let step = 0;
const title = (text: string): void => print(`\n${bold(`${++step}. ${text}`)}`);

/** Ends the demo if a condition is false. */
function expect(condition: boolean, description: string): void {
  if (!condition) throw new Error(`the demo expected ${description}`);
  print(`   ${dim('ok')}  ${description}`);
}

const tokenizer = new Tiktoken(o200kBase);
const countTokens = (text: string): number => tokenizer.encode(text, [], []).length;
const number = (value: number): string => value.toLocaleString('en-US');
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function countKinds(items: readonly { type?: string | null }[]): [string, number][] {
  const kinds = new Map<string, number>();
  for (const { type } of items) kinds.set(type ?? 'message', (kinds.get(type ?? 'message') ?? 0) + 1);
  return [...kinds].sort(([, a], [, b]) => b - a);
}

function table(rows: [string, number][]): void {
  const columns = 3;
  const lines = Math.ceil(rows.length / columns);
  for (let line = 0; line < lines; line++) {
    const cells = Array.from({ length: columns }, (_, column) => rows[column * lines + line]).filter((row) => row !== undefined);
    print(
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
    check: { response: { reject: 'strict' } },
  });

  title('A conversation of a coding agent');
  table(countKinds(input));
  print(`   ${number(input.length)} items, ${number(bytes(input))} bytes, ${number(countTokens(JSON.stringify(input)))} tokens`);
  expect(input.length === 200, 'a conversation of 200 items');

  title(`Compacted through the client, at ${server.url}`);
  // The recorded conversation begins with an item that another service encrypted. The emulator cannot decrypt that item, so it is replaced
  // with one that the emulator encrypted.
  const earlier = await client.compact({ model: request.model, input: 'The checkout page shows the wrong total. Please find out why.' });
  input[0] = earlier.output.at(-1) as (typeof input)[number];
  const compacted = await client.compact(request);
  table(countKinds(compacted.output));
  summarize(compacted);
  expect(compacted.output.at(-1)?.type === 'compaction', 'one encrypted item at the end, which stands for everything that is not kept');
  expect(
    compacted.output.length < input.length / 4,
    `${number(input.length - compacted.output.length)} of the ${input.length} items encrypted into it`,
  );

  title('The conversation continues');
  const question = { role: 'user', content: 'Good. Now write the note for the changelog.' } as const;
  const next = await client.compact({ ...request, input: toNextInput(compacted, question) });
  const last = next.output.at(-2);
  expect(next.output.length === compacted.output.length + 1, 'the messages that were kept, the new message, and one encrypted item');
  expect(last?.type === 'message' && JSON.stringify(last.content).includes(question.content), 'the new message unchanged');

  title('An invalid body');
  const invalid = structuredClone(request) as unknown as { input: Record<string, unknown>[] };
  const index = invalid.input.findIndex((item) => item['type'] === 'function_call');
  delete invalid.input[index]?.['arguments'];
  const error: unknown = await client.compact(invalid as unknown as CompactRequest).catch((thrown: unknown) => thrown);
  if (!CompactValidationError.isInstance(error)) throw new Error('the demo expected the body to be rejected');
  for (const issue of error.issues) print(`   ${issue.code}  ${issue.message}`);
  expect(
    error.issues.length === 1 && error.issues[0]?.pointer === `/input/${index}/arguments`,
    'one issue with the path of the fault, before anything was sent',
  );
} finally {
  await server.close();
}

function summarize({ output, usage }: CompactResponse): void {
  const kept = output.filter((item) => item.type === 'message');
  print(
    `   ${number(output.length)} items, ${number(bytes(output))} bytes: ${number(bytes(kept))} in readable messages, the rest encrypted`,
  );
  const saved = Math.round(100 * (1 - bytes(output) / bytes(input)));
  print(
    `   saved ${number(input.length - output.length)} items and ${saved}% of the bytes; the emulator encrypts everything, a model would encrypt a short summary`,
  );
  print(
    `   usage, counted by the emulator: ${number(usage.input_tokens)} input tokens, ${number(usage.output_tokens)} output tokens, including the encrypted text`,
  );
}
