import { describe, expect, test } from '@jest/globals';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

// What services reject and the open family accepts, and what they accept although no document has it.
const issuesOf = (family: typeof open, body: unknown): string[] => {
  const result = family.safeParseCompactRequest(body);
  const issues = result.success ? [] : result.issues.map(({ code, pointer }) => `${code} ${pointer}`);
  expect(family.isCompactRequest(body)).toBe(issues.length === 0);
  return issues;
};
const input = (...items: unknown[]): object => ({ model: 'm', input: items });
const hi = { role: 'user', content: 'hi' };
const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };

describe('only strict reports', () => {
  test.each<[string, unknown, string[]]>([
    [
      'the status of a reasoning item',
      input(hi, { type: 'reasoning', id: 'rs_1', summary: [], status: 'completed' }, { role: 'assistant', content: 'ok' }),
      ['unknown_key /input/1/status'],
    ],
    [
      'an input_text of the assistant',
      input(hi, { type: 'message', role: 'assistant', content: [{ type: 'input_text', text: 'a' }] }, hi),
      ['invalid_value /input/1/content/0/type'],
    ],
    [
      'an output_text of the user, in a message without a type',
      input({ role: 'user', content: [{ type: 'output_text', text: 'a' }] }),
      ['invalid_value /input/0/content/0/type'],
    ],
    [
      'each part that is in the wrong role',
      input({
        role: 'developer',
        content: [
          { type: 'refusal', refusal: 'a' },
          { type: 'input_text', text: 'a' },
          { type: 'output_text', text: 'a' },
        ],
      }),
      ['invalid_value /input/0/content/0/type', 'invalid_value /input/0/content/2/type'],
    ],
    ['context_compaction', input(hi, { type: 'context_compaction', encrypted_content: 'gAAA' }), ['unknown_kind /input/1/type']],
    ['an empty call_id', input(hi, { ...call, call_id: '' }), ['too_short /input/1/call_id']],
    ['an empty name', input(hi, { ...call, name: '' }), ['too_short /input/1/name']],
    [
      'keys that the SDK of the vendor adds',
      input({ ...call, parsed_arguments: null }, { role: 'assistant', content: [{ type: 'output_text', text: 'a', parsed: null }] }),
      ['unknown_key /input/0/parsed_arguments', 'unknown_key /input/1/content/0/parsed'],
    ],
  ])('%s', (_name, body, issues) => {
    expect(issuesOf(open, body)).toEqual([]);
    expect(issuesOf(strict, body)).toEqual(issues);
  });

  test('the sentence names the types of parts that the role accepts', () => {
    const result = strict.safeParseInputItem({ role: 'system', content: [{ type: 'refusal', refusal: 'a' }] });
    expect(result).toMatchObject({
      issues: [{ message: 'content[0].type must be one of input_text, input_image, input_file where role is user or system or developer' }],
    });
  });
});

describe('roles', () => {
  const parts = [
    { type: 'input_text', text: 'a' },
    { type: 'input_image', image_url: 'https://files.example.com/a.png' },
    { type: 'input_file', file_id: 'file-1' },
    { type: 'output_text', text: 'a' },
    { type: 'refusal', refusal: 'No.' },
    { type: 'text', text: 'a' },
    { type: 'summary_text', text: 'a' },
    { type: 'reasoning_text', text: 'a' },
    { type: 'computer_screenshot', image_url: null, file_id: null, detail: 'auto' },
  ];
  const unlimited = ['text', 'summary_text', 'reasoning_text', 'computer_screenshot'];
  const others = ['input_text', 'input_image', 'input_file', ...unlimited];
  test.each([
    ['assistant', ['output_text', 'refusal', ...unlimited]],
    ['user', others],
    ['system', others],
    ['developer', others],
    ...['tool', 'unknown', 'critic', 'discriminator'].map((role) => [role, parts.map(({ type }) => type)] as const),
  ])('a message of role %s accepts its parts, and a response any', (role, accepted) => {
    const message = (part: object): object => ({ type: 'message', role, content: [part] });
    const valid = parts.filter((part) => strict.isInputItem(message(part))).map(({ type }) => type);
    expect(new Set(valid)).toEqual(new Set(accepted));
    for (const part of parts) {
      expect(open.isInputItem(message(part))).toBe(true);
      const returned = { ...message({ annotations: [], ...part }), id: 'msg_1', status: 'completed' };
      const isOutputText = part.type === 'output_text';
      expect(strict.isOutputItem(isOutputText ? returned : { ...returned, content: [part] })).toBe(true);
    }
  });
});

