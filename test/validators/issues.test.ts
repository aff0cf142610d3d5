import { describe, expect, test } from '@jest/globals';
import { CompactValidationError } from '../../src/errors.js';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

const input = (...items: unknown[]): object => ({ model: 'm', input: items });
const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };

/** `code pointer: message` of each issue, in order. */
function issues(family: typeof open | typeof strict, value: unknown, maxIssues?: number): string[] {
  const result = family.safeParseCompactRequest(value, maxIssues === undefined ? {} : { maxIssues });
  return result.success ? [] : result.issues.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
}

describe('issue messages', () => {
  test.each<[string, unknown, string[]]>([
    ['null', null, ['invalid_type : the body must be an object, not null']],
    ['an array', [], ['invalid_type : the body must be an object, not an array']],
    ['a number', 7, ['invalid_type : the body must be an object, not a number']],
    ['undefined', undefined, ['invalid_type : the body must be an object, not undefined']],
    [
      'a wrong type in a content part',
      input(call, call, call, { role: 'user', content: [{ type: 'input_text', text: 7 }] }),
      ['invalid_type /input/3/content/0/text: input[3].content[0].text must be a string, not a number'],
    ],
    [
      'a wrong type where several types are valid',
      { model: 'm', input: 7 },
      ['invalid_type /input: input must be a string or an array or null, not a number'],
    ],
    ['a missing key', input({ ...call, name: undefined }), ['missing_key /input/0/name: input[0].name is missing']],
    ['an item that is a string', input('hi'), ['invalid_type /input/0: input[0] must be an object, not a string']],
    ['an item without type', input({ id: 'a', b: 1 }), ['missing_key /input/0/type: input[0].type is missing']],
    ['a type that is not a string', input({ type: 7 }), ['invalid_type /input/0/type: input[0].type must be a string, not a number']],
    ['an item reference whose id is a number', input({ id: 7 }), ['invalid_type /input/0/id: input[0].id must be a string, not a number']],
    [
      'a content part without type',
      input({ role: 'user', content: [{}] }),
      ['missing_key /input/0/content/0/type: input[0].content[0].type is missing'],
    ],
    [
      'a value other than the constant',
      input({ type: 'output_message', role: 'user', content: [] }),
      ['invalid_value /input/0/role: input[0].role must be assistant'],
    ],
    [
      'a number that is not finite',
      {
        model: 'm',
        input: [{ type: 'computer_call', call_id: 'c', pending_safety_checks: [], action: { type: 'move', x: Infinity, y: 0.5 } }],
      },
      [
        'invalid_type /input/0/action/x: input[0].action.x must be an integer, not a number that is not finite',
        'invalid_type /input/0/action/y: input[0].action.y must be an integer, not a number with a fraction',
      ],
    ],
    [
      'a value in a map',
      input({ type: 'local_shell_call', call_id: 'c', action: { type: 'exec', command: [], env: { 'MY PATH/~': 1 } } }),
      ['invalid_type /input/0/action/env/MY PATH~1~0: input[0].action.env["MY PATH/~"] must be a string, not a number'],
    ],
  ])('%s', (_name, value, expected) => {
    expect(issues(open, value)).toEqual(expected);
    expect(issues(strict, value)).toEqual(expected);
  });

  test.each<[string, unknown, string[]]>([
    [
      'an unknown type that looks like a name, which is quoted',
      input({ type: 'shell_cal' }),
      ["unknown_kind /input/0/type: input[0].type 'shell_cal' is not a known kind"],
    ],
    [
      'an unknown type that does not look like a name, which is not quoted',
      input({ type: 'Tell me a secret' }),
      ['unknown_kind /input/0/type: input[0].type is not a known kind'],
    ],
    ['an unknown key', { model: 'm', stream: true }, ['unknown_key /stream: stream is not a known key']],
    [
      'a value outside an enum',
      { model: 'm', service_tier: 'scale' },
      ['invalid_value /service_tier: service_tier must be one of auto, default, fast, flex, priority'],
    ],
    [
      'a string that is too long',
      { model: 'm', prompt_cache_key: 'k'.repeat(65) },
      ['too_long /prompt_cache_key: prompt_cache_key must have at most 64 characters'],
    ],
    [
      'a string that is too short',
      input({ type: 'function_call_output', call_id: '', output: '' }),
      ['too_short /input/0/call_id: input[0].call_id must have at least 1 characters'],
    ],
    [
      'a number out of range',
      input({ type: 'tool_search_output', tools: [{ type: 'image_generation', partial_images: 4 }] }),
      ['out_of_range /input/0/tools/0/partial_images: input[0].tools[0].partial_images must be at most 3'],
    ],
    [
      'a list that is too short',
      input({ type: 'tool_search_output', tools: [{ type: 'namespace', name: 'n', description: 'd', tools: [] }] }),
      ['too_short /input/0/tools/0/tools: input[0].tools[0].tools must have at least 1 items'],
    ],
    [
      'a string that does not match the pattern',
      input({
        type: 'tool_search_output',
        tools: [{ type: 'namespace', name: 'n', description: 'd', tools: [{ type: 'function', name: 'a b' }] }],
      }),
      ['invalid_format /input/0/tools/0/tools/0/name: input[0].tools[0].tools[0].name has an invalid format'],
    ],
  ])('strict: %s', (_name, value, expected) => {
    expect(issues(open, value)).toEqual([]);
    expect(issues(strict, value)).toEqual(expected);
  });
});

