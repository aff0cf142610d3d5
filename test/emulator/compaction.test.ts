import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator, type CompactEmulator } from '../../src/emulator/index.js';
import type { CompactResponse, InputItem, OutputItem } from '../../src/types.js';
import { assistant, compacted, corpus, isServed, post, refusal, user } from './helpers.js';

const call: InputItem = { type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{"at": 1}' };
const result: InputItem = { type: 'function_call_output', call_id: 'call_1', output: [{ type: 'input_text', text: 'a door' }] };
const texts = (output: readonly OutputItem[]): string[] =>
  output.flatMap((item) => (item.type === 'message' ? item.content.map((part) => ('text' in part ? part.text : part.type)) : []));
const sealed = ({ output }: CompactResponse): string => {
  const last = output.at(-1);
  if (last?.type !== 'compaction') throw new Error('the last item is not sealed');
  return last.encrypted_content;
};

describe('the answer', () => {
  test('keeps the messages of the user and seals the rest in one item at the end', async () => {
    const emulator = createCompactEmulator({ now: () => 1_779_267_247.9 });
    const input: InputItem[] = [
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'One' },
      assistant('Two'),
      {
        id: 'msg_1',
        type: 'message',
        role: 'user',
        status: 'incomplete',
        phase: null,
        content: [
          { type: 'input_text', text: 'Three' },
          { type: 'input_image', image_url: 'data:,', file_id: null },
        ],
      },
      call,
      result,
      { role: 'developer', content: 'Be brief.' },
    ];
    const answer = await compacted(emulator, { model: 'gpt-5.4', input });
    expect(answer).toEqual({
      id: expect.stringMatching(/^resp_[0-9a-f]{40}$/),
      object: 'response.compaction',
      created_at: 1_779_267_247,
      output: [
        {
          id: expect.stringMatching(/^msg_[0-9a-f]{40}$/),
          type: 'message',
          role: 'user',
          status: 'completed',
          content: [{ type: 'input_text', text: 'One' }],
        },
        {
          id: 'msg_1',
          type: 'message',
          role: 'user',
          status: 'incomplete',
          phase: null,
          content: [
            { type: 'input_text', text: 'Three' },
            { type: 'input_image', image_url: 'data:,', file_id: null },
          ],
        },
        { id: expect.stringMatching(/^cmp_[0-9a-f]{40}$/), type: 'compaction', encrypted_content: expect.stringMatching(/^[\w-]+$/) },
      ],
      usage: expect.any(Object),
    });
    expect(await emulator.decrypt(answer.output)).toEqual(input);
  });

  test.each<[string, string | InputItem[]]>([
    ['a text', 'Hello'],
    ['messages of the user only', [user('a'), user('b')]],
    ['nothing of the user', [assistant('a')]],
    ['an empty list', []],
  ])('ends with one sealed item for %s', async (_name, input) => {
    const { output } = await compacted(createCompactEmulator(), { model: null, input });
    expect(output.map((item) => item.type).indexOf('compaction')).toBe(output.length - 1);
  });

  test('gives citations to output texts of a user, and takes them back', async () => {
    const emulator = createCompactEmulator();
    const input: InputItem[] = [
      {
        role: 'user',
        content: [
          { type: 'output_text', text: 'quoted', annotations: null },
          { type: 'output_text', text: 'bare' },
        ],
      },
    ];
    const { output } = await compacted(emulator, { model: 'm', input });
    expect(output[0]).toMatchObject({ content: [{ type: 'output_text', text: 'quoted', annotations: [] }, { annotations: [] }] });
    expect(await emulator.decrypt(output)).toEqual(input);
  });

  test('holds no word of what it seals', async () => {
    const { output } = await compacted(createCompactEmulator(), { model: 'm', input: [assistant('zebra')] });
    expect(Buffer.from(JSON.stringify(output)).toString('latin1')).not.toContain('zebra');
  });

  const asked = (input: any): InputItem[] =>
    typeof input === 'string' ? [{ type: 'message', role: 'user', content: input }] : (input ?? []);
  const cases: [string, any][] = [
    ...corpus('InputItem/valid').map(([name, item]): [string, any] => [name, { model: 'm', input: [user('a'), item, user('b')] }]),
    ...corpus('CompactRequest/valid').filter(([, { input, previous_response_id }]) => input != null || previous_response_id != null),
  ];
  test.each(cases.filter(([, { input }]) => asked(input).every(isServed)))('is as the contract says for %s', async (_name, body) => {
    const stored = [user('a'), call];
    const id = body.previous_response_id;
    const emulator = createCompactEmulator(id == null ? {} : { responses: { [id]: stored } });
    const { output } = await compacted(emulator, body);
    // As text, so that the order of keys counts too.
    expect(JSON.stringify(await emulator.decrypt(output))).toBe(JSON.stringify([...(id == null ? [] : stored), ...asked(body.input)]));
  });

  const refused = cases.filter(([, { input }]) => !asked(input).every(isServed));
  test.each(refused)('is a refusal for %s', async (_name, body) => {
    expect((await refusal(createCompactEmulator(), post(body))).status).toBe(400);
  });
});

