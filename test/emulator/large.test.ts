import { expect, jest, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import type { InputItem } from '../../src/types.js';
import { assistant, compacted, errorOf, post, user } from './helpers.js';

jest.setTimeout(120_000);

test('compacts 100,000 items twice', async () => {
  const emulator = createCompactEmulator();
  const input = Array.from({ length: 100_000 }, (_, i): InputItem => (i % 2 ? assistant(`answer ${i}`) : user('go on')));
  const first = await compacted(emulator, { model: 'm', input });
  const second = await compacted(emulator, { model: 'm', input: first.output });
  expect(second.output).toHaveLength(50_001);
  expect(JSON.stringify(await emulator.decrypt(second.output)) === JSON.stringify(input)).toBe(true);
});

test('compacts texts of 20 MB twice', async () => {
  const emulator = createCompactEmulator({ validation: 'schema' });
  // A content part may have half of it.
  const half = 'a "quoted" \\ text, '.repeat(550_000);
  const longText = half + half;
  const parts = [half, half].map((text) => ({ type: 'input_text', text }) as const);
  const { output } = await compacted(emulator, {
    model: 'm',
    input: [
      { role: 'user', content: parts },
      { type: 'function_call', call_id: 'a', name: 'b', arguments: longText },
    ],
  });
  const again = await compacted(emulator, { model: 'm', input: output });
  const textOf = (item: any): string => item.arguments ?? item.content.map((part: any) => part.text).join('');
  expect((await emulator.decrypt(again.output)).map((item) => textOf(item) === longText)).toEqual([true, true]);
});

test('decrypts 500 compaction items of one request', async () => {
  const emulator = createCompactEmulator();
  const [item] = (await compacted(emulator, { model: 'm', input: [assistant('a')] })).output;
  const { output } = await compacted(emulator, { model: 'm', input: Array.from({ length: 500 }, () => item) });
  expect(await emulator.decrypt(output)).toHaveLength(500);
});

test('rejects compaction items that decrypt to more than 128 MiB in total with context_length_exceeded', async () => {
  const emulator = createCompactEmulator();
  const [item] = (await compacted(emulator, { model: 'm', input: [assistant('x'.repeat(10_000_000))] })).output;
  const { status, error } = await errorOf(emulator, post({ model: 'm', input: Array.from({ length: 14 }, () => item) }));
  expect({ status, code: error.code, param: error.param }).toEqual({ status: 400, code: 'context_length_exceeded', param: 'input' });
});

const nestedArguments = (depth: number, open = '{"a":', close = '}'): string =>
  `{"model":"m","input":[{"type":"tool_search_call","arguments":${open.repeat(depth)}{}${close.repeat(depth)}}]}`;

test.each([
  ['objects', '{"a":', '}'],
  ['arrays', '{"a":[', ']}'],
])('rejects %s nested 10,000 levels deep with 400 invalid_json', async (_name, open, close) => {
  const { status, error } = await errorOf(createCompactEmulator(), post(nestedArguments(10_000, open, close)));
  expect({ status, code: error.code }).toEqual({ status: 400, code: 'invalid_json' });
});

test('compacts arguments at the maximum nesting of a body, and rejects one level more', async () => {
  const emulator = createCompactEmulator();
  const response = await emulator.fetch(post(nestedArguments(996)));
  expect(response.status).toBe(200);
  const { output } = (await response.json()) as any;
  expect(JSON.stringify(await emulator.decrypt(output))).toBe(JSON.stringify(JSON.parse(nestedArguments(996)).input));
  expect((await emulator.fetch(post(nestedArguments(997)))).status).toBe(400);
});

test('keeps the keys __proto__ and constructor', async () => {
  const emulator = createCompactEmulator();
  const body =
    '{"model":"m","input":[{"type":"tool_search_call","arguments":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}]}';
  const { output } = (await (await emulator.fetch(post(body))).json()) as any;
  expect(JSON.stringify({ model: 'm', input: await emulator.decrypt(output) })).toBe(body);
  expect(({} as any).polluted).toBeUndefined();
});
