/** The generated validators for arrays of items, compared with those for one item. */
import { describe, expect, test } from '@jest/globals';
import * as explainOpen from '../../generated/validators/open/explain.js';
import * as isOpen from '../../generated/validators/open/is.js';
import * as explainStrict from '../../generated/validators/strict/explain.js';
import * as isStrict from '../../generated/validators/strict/is.js';
import { readExamples } from './published.js';

const validators = {
  open: {
    InputItem: { is: isOpen.isInputItem, explain: explainOpen.validateInputItem },
    OutputItem: { is: isOpen.isOutputItem, explain: explainOpen.validateOutputItem },
    InputItems: { is: isOpen.isInputItems, explain: explainOpen.validateInputItems },
    OutputItems: { is: isOpen.isOutputItems, explain: explainOpen.validateOutputItems },
  },
  strict: {
    InputItem: { is: isStrict.isInputItem, explain: explainStrict.validateInputItem },
    OutputItem: { is: isStrict.isOutputItem, explain: explainStrict.validateOutputItem },
    InputItems: { is: isStrict.isInputItems, explain: explainStrict.validateInputItems },
    OutputItems: { is: isStrict.isOutputItems, explain: explainStrict.validateOutputItems },
  },
};

function errorsOf(explain: explainOpen.Validate, value: unknown, maxIssues: number): explainOpen.RawError[] {
  const isValid = explain.call({ maxIssues }, value);
  const errors = explain.errors ?? [];
  expect(isValid).toBe(errors.length === 0);
  return errors;
}

describe.each([
  ['open', 'InputItem'],
  ['open', 'OutputItem'],
  ['strict', 'InputItem'],
  ['strict', 'OutputItem'],
] as const)('%s: an array of %s', (family, name) => {
  const item = validators[family][name];
  const list = validators[family][`${name}s`];
  const examples = readExamples(name).map(({ value }) => value);
  const valid = examples.filter((value) => item.is(value));
  const invalid = examples.filter((value) => !item.is(value));

  test('may be empty', () => {
    expect(list.is([])).toBe(true);
    expect(errorsOf(list.explain, [], 20)).toEqual([]);
  });

  test('is valid if all elements are', () => {
    expect(valid.length).toBeGreaterThan(50);
    expect(list.is(valid)).toBe(true);
    expect(errorsOf(list.explain, valid, 20)).toEqual([]);
  });

  test('is invalid if one element is, and reports its errors with its index', () => {
    expect(invalid.length).toBeGreaterThan(50);
    for (const value of invalid) {
      const values = [valid[0], value, valid[1]];
      const expected = errorsOf(item.explain, value, 20).map((error) => ({ ...error, instancePath: `/1${error.instancePath}` }));
      expect(list.is(values)).toBe(false);
      expect(errorsOf(list.explain, values, 20)).toEqual(expected);
    }
  });

  test('reports errors in the order of the elements, and stops at the maximum', () => {
    const values = [3, valid[0], { type: 4 }, null, 'text'];
    const paths = (maxIssues: number): string[] => errorsOf(list.explain, values, maxIssues).map(({ instancePath }) => instancePath);
    expect(paths(20)).toEqual(['/0', '/2', '/3', '/4']);
    expect(paths(3)).toEqual(['/0', '/2', '/3']);
    expect(paths(1)).toEqual(['/0']);
  });

  test.each([null, 'text', 0, {}, { length: 0 }, undefined])('%j is not one', (value) => {
    expect(list.is(value)).toBe(false);
    expect(errorsOf(list.explain, value, 20)).toEqual([{ instancePath: '', keyword: 'type', params: { type: 'array' } }]);
  });
});