describe('usage', () => {
  test('counts instructions and items one by one', async () => {
    const counted: string[] = [];
    const countTokens = (text: string): number => counted.push(text);
    const emulator = createCompactEmulator({ countTokens });
    const { usage, output } = await compacted(emulator, { model: 'm', instructions: 'Be brief', input: [user('a'), call] });
    expect(counted).toEqual(['Be brief', JSON.stringify(user('a')), JSON.stringify(call), ...output.map((item) => JSON.stringify(item))]);
    expect(usage).toEqual({
      input_tokens: 6,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 9,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 15,
    });
  });

  test('guesses a token for four bytes, rounded up', async () => {
    const { usage } = await compacted(createCompactEmulator(), { model: 'm', input: 'ääa' });
    expect(usage.input_tokens).toBe(2);
  });

  test.each([NaN, -1, 0.5, Infinity])('lets no count of %s pass', async (count) => {
    await expect(createCompactEmulator({ countTokens: () => count }).fetch(post({ model: 'm', input: 'a' }))).rejects.toThrow(TypeError);
  });
});

describe('sealed items', () => {
  test('can be used again and again, and lose nothing', async () => {
    const emulator = createCompactEmulator();
    const rounds: InputItem[][] = [
      [{ role: 'system', content: 'Be kind.' }, { role: 'user', content: 'one' }, call, result],
      [assistant('two'), user('three'), { type: 'reasoning', summary: [], encrypted_content: 'x', content: null }],
      [user('four'), assistant('five')],
    ];
    let output: OutputItem[] = [];
    const said: string[][] = [];
    for (const items of rounds) {
      ({ output } = await compacted(emulator, { model: 'm', input: [...output, ...items] }));
      said.push(texts(output));
    }
    expect(said).toEqual([['one'], ['one', 'three'], ['one', 'three', 'four']]);
    expect(output.filter((item) => item.type === 'compaction')).toHaveLength(1);
    expect(await emulator.decrypt(output)).toEqual(rounds.flat());
  });

  test('keep their length when nothing is added', async () => {
    const emulator = createCompactEmulator();
    let answer = await compacted(emulator, { model: 'm', input: [user('a'), assistant('b'.repeat(500)), user('c')] });
    const { length } = sealed(answer);
    const ids = answer.output.slice(0, -1).map((item) => item.id);
    for (let i = 0; i < 5; i++) answer = await compacted(emulator, { model: 'm', input: answer.output });
    expect(answer.output.slice(0, -1).map((item) => item.id)).toEqual(ids);
    expect(sealed(answer).length).toBe(length);
  });

  test('open for the emulator that made them only', async () => {
    const { output } = await compacted(createCompactEmulator(), { model: 'm', input: [assistant('a')] });
    const other = createCompactEmulator();
    const { status, error } = await refusal(other, post({ model: 'm', input: [user('a'), ...output] }));
    expect({ status, code: error.code, param: error.param }).toEqual({ status: 400, code: 'invalid_encrypted_content', param: 'input[1]' });
    expect(error.message).toContain('input[1]');
    await expect(other.decrypt(output)).rejects.toMatchObject({ name: 'CompactError', code: 'invalid_encrypted_content' });
  });

  test('do not open when any character is changed, left out or added', async () => {
    const emulator = createCompactEmulator();
    for (let length = 0; length < 3; length++) {
      const text = sealed(await compacted(emulator, { model: 'm', input: [assistant('a'.repeat(length))] }));
      const changed = [...text].flatMap((char, i) =>
        [char === 'A' ? 'B' : 'A', char === '_' ? '-' : '_', '', `${char}A`, '='].map(
          (other) => text.slice(0, i) + other + text.slice(i + 1),
        ),
      );
      const wrong = [...changed, `${text}=`, ` ${text}`, `${text}\n`, `${text.replace(/-/g, '+')}+`].filter((one) => one !== text);
      for (const encrypted_content of wrong) {
        await expect(emulator.decrypt([{ type: 'compaction', encrypted_content }])).rejects.toMatchObject({
          code: 'invalid_encrypted_content',
        });
      }
    }
  });

  test('are never alike', async () => {
    const emulator = createCompactEmulator();
    const [one, other] = [await compacted(emulator, { model: 'm', input: [] }), await compacted(emulator, { model: 'm', input: [] })];
    expect(sealed(one)).not.toBe(sealed(other));
  });
});

