/** Changes of strings and numbers: values on both sides of each limit. */
import type { Shape, StringRule } from '../../../scripts/generate/model.js';
import { SENTINEL, type Path } from './contract.js';
import { both, valid, strictOnly, type Expected } from './expectations.js';

interface ScalarChange {
  operator: string;
  value: unknown;
  expected: Expected;
}

/** `limits.test.ts` and `rejected-by-services.test.ts` test longer limits: long strings and lists would make these tests slow. */
export const MAX_TESTED_LENGTH = 1024;

export function stringChanges({ constant, tags, values, minLength = 0, maxLength, pattern }: StringRule, at: Path): ScalarChange[] {
  const changes: ScalarChange[] = [];
  const add = (operator: string, value: string, expected: Expected): void => void changes.push({ operator, value, expected });
  const names = constant !== undefined ? [constant] : (tags ?? values);
  if (names) {
    const wrong = values ? strictOnly('invalid_value', at) : both('invalid_value', at);
    for (const name of names) add('known value', name, valid);
    for (const other of [SENTINEL, '', `${names[0]} `, String(names[0]).toUpperCase(), '__proto__']) {
      if (!names.includes(other)) add(values ? 'unknown value' : 'wrong constant', other, wrong);
    }
    return changes;
  }
  const isWrongForm = pattern !== undefined && !new RegExp(pattern).test('');
  add('empty string', '', minLength > 0 ? strictOnly('too_short', at) : isWrongForm ? strictOnly('invalid_format', at) : valid);
  if (pattern !== undefined) {
    for (const text of [SENTINEL, 'é', 'a\n', '\ud800'])
      if (!new RegExp(pattern).test(text)) add('string that does not match the pattern', text, strictOnly('invalid_format', at));
  } else {
    for (const text of [SENTINEL, '\ud800', '😀']) if (maxLength === undefined || maxLength >= text.length) add('any string', text, valid);
  }
  if (maxLength !== undefined && maxLength <= MAX_TESTED_LENGTH) {
    for (const letter of pattern === undefined ? ['a', '😀', '\ud800', '\udc00'] : ['a'])
      add('longest string', letter.repeat(maxLength), valid);
    for (const long of [
      'a'.repeat(maxLength + 1),
      SENTINEL.padEnd(maxLength + 1, 'x'),
      '😀'.repeat(maxLength + 1),
      '\udc00'.repeat(maxLength + 1),
    ]) {
      add('string too long', long, strictOnly('too_long', at));
    }
  }
  return changes;
}

export function numberChanges({ integer, minimum, maximum }: NonNullable<Shape['number']>, at: Path): ScalarChange[] {
  const changes: ScalarChange[] = [];
  const add = (operator: string, value: number, expected: Expected): void => void changes.push({ operator, value, expected });
  if (integer) add('fraction', (minimum ?? 0) + 0.5, both('invalid_type', at));
  else add('number', 0.5, valid);
  if (minimum === undefined) add('number', -(2 ** 53), valid);
  else {
    add('smallest number', minimum, valid);
    add('number too small', minimum - 1, strictOnly('out_of_range', at));
  }
  if (maximum === undefined) add('number', 1e21, valid);
  else {
    add('largest number', maximum, valid);
    add('number too large', maximum + 1, strictOnly('out_of_range', at));
  }
  return changes;
}
