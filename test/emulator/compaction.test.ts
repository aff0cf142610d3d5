import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator, type CompactEmulator } from '../../src/emulator/index.js';
import type { CompactResponse, InputItem, OutputItem } from '../../src/types.js';
import { assistant, compacted, errorOf, examples, isAccepted, post, user } from './helpers.js';

const call: InputItem = { type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{"at": 1}' };
const result: InputItem = { type: 'function_call_output', call_id: 'call_1', output: [{ type: 'input_text', text: 'a door' }] };
const texts = (output: readonly OutputItem[]): string[] =>
  output.flatMap((item) => (item.type === 'message' ? item.content.map((part) => ('text' in part ? part.text : part.type)) : []));
const encryptedContentOf = ({ output }: CompactResponse): string => {
  const last = output.at(-1);
  if (last?.type !== 'compaction') throw new Error('the last item is not a compaction item');
  return last.encrypted_content;
};

describe('the response', () => {
  test('keeps user messages and encrypts all other items into one compaction item at the end', async () => {
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
    const response = await compacted(emulator, { model: 'gpt-5.4', input });
    expect(response).toEqual({
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
    expect(await emulator.decrypt(response.output)).toEqual(input);
  });

  test.each<[string, string | InputItem[]]>([
    ['a string', 'Hello'],
    ['only user messages', [user('a'), user('b')]],
    ['no user message', [assistant('a')]],
    ['an empty list', []],
  ])('ends with exactly one compaction item for %s', async (_name, input) => {
    const { output } = await compacted(createCompactEmulator(), { model: null, input });
    expect(output.map((item) => item.type).indexOf('compaction')).toBe(output.length - 1);
  });

  test('does not contain the plain text of what it encrypts', async () => {
    const { output } = await compacted(createCompactEmulator(), { model: 'm', input: [assistant('zebra')] });
    expect(Buffer.from(JSON.stringify(output)).toString('latin1')).not.toContain('zebra');
  });

  const toItems = (input: any): InputItem[] =>
    typeof input === 'string' ? [{ type: 'message', role: 'user', content: input }] : (input ?? []);
  const cases: [string, any][] = [
    ...examples('InputItem/valid').map(([name, item]): [string, any] => [name, { model: 'm', input: [user('a'), item, user('b')] }]),
    ...examples('CompactRequest/valid').filter(([, { input, previous_response_id }]) => input != null || previous_response_id != null),
  ];
  test.each(cases.filter(([, { input }]) => toItems(input).every(isAccepted)))(
    'is valid, and decrypts to the request, for the example %s',
    async (_name, body) => {
      const stored = [user('a'), call];
      const id = body.previous_response_id;
      const emulator = createCompactEmulator({ validation: 'schema', ...(id != null && { responses: { [id]: stored } }) });
      const { output } = await compacted(emulator, body);
      // Compared as text, so that the order of keys counts too.
      expect(JSON.stringify(await emulator.decrypt(output))).toBe(JSON.stringify([...(id == null ? [] : stored), ...toItems(body.input)]));
    },
  );

  const rejected = cases.filter(([, { input }]) => !toItems(input).every(isAccepted));
  test.each(rejected)('is an error with status 400 for the example %s', async (_name, body) => {
    expect((await errorOf(createCompactEmulator(), post(body))).status).toBe(400);
  });
});

describe('usage', () => {
  test('counts instructions and items one by one', async () => {
    const counted: string[] = [];
    const countTokens = (text: string): number => counted.push(text);
    const emulator = createCompactEmulator({ countTokens, validation: 'schema' });
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

  test('estimates one token for every four bytes, rounded up, by default', async () => {
    const { usage } = await compacted(createCompactEmulator(), { model: 'm', input: 'ääa' });
    expect(usage.input_tokens).toBe(2);
  });

  test.each([NaN, -1, 0.5, Infinity])('rejects with TypeError if countTokens returns %s', async (count) => {
    await expect(createCompactEmulator({ countTokens: () => count }).fetch(post({ model: 'm', input: 'a' }))).rejects.toThrow(TypeError);
  });
});

describe('compaction items', () => {
  test('can be compacted again and again without losing an item', async () => {
    const emulator = createCompactEmulator();
    const rounds: InputItem[][] = [
      [{ role: 'system', content: 'Be kind.' }, { role: 'user', content: 'one' }, call, result],
      [assistant('two'), user('three'), { type: 'reasoning', summary: [], encrypted_content: 'x', content: null }],
      [user('four'), assistant('five')],
    ];
    let output: OutputItem[] = [];
    const keptTexts: string[][] = [];
    for (const items of rounds) {
      ({ output } = await compacted(emulator, { model: 'm', input: [...output, ...items] }));
      keptTexts.push(texts(output));
    }
    expect(keptTexts).toEqual([['one'], ['one', 'three'], ['one', 'three', 'four']]);
    expect(output.filter((item) => item.type === 'compaction')).toHaveLength(1);
    expect(await emulator.decrypt(output)).toEqual(rounds.flat());
  });

  test('keep their length and ids when nothing is added', async () => {
    const emulator = createCompactEmulator();
    let response = await compacted(emulator, { model: 'm', input: [user('a'), assistant('b'.repeat(500)), user('c')] });
    const { length } = encryptedContentOf(response);
    const ids = response.output.slice(0, -1).map((item) => item.id);
    for (let i = 0; i < 5; i++) response = await compacted(emulator, { model: 'm', input: response.output });
    expect(response.output.slice(0, -1).map((item) => item.id)).toEqual(ids);
    expect(encryptedContentOf(response).length).toBe(length);
  });

  test('of another emulator are rejected with invalid_encrypted_content', async () => {
    const { output } = await compacted(createCompactEmulator(), { model: 'm', input: [assistant('a')] });
    const other = createCompactEmulator();
    const { status, error } = await errorOf(other, post({ model: 'm', input: [user('a'), ...output] }));
    expect({ status, code: error.code, param: error.param }).toEqual({ status: 400, code: 'invalid_encrypted_content', param: 'input[1]' });
    expect(error.message).toContain('input[1]');
    await expect(other.decrypt(output)).rejects.toMatchObject({ name: 'CompactError', code: 'invalid_encrypted_content' });
  });

  test('are rejected if any character is changed, removed or added', async () => {
    const emulator = createCompactEmulator();
    for (let length = 0; length < 3; length++) {
      const text = encryptedContentOf(await compacted(emulator, { model: 'm', input: [assistant('a'.repeat(length))] }));
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

  test('differ for equal requests', async () => {
    const emulator = createCompactEmulator();
    const [first, second] = [await compacted(emulator, { model: 'm', input: [] }), await compacted(emulator, { model: 'm', input: [] })];
    expect(encryptedContentOf(first)).not.toBe(encryptedContentOf(second));
  });
});

describe('user messages that the client changed between two requests', () => {
  const conversation = [user('one'), assistant('two'), user('three'), call, result, user('four'), assistant('five')];
  const [one, two, three, , , four, five] = conversation as [InputItem, InputItem, InputItem, InputItem, InputItem, InputItem, InputItem];
  const withoutId = (item: any): InputItem => ({ role: item.role, content: item.content });

  /** Compacts the conversation, changes the output, compacts it again, and returns what it decrypts to and the texts that are kept. */
  async function compactChanged(change: (kept: any[], last: any) => InputItem[]): Promise<{ original: InputItem[]; keptTexts: string[] }> {
    const emulator: CompactEmulator = createCompactEmulator();
    const { output } = await compacted(emulator, { model: 'm', input: conversation });
    const next = await compacted(emulator, { model: 'm', input: change(output.slice(0, -1), output.at(-1)) });
    return { original: await emulator.decrypt(next.output), keptTexts: texts(next.output) };
  }

  test('return to their positions without ids', async () => {
    const { original, keptTexts } = await compactChanged((kept, last) => [
      ...kept.map(withoutId),
      { type: 'compaction', encrypted_content: last.encrypted_content },
    ]);
    expect(original).toEqual(conversation);
    expect(keptTexts).toEqual(['one', 'three', 'four']);
  });

  test('stay removed', async () => {
    const { original, keptTexts } = await compactChanged(([first, , third], last) => [first, third, last]);
    expect(original).toEqual([one, two, call, result, four, five]);
    expect(keptTexts).toEqual(['one', 'four']);
  });

  test('stay removed when all were removed', async () => {
    const { original, keptTexts } = await compactChanged((_kept, last) => [last]);
    expect(original).toEqual([two, call, result, five]);
    expect(keptTexts).toEqual([]);
  });

  test('keep their edits and their position', async () => {
    const { original, keptTexts } = await compactChanged(([first, second, third], last) => [
      first,
      { ...second, content: 'THREE' },
      third,
      last,
    ]);
    expect(original).toEqual([
      one,
      two,
      { ...three, id: expect.any(String), status: 'completed', content: 'THREE' },
      call,
      result,
      four,
      five,
    ]);
    expect(keptTexts).toEqual(['one', 'THREE', 'four']);
  });

  test('follow the item before them if they were edited and have no id', async () => {
    const { original } = await compactChanged(([first, , third], last) => [first, { role: 'user', content: 'THREE' }, third, last]);
    expect(original).toEqual([one, { role: 'user', content: 'THREE' }, two, call, result, four, five]);
  });

  test('keep the order of the client when they were moved', async () => {
    const { original, keptTexts } = await compactChanged(([first, second, third], last) => [third, first, second, last]);
    expect(keptTexts).toEqual(['four', 'one', 'three']);
    expect(original.filter((item) => !('role' in item) || item.role !== 'user')).toEqual([two, call, result, five]);
  });

  test('can have new messages between them', async () => {
    const { original, keptTexts } = await compactChanged(([first, ...others], last) => [
      { role: 'system', content: 'new' },
      first,
      user('new'),
      ...others,
      last,
    ]);
    expect(original).toEqual([{ role: 'system', content: 'new' }, one, user('new'), two, three, call, result, four, five]);
    expect(keptTexts).toEqual(['one', 'new', 'three', 'four']);
  });

  test('can be equal', async () => {
    const emulator = createCompactEmulator();
    const input = [user('go on'), assistant('1'), user('go on'), assistant('2'), user('go on')];
    const { output } = await compacted(emulator, { model: 'm', input });
    expect(await emulator.decrypt([...output.slice(0, -1).map(withoutId), ...output.slice(-1)])).toEqual(input);
  });

  test('can precede the compaction items of several responses', async () => {
    const emulator = createCompactEmulator();
    const first = await compacted(emulator, { model: 'm', input: conversation });
    const second = await compacted(emulator, { model: 'm', input: [assistant('six'), user('seven')] });
    const merged = await compacted(emulator, { model: 'm', input: [...first.output, ...second.output, user('eight')] });
    expect(await emulator.decrypt(merged.output)).toEqual([...conversation, assistant('six'), user('seven'), user('eight')]);
  });
});

describe('stored responses', () => {
  const id = 'resp_stored';
  const stored = [user('one'), assistant('two')];

  test('precede the input', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: stored } });
    expect(await emulator.decrypt((await compacted(emulator, { model: 'm', previous_response_id: id })).output)).toEqual(stored);
    const { output } = await compacted(emulator, { model: 'm', previous_response_id: id, input: 'three' });
    expect(await emulator.decrypt(output)).toEqual([...stored, { type: 'message', role: 'user', content: 'three' }]);
    expect(await emulator.decrypt((await compacted(emulator, { model: 'm', previous_response_id: id, input: [] })).output)).toEqual(stored);
  });

  test('include the responses of the emulator until reset', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: stored } });
    const first = await compacted(emulator, { model: 'm', input: stored });
    const { output } = await compacted(emulator, { model: 'm', previous_response_id: first.id, input: [user('three')] });
    expect(await emulator.decrypt(output)).toEqual([...stored, user('three')]);
    emulator.reset();
    expect(await emulator.decrypt(output)).toEqual([...stored, user('three')]);
    expect((await errorOf(emulator, post({ model: 'm', previous_response_id: first.id }))).error.code).toBe('previous_response_not_found');
    await compacted(emulator, { model: 'm', previous_response_id: id });
  });

  test('are the param of the error if they contain an item that cannot be decrypted', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: [{ type: 'compaction', encrypted_content: 'gAAAAA' }] } });
    expect((await errorOf(emulator, post({ model: 'm', previous_response_id: id, input: [] }))).error).toMatchObject({
      code: 'invalid_encrypted_content',
      param: 'previous_response_id',
    });
  });

  test('do not shift the index of an input item that cannot be decrypted', async () => {
    const emulator = createCompactEmulator({ responses: { [id]: stored } });
    const input = [user('a'), { type: 'compaction', encrypted_content: 'gAAAAA' }];
    expect((await errorOf(emulator, post({ model: 'm', previous_response_id: id, input }))).error.param).toBe('input[1]');
  });

  test('must be valid, and are copied', async () => {
    expect(() => createCompactEmulator({ responses: { [id]: [{ type: 'message', role: 'user' } as never] } })).toThrow(
      expect.objectContaining({ name: 'CompactValidationError' }),
    );
    const items = [user('one')];
    const emulator = createCompactEmulator({ responses: { [id]: items } });
    Object.assign(items[0] as object, { content: 5 });
    await compacted(emulator, { model: 'm', previous_response_id: id });
  });
});

describe('requests', () => {
  test('logs requests without keys and content', async () => {
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