describe('messages that the caller changed between two calls', () => {
  const conversation = [user('one'), assistant('two'), user('three'), call, result, user('four'), assistant('five')];
  const [one, two, three, , , four, five] = conversation as [InputItem, InputItem, InputItem, InputItem, InputItem, InputItem, InputItem];
  const bare = (item: any): InputItem => ({ role: item.role, content: item.content });

  async function after(change: (kept: any[], last: any) => InputItem[]): Promise<{ original: InputItem[]; said: string[] }> {
    const emulator: CompactEmulator = createCompactEmulator();
    const { output } = await compacted(emulator, { model: 'm', input: conversation });
    const next = await compacted(emulator, { model: 'm', input: change(output.slice(0, -1), output.at(-1)) });
    return { original: await emulator.decrypt(next.output), said: texts(next.output) };
  }

  test('find their places without ids', async () => {
    const { original, said } = await after((kept, last) => [
      ...kept.map(bare),
      { type: 'compaction', encrypted_content: last.encrypted_content },
    ]);
    expect(original).toEqual(conversation);
    expect(said).toEqual(['one', 'three', 'four']);
  });

  test('stay away when they were removed', async () => {
    const { original, said } = await after(([first, , third], last) => [first, third, last]);
    expect(original).toEqual([one, two, call, result, four, five]);
    expect(said).toEqual(['one', 'four']);
  });

  test('stay away when all were removed', async () => {
    const { original, said } = await after((_kept, last) => [last]);
    expect(original).toEqual([two, call, result, five]);
    expect(said).toEqual([]);
  });

  test('stay as they were edited, in their place', async () => {
    const { original, said } = await after(([first, second, third], last) => [first, { ...second, content: 'THREE' }, third, last]);
    expect(original).toEqual([
      one,
      two,
      { ...three, id: expect.any(String), status: 'completed', content: 'THREE' },
      call,
      result,
      four,
      five,
    ]);
    expect(said).toEqual(['one', 'THREE', 'four']);
  });

  test('follow the item before them when they were edited and have no id', async () => {
    const { original } = await after(([first, , third], last) => [first, { role: 'user', content: 'THREE' }, third, last]);
    expect(original).toEqual([one, { role: 'user', content: 'THREE' }, two, call, result, four, five]);
  });

  test('keep the order of the caller when they were moved', async () => {
    const { original, said } = await after(([first, second, third], last) => [third, first, second, last]);
    expect(said).toEqual(['four', 'one', 'three']);
    expect(original.filter((item) => !('role' in item) || item.role !== 'user')).toEqual([two, call, result, five]);
  });

  test('may have others between them', async () => {
    const { original, said } = await after(([first, ...others], last) => [
      { role: 'system', content: 'new' },
      first,
      user('new'),
      ...others,
      last,
    ]);
    expect(original).toEqual([{ role: 'system', content: 'new' }, one, user('new'), two, three, call, result, four, five]);
    expect(said).toEqual(['one', 'new', 'three', 'four']);
  });

  test('may be alike', async () => {
    const emulator = createCompactEmulator();
    const input = [user('go on'), assistant('1'), user('go on'), assistant('2'), user('go on')];
    const { output } = await compacted(emulator, { model: 'm', input });
    expect(await emulator.decrypt([...output.slice(0, -1).map(bare), ...output.slice(-1)])).toEqual(input);
  });

  test('may stand before the sealed items of several calls', async () => {
    const emulator = createCompactEmulator();
    const first = await compacted(emulator, { model: 'm', input: conversation });
    const second = await compacted(emulator, { model: 'm', input: [assistant('six'), user('seven')] });
    const both = await compacted(emulator, { model: 'm', input: [...first.output, ...second.output, user('eight')] });
    expect(await emulator.decrypt(both.output)).toEqual([...conversation, assistant('six'), user('seven'), user('eight')]);
  });
});

