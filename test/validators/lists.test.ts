/** The public validators of lists of items, in both families. */
import { describe, expect, test } from '@jest/globals';
import { CompactValidationError } from '../../src/errors.js';
import type { ValidateOptions } from '../../src/validators/define.js';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

const FAMILIES = { open, strict };

const INPUT = {
  valid: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hi' }] },
  /** An unknown type, and a known one that contains an unknown type. The open validators accept both. */
  unknown: { type: 'new_type', text: 'hi' },
  nestedUnknown: { type: 'message', role: 'user', content: [{ type: 'new_part' }] },
  nestedPath: ['content', 0, 'type'],
  missingKey: { type: 'function_call', call_id: 'c', name: 'f' },
  key: 'arguments',
} as const;
const OUTPUT = {
  ...INPUT,
  valid: { id: 'cmp_1', type: 'compaction', encrypted_content: 'gAAAA' },
  nestedUnknown: { id: 'm', type: 'message', status: 'completed', role: 'user', content: [{ type: 'new_part' }] },
  missingKey: { id: 'cmp_1', type: 'compaction' },
  key: 'encrypted_content',
} as const;

describe.each([
  ['open', 'InputItems', INPUT],
  ['open', 'OutputItems', OUTPUT],
  ['strict', 'InputItems', INPUT],
  ['strict', 'OutputItems', OUTPUT],
] as const)('%s: %s', (family, name, items) => {
  const functions = FAMILIES[family];
  const is: (value: unknown) => boolean = functions[`is${name}`];
  const parse: (value: unknown, options?: ValidateOptions) => unknown = functions[`parse${name}`];
  const assert: (value: unknown) => void = functions[`assert${name}`];
  const schema = functions[`${name}Schema`]['~standard'];

  /** `code path` of each issue, in order. */
  function issuesOf(value: unknown, options?: ValidateOptions): string[] {
    const result = functions[`safeParse${name}`](value, options);
    expect(is(value)).toBe(result.success);
    return result.success ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  }

  test('accepts an empty list and a list of valid items, and returns the same value', () => {
    for (const list of [[], [items.valid], [items.valid, items.valid]]) {
      expect(issuesOf(list)).toEqual([]);
      expect(functions[`safeParse${name}`](list)).toEqual({ success: true, data: list });
      expect(parse(list)).toBe(list);
      expect(() => assert(list)).not.toThrow();
      expect(schema.validate(list)).toEqual({ value: list });
    }
  });

  test('gives the index in path, pointer and message', () => {
    const result = functions[`safeParse${name}`]([items.valid, items.missingKey]);
    expect(result).toEqual({
      success: false,
      issues: [
        {
          code: 'missing_key',
          path: [1, items.key],
          pointer: `/1/${items.key}`,
          message: `[1].${items.key} is missing`,
        },
      ],
    });
  });

  test('returns issues in document order', () => {
    const list = ['text', items.valid, { type: 7 }, items.missingKey, null];
    expect(issuesOf(list)).toEqual(['invalid_type 0', 'invalid_type 2.type', `missing_key 3.${items.key}`, 'invalid_type 4']);
  });

  test('returns at most 20 issues, or maxIssues', () => {
    const list = Array.from({ length: 50 }, () => ({ type: 7 }));
    expect(issuesOf(list)).toHaveLength(20);
    expect(issuesOf(list, { maxIssues: undefined })).toHaveLength(20);
    expect(issuesOf(list, { maxIssues: 2 })).toEqual(['invalid_type 0.type', 'invalid_type 1.type']);
    expect(issuesOf(list, { maxIssues: 100 })).toHaveLength(50);
  });

  test.each([null, undefined, 'text', 7, {}, { length: 0 }, { 0: items.valid, length: 1 }])(
    'rejects %j, which is not an array',
    (value) => {
      expect(issuesOf(value)).toEqual(['invalid_type ']);
    },
  );

  test(`${family === 'open' ? 'accepts' : 'rejects'} unknown types of items and of their parts`, () => {
    const list = [items.unknown, items.valid, items.nestedUnknown];
    expect(issuesOf(list)).toEqual(family === 'open' ? [] : ['unknown_kind 0.type', `unknown_kind 2.${items.nestedPath.join('.')}`]);
  });

  test('parse and assert throw CompactValidationError with the target and the issues', () => {
    for (const validate of [parse, assert]) {
      let error: unknown;
      try {
        validate([items.missingKey]);
      } catch (thrown) {
        error = thrown;
      }
      if (!CompactValidationError.isInstance(error)) throw new Error('expected a CompactValidationError');
      expect(error.target).toBe(name);
      expect(error.issues.map(({ path }) => path)).toEqual([[0, items.key]]);
    }
  });

  test('the schema implements Standard Schema', () => {
    expect([schema.version, schema.vendor]).toEqual([1, 'responses-compact-contract']);
    expect(schema.validate([items.missingKey])).toEqual({ issues: [expect.objectContaining({ path: [0, items.key] })] });
  });
});
