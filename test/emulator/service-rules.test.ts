import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import type { InputItem } from '../../src/types.js';
import { isCompactRequest } from '../../src/validators/strict.js';
import { assistant, compacted, errorOf, examples, post, user } from './helpers.js';

const call = (call_id: string): InputItem => ({ type: 'function_call', call_id, name: 'f', arguments: '{}' });
const output = (call_id: string | null): InputItem => ({ type: 'function_call_output', call_id, output: 'x' });
const toolSearch = (call_id: string | null): InputItem => ({ type: 'tool_search_call', call_id, execution: 'server', arguments: {} });
const webSearch = (id: string): InputItem => ({ type: 'web_search_call', id, action: { type: 'search', query: 'tea' } });
const message = (id: string): InputItem => ({ ...assistant('a'), id, status: 'completed' }) as InputItem;

interface Fault {
  code: string | null;
  param: string;
  message: RegExp;
}
const inConversation = (text: RegExp): Fault => ({ code: null, param: 'input', message: text });

describe('requests that conform to the contract', () => {
  test.each<[string, InputItem[], Fault]>([
    [
      'an output without its call',
      [user('hi'), { type: 'function_call_output', call_id: 'call_x', output: 'x' }],
      inConversation(/^No tool call found .* input\[1\]/),
    ],
    [
      'a call without its output',
      [user('hi'), { type: 'function_call', call_id: 'call_x', name: 'f', arguments: '{}' }],
      inConversation(/^No tool output found .* input\[1\]/),
    ],
    [
      'a call and an output with another call_id',
      [call('call_1'), output('call_2')],
      inConversation(/^No tool output found .* input\[0\]/),
    ],
    ['the same id twice', [message('msg_1'), message('msg_1')], inConversation(/^Duplicate item: input\[1\] .* input\[0\]/)],
    [
      'the same id in items of two types',
      [{ ...toolSearch(null), id: 'x_1' } as InputItem, webSearch('x_1')],
      inConversation(/^Duplicate item: input\[1\]/),
    ],
    [
      'the id of another type on reasoning',
      [
        { type: 'reasoning', id: 'item_abc', summary: [] },
        { role: 'assistant', content: 'x' },
      ],
      { code: 'invalid_value', param: 'input[0].id', message: /'rs'/ },
    ],
    [
      'a trigger that is not the last item',
      [{ type: 'compaction_trigger' } as InputItem, user('hi')],
      { code: 'invalid_value', param: 'input[0]', message: /must be the last item/ },
    ],
    ['a message', [message('item_1')], { code: 'invalid_value', param: 'input[0].id', message: /'msg'/ }],
    [
      'a message without a type',
      [{ role: 'user', content: 'x', id: 'item_1' }],
      { code: 'invalid_value', param: 'input[0].id', message: /'msg'/ },
    ],
    [
      'a function call',
      [{ ...call('c'), id: 'call_1' } as InputItem, output('c')],
      { code: 'invalid_value', param: 'input[0].id', message: /'fc'/ },
    ],
    [
      'a custom tool call',
      [{ type: 'custom_tool_call', id: 'fc_1', call_id: 'c', name: 'f', input: '' }],
      { code: 'invalid_value', param: 'input[0].id', message: /'ctc'/ },
    ],
    ['an empty id', [message('')], { code: 'invalid_value', param: 'input[0].id', message: /'msg'/ }],
    [
      'reasoning with content',
      [{ type: 'reasoning', summary: [], content: [{ type: 'reasoning_text', text: 'x' }] }],
      { code: 'array_above_max_length', param: 'input[0].content', message: /empty/ },
    ],
    [
      'the type output_message',
      [{ type: 'output_message', role: 'assistant', content: [] }],
      { code: 'invalid_value', param: 'input[0]', message: /'message'/ },
    ],
  ])("with %s are rejected by default, and accepted with validation: 'schema'", async (_name, input, expected) => {
    const body = { model: 'm', input };
    expect(isCompactRequest(body)).toBe(true);
    const { status, error } = await errorOf(createCompactEmulator(), post(body));
    const { message: text, ...rest } = expected;
    expect({ status, ...error }).toEqual({ status: 400, type: 'invalid_request_error', ...rest, message: expect.stringMatching(text) });
    await compacted(createCompactEmulator({ validation: 'schema' }), body);
  });

  test.each<[string, InputItem[]]>([
    ['a tool search of the service without an output', [toolSearch('call_1'), toolSearch(null)]],
    ['a tool search whose output came as that of a function', [toolSearch('call_1'), output('call_1')]],
    ['a function call whose output came as that of a tool search', [call('c'), { type: 'tool_search_output', call_id: 'c', tools: [] }]],
    ['an output before its call', [output('c'), call('c')]],
    ['outputs without a call_id', [output(null), { type: 'function_call_output', output: 'y' }]],
    ['a custom tool call without an output', [{ type: 'custom_tool_call', call_id: 'c', name: 'f', input: '' }]],
    ['a reference, which may be the call', [{ id: 'fc_1' }, output('c')]],
    ['ids of types whose ids are not checked', [webSearch('x'), { type: 'item_reference', id: 'y' }]],
    ['ids that begin as those of their types', [message('msg_1'), { type: 'reasoning', id: 'rs_1', summary: [] }, message('msg2')]],
    ['null ids', [{ ...user('a'), id: null } as InputItem, { ...user('b'), id: null } as InputItem]],
  ])('with %s are accepted', async (_name, input) => {
    await compacted(createCompactEmulator(), { model: 'm', input });
  });
});