describe('stored responses', () => {
  const id = 'resp_stored';
  const stored = [user('one'), assistant('two')];

  test('come before the input', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: stored } });
    expect(await emulator.decrypt((await compacted(emulator, { model: 'm', previous_response_id: id })).output)).toEqual(stored);
    const { output } = await compacted(emulator, { model: 'm', previous_response_id: id, input: 'three' });
    expect(await emulator.decrypt(output)).toEqual([...stored, { type: 'message', role: 'user', content: 'three' }]);
    expect(await emulator.decrypt((await compacted(emulator, { model: 'm', previous_response_id: id, input: [] })).output)).toEqual(stored);
  });

  test('are also the answers of the emulator, until it is reset', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: stored } });
    const first = await compacted(emulator, { model: 'm', input: stored });
    const { output } = await compacted(emulator, { model: 'm', previous_response_id: first.id, input: [user('three')] });
    expect(await emulator.decrypt(output)).toEqual([...stored, user('three')]);
    emulator.reset();
    expect(await emulator.decrypt(output)).toEqual([...stored, user('three')]);
    expect((await refusal(emulator, post({ model: 'm', previous_response_id: first.id }))).error.code).toBe('previous_response_not_found');
    await compacted(emulator, { model: 'm', previous_response_id: id });
  });

  test('are named when they hold what can not be opened', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: [{ type: 'compaction', encrypted_content: 'gAAAAA' }] } });
    expect((await refusal(emulator, post({ model: 'm', previous_response_id: id, input: [] }))).error).toMatchObject({
      code: 'invalid_encrypted_content',
      param: 'previous_response_id',
    });
  });

  test('do not shift the index of an item that can not be opened', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: stored } });
    const input = [user('a'), { type: 'compaction', encrypted_content: 'gAAAAA' }];
    expect((await refusal(emulator, post({ model: 'm', previous_response_id: id, input }))).error.param).toBe('input[1]');
  });

  test('must be valid, and stay so', async () => {
    expect(() => createCompactEmulator({ responses: { [id]: [{ type: 'message', role: 'user' } as never] } })).toThrow(
      expect.objectContaining({ name: 'CompactValidationError' }),
    );
    const items = [user('one')];
    const emulator = createCompactEmulator({ responses: { [id]: items } });
    Object.assign(items[0] as object, { content: 5 });
    await compacted(emulator, { model: 'm', previous_response_id: id });
  });
});

describe('the list of requests', () => {
  test('says what came in, without keys and content', async () => {
    const emulator = createCompactEmulator({ apiKey: 'zebra' });
    const { fetch, requests, reset } = emulator;
    const body = JSON.stringify({ model: 'gpt-5.4', input: [user('quartz'), user('b')] });
    const headers = { 'api-key': 'zebra', authorization: 'Bearer zebra', cookie: 'zebra', 'x-trace': '1' };
    const response = await fetch(post(body, { headers, url: 'http://emulator.test/v1/responses/compact?key=zebra' }));
    await fetch(post({ model: 5, input: 'a', stream: true }, { headers: { 'api-key': 'zebra' } }));
    await fetch(post({}, {}));
    await fetch(new Request('http://emulator.test/zebra-free'));
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/v1/responses/compact',
        headers: {
          'api-key': '[redacted]',
          authorization: '[redacted]',
          cookie: '[redacted]',
          'content-type': 'application/json',
          'x-trace': '1',
        },
        bytes: body.length,
        status: 200,
        requestId: response.headers.get('x-request-id'),
        model: 'gpt-5.4',
        itemCount: 2,
      },
      expect.objectContaining({ status: 400, itemCount: 1 }),
      expect.objectContaining({ status: 401, bytes: 0 }),
      expect.objectContaining({ status: 404, method: 'GET', path: '/zebra-free', bytes: 0 }),
    ]);
    expect(requests[1]).not.toHaveProperty('model');
    expect(JSON.stringify(requests)).not.toMatch(/quartz|zebra(?!-free)/);
    reset();
    expect(requests).toEqual([]);
    expect(emulator.requests).toBe(requests);
  });
});