describe('limits', () => {
  const LONGEST = 10_485_760;
  const part =
    (type: string, key = 'text', role = 'unknown') =>
    (text: string) => ({ role, content: [{ type, [key]: text }] });
  test.each<[string, (text: string) => object]>([
    ['input_text', part('input_text')],
    ['output_text', part('output_text', 'text', 'assistant')],
    ['text', part('text')],
    ['summary_text', part('summary_text')],
    ['reasoning_text', part('reasoning_text')],
    ['refusal', part('refusal', 'refusal')],
    ['a content string', (content) => ({ role: 'user', content })],
    ['the output of a custom tool', (output) => ({ type: 'custom_tool_call_output', call_id: 'c', output })],
    [
      'a part of the output of a custom tool',
      (text) => ({ type: 'custom_tool_call_output', call_id: 'c', output: [{ type: 'input_text', text }] }),
    ],
    ['a summary', (text) => ({ type: 'reasoning', summary: [{ type: 'summary_text', text }] })],
  ])('strict accepts 10,485,760 characters in %s, and not one more', (_name, item) => {
    expect(strict.isInputItem(item('a'.repeat(LONGEST)))).toBe(true);
    const tooLong = item('a'.repeat(LONGEST + 1));
    expect(strict.safeParseInputItem(tooLong)).toMatchObject({ issues: [{ code: 'too_long' }] });
    expect(open.isInputItem(tooLong)).toBe(true);
  });

  test('strict accepts 131,072 items, and not one more', () => {
    const items = (count: number): object => ({ model: 'm', input: Array(count).fill(hi) });
    expect(issuesOf(strict, items(131_072))).toEqual([]);
    expect(issuesOf(strict, items(131_073))).toEqual(['too_long /input']);
    expect(issuesOf(strict, items(159_085))).toEqual(['too_long /input']);
    expect(issuesOf(open, items(159_085))).toEqual([]);
  });
});

describe('both families accept', () => {
  const CODING_AGENT = {
    model: 'gpt-5.4',
    input: [{ type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'You are a coding agent.' }] }],
    tools: [
      { type: 'function', name: 'shell', strict: false, parameters: { type: 'object' } },
      { type: 'web_search', external_web_access: false, search_content_types: ['text', 'image'] },
    ],
    parallel_tool_calls: true,
    reasoning: { effort: 'medium' },
    text: { verbosity: 'low' },
  };
  const keys = ['tools', 'parallel_tool_calls', 'reasoning', 'text'] as const;
  test.each<[string, unknown]>([
    ['the fields of a coding agent', CODING_AGENT],
    ...keys.map((key): [string, unknown] => [`null for ${key}`, { ...CODING_AGENT, [key]: null }]),
    [
      'an output whose call_id is null or missing',
      input(hi, { type: 'function_call_output', name: 'f', call_id: null, output: 'x' }, { type: 'function_call_output', output: 'y' }),
    ],
    [
      'the keys that a service returns with the output of a tool',
      input(
        { type: 'custom_tool_call_output', call_id: 'c', output: 'x', status: 'completed', created_by: 'a' },
        { type: 'function_call_output', call_id: 'c', output: 'x', created_by: 'a' },
      ),
    ],
    ['a tool search whose arguments are a string', input({ type: 'tool_search_call', arguments: '{}' })],
  ])('%s', (_name, body) => {
    expect(issuesOf(open, body)).toEqual([]);
    expect(issuesOf(strict, body)).toEqual([]);
  });

  test.each(keys)('no other JSON type for %s', (key) => {
    for (const family of [open, strict]) expect(issuesOf(family, { ...CODING_AGENT, [key]: 'x' })).toEqual([`invalid_type /${key}`]);
  });

  test.each([
    { type: 'function_call_output', id: 'fco_1', name: 'f', namespace: 'n', output: 'x', created_by: 'a', status: 'completed' },
    { type: 'function_call_output', call_id: null, output: 'x' },
    { type: 'custom_tool_call_output', call_id: 'c', output: 'x', created_by: 'a', status: 'completed' },
  ])('in a response: %j', (item) => {
    for (const family of [open, strict]) expect(family.safeParseOutputItem(item)).toEqual({ success: true, data: item });
  });
});

describe('an item that has content and neither type nor role', () => {
  test.each([
    ['content', { content: 'x' }],
    ['content and other keys', { id: 'msg_1', content: [], status: 'completed' }],
    ['a null content', { content: null }],
  ])('lacks its role: %s', (_name, item) => {
    for (const family of [open, strict]) expect(issuesOf(family, input(item))).toEqual(['missing_key /input/0/role']);
  });

  test('lacks its type if it has no content', () => {
    for (const family of [open, strict]) {
      expect(issuesOf(family, input({ id: 'rs_1', summary: [] }))).toEqual(['missing_key /input/0/type']);
      expect(issuesOf(family, input({ content: undefined }))).toEqual(['missing_key /input/0/type']);
    }
  });
});
