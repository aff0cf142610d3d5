import { expect, jest, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import type { InputItem } from '../../src/types.js';
import { assistant, compacted, post, refusal, user } from './helpers.js';

jest.setTimeout(120_000);

test('takes 100,000 items, twice', async () => {
  const emulator = createCompactEmulator();
  const input = Array.from({ length: 100_000 }, (_, i): InputItem => (i % 2 ? assistant(`answer ${i}`) : user('go on')));
  const first = await compacted(emulator, { model: 'm', input });
  const second = await compacted(emulator, { model: 'm', input: first.output });
  expect(second.output).toHaveLength(50_001);
  expect(JSON.stringify(await emulator.decrypt(second.output)) === JSON.stringify(input)).toBe(true);
});

test('takes texts of 20 MB', async () => {
  const emulator = createCompactEmulator();
  const long = 'a "quoted" \\ text, '.repeat(1_100_000);
  const { output } = await compacted(emulator, {
    model: 'm',
    input: [user(long), { type: 'function_call', call_id: 'a', name: 'b', arguments: long }],
  });
  const again = await compacted(emulator, { model: 'm', input: output });
  expect((await emulator.decrypt(again.output)).map((item: any) => (item.arguments ?? item.content[0].text) === long)).toEqual([
    true,
    true,
  ]);
});

test('opens many sealed items', async () => {
  const emulator = createCompactEmulator();
  const [item] = (await compacted(emulator, { model: 'm', input: [assistant('a')] })).output;
  const { output } = await compacted(emulator, { model: 'm', input: Array.from({ length: 500 }, () => item) });
  expect(await emulator.decrypt(output)).toHaveLength(500);
});

test('refuses sealed items that hold more than it can open', async () => {
  const emulator = createCompactEmulator();
  const items = Array.from({ length: 4 }, () => assistant('x'.repeat(10_000_000)));
  const { output } = await compacted(emulator, { model: 'm', input: items });
  const { status, error } = await refusal(emulator, post({ model: 'm', input: [...output, ...output, ...output, ...output] }));
  expect({ status, code: error.code, param: error.param }).toEqual({ status: 400, code: 'context_length_exceeded', param: 'input' });
});

const search = (depth: number, open = '{"a":', close = '}'): string =>
  `{"model":"m","input":[{"type":"tool_search_call","arguments":${open.repeat(depth)}{}${close.repeat(depth)}}]}`;

test.each([
  ['objects', '{"a":', '}'],
  ['lists', '{"a":[', ']}'],
])('refuses %s that nest 10,000 deep', async (_name, open, close) => {
  const { status, error } = await refusal(createCompactEmulator(), post(search(10_000, open, close)));
  expect({ status, code: error.code }).toEqual({ status: 400, code: 'invalid_json' });
});

test('takes arguments that nest as deep as a body may', async () => {
  const emulator = createCompactEmulator();
  const response = await emulator.fetch(post(search(996)));
  expect(response.status).toBe(200);
  const { output } = (await response.json()) as any;
  expect(JSON.stringify(await emulator.decrypt(output))).toBe(JSON.stringify(JSON.parse(search(996)).input));
  expect((await emulator.fetch(post(search(997)))).status).toBe(400);
});

test('keeps keys that name what objects inherit', async () => {
  const emulator = createCompactEmulator();
  const body =
    '{"model":"m","input":[{"type":"tool_search_call","arguments":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}]}';
  const { output } = (await (await emulator.fetch(post(body))).json()) as any;
  expect(JSON.stringify({ model: 'm', input: await emulator.decrypt(output) })).toBe(body);
  expect(({} as any).polluted).toBeUndefined();
});