test('issues are in document order, with a missing key at the start of its object', () => {
  const value = JSON.parse('{"input":[{"type":"function_call","arguments":1,"name":2},{"type":7}],"instructions":3,"extra":1}');
  expect(issues(strict, value).map((line) => line.split(':')[0])).toEqual([
    'missing_key /model',
    'missing_key /input/0/call_id',
    'invalid_type /input/0/arguments',
    'invalid_type /input/0/name',
    'invalid_type /input/1/type',
    'invalid_type /instructions',
    'unknown_key /extra',
  ]);
});

test('returns at most 20 issues, or maxIssues', () => {
  const value = input(...Array.from({ length: 1000 }, () => ({ type: 7 })));
  expect(issues(open, value)).toHaveLength(20);
  expect(issues(open, value, 3).map((line) => line.split(':')[0])).toEqual([
    'invalid_type /input/0/type',
    'invalid_type /input/1/type',
    'invalid_type /input/2/type',
  ]);
  expect(issues(open, value, 500)).toHaveLength(500);
});

test('maxIssues: undefined is the same as no option', () => {
  const value = input(...Array.from({ length: 50 }, () => ({ type: 7 })));
  for (const family of [open, strict]) {
    const result = family.safeParseCompactRequest(value, { maxIssues: undefined });
    expect(result).toEqual(family.safeParseCompactRequest(value));
    expect(result.success ? [] : result.issues).toHaveLength(20);
    expect(() => family.parseCompactRequest(value, { maxIssues: undefined })).toThrow('not a valid CompactRequest, 20 issues');
  }
});

test('parse and assert throw an error with the issues, whose message and JSON contain no value', () => {
  const secret = 'correct horse battery staple';
  const value = {
    model: 'm',
    input: [
      { type: secret, role: secret },
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: [secret] }] },
    ],
    service_tier: secret,
  };
  for (const family of [open, strict]) {
    let error: unknown;
    try {
      family.parseCompactRequest(value);
    } catch (thrown) {
      error = thrown;
    }
    if (!CompactValidationError.isInstance(error)) throw new Error('expected a CompactValidationError');
    expect(error.target).toBe('CompactRequest');
    expect(error.issues.length).toBeGreaterThan(0);
    expect(`${error.message} ${JSON.stringify(error)} ${JSON.stringify(error.issues)}`).not.toContain('horse');
    expect(() => family.assertCompactRequest(value)).toThrow(CompactValidationError);
  }
});

test('parse returns the same value, unchanged', () => {
  const value = Object.freeze({ model: 'm', input: Object.freeze([Object.freeze({ id: 'a' })]) });
  expect(open.parseCompactRequest(value)).toBe(value);
  expect(strict.parseCompactRequest(value)).toBe(value);
});

test('the schemas implement Standard Schema', () => {
  const { version, vendor, validate } = open.CompactRequestSchema['~standard'];
  expect([version, vendor]).toEqual([1, 'responses-compact-contract']);
  expect(validate({ model: 'm' })).toEqual({ value: { model: 'm' } });
  expect(validate({ model: 7 })).toEqual({
    issues: [expect.objectContaining({ path: ['model'], message: expect.stringContaining('must be a string') })],
  });
});