describe('the conversation of previous_response_id', () => {
  const stored = [user('hi'), call('call_1'), message('msg_1')];
  const fetchWith = (input: InputItem[]): [ReturnType<typeof createCompactEmulator>, object] => [
    createCompactEmulator({ responses: { resp_1: stored } }),
    { model: 'm', previous_response_id: 'resp_1', input },
  ];

  test('contains the call of an output', async () => {
    const [emulator, body] = fetchWith([output('call_1')]);
    await compacted(emulator, body);
  });

  test('may contain a call without an output, which is rejected', async () => {
    const [emulator, body] = fetchWith([user('next')]);
    const { error } = await errorOf(emulator, post(body));
    expect(error).toMatchObject({
      ...inConversation(/x/),
      message: expect.stringMatching(/^No tool output found .* previous_response_id/),
    });
  });

  test('may contain the id of an item, which is rejected', async () => {
    const [emulator, body] = fetchWith([output('call_1'), message('msg_1')]);
    const { error } = await errorOf(emulator, post(body));
    expect(error.message).toMatch(/^Duplicate item: input\[1\] .* previous_response_id/);
  });

  test('may be what a service returned, also if it rejects that as input', async () => {
    const reasoning: any = { type: 'reasoning', id: 'rs_1', summary: [], status: 'completed' };
    const emulator = createCompactEmulator({ responses: { resp_1: [reasoning] } });
    await compacted(emulator, { model: 'm', previous_response_id: 'resp_1' });
    expect(() => createCompactEmulator({ responses: { resp_1: [{ ...reasoning, id: 7 }] } })).toThrow(/id must be a string/);
  });
});

test.each([undefined, 'schema'] as const)(
  'status on a reasoning item is unknown to the contract itself (validation: %s)',
  async (validation) => {
    const input = [user('hi'), { type: 'reasoning', id: 'rs_1', summary: [], status: 'completed' }, assistant('ok')];
    const { status, error } = await errorOf(createCompactEmulator({ validation }), post({ model: 'm', input }));
    expect({ status, code: error.code, param: error.param }).toEqual({ status: 400, code: 'unknown_parameter', param: 'input[1].status' });
  },
);

test('a content part in the wrong role is reported at the part', async () => {
  const input = [user('hi'), { role: 'assistant', content: [{ type: 'input_text', text: 'a' }] }];
  const { error } = await errorOf(createCompactEmulator(), post({ model: 'm', input }));
  expect(error).toMatchObject({
    code: 'invalid_value',
    param: 'input[1].content[0]',
    message: expect.stringContaining('output_text, refusal'),
  });
});

test.each(['call_id', 'name'])('an empty %s of a call is rejected with empty_string', async (key) => {
  const { error } = await errorOf(createCompactEmulator(), post({ model: 'm', input: [{ ...call('c'), [key]: '' }, output('c')] }));
  expect(error).toMatchObject({ code: 'empty_string', param: `input[0].${key}` });
});

test('the body of a coding agent is served', async () => {
  const body = examples('CompactRequest/valid').find(([name]) => name === 'coding-agent-tools')?.[1];
  const { output: compactedItems } = await compacted(createCompactEmulator(), body);
  expect(compactedItems.map(({ type }) => type)).toEqual(['message', 'message', 'compaction']);
});
