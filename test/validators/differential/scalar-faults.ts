/** Strings and numbers on both sides of every limit. */
import type { Shape, StringRule } from '../../../scripts/generate/model.js';
import { SENTINEL, type Path } from './contract.js';
import { both, fine, strictOnly, type Expected } from './expectations.js';

interface Change {
  operator: string;
  value: unknown;
  expected: Expected;
}

/** Longer strings cost more than they show here; `limits.test.ts` has them. */
export const LONGEST = 1024;

export function stringFaults({ constant, tags, values, minLength = 0, maxLength, pattern }: StringRule, at: Path): Change[] {
  const found: Change[] = [];
  const add = (operator: string, value: string, expected: Expected): void => void found.push({ operator, value, expected });
  const names = constant !== undefined ? [constant] : (tags ?? values);
  if (names) {
    const wrong = values ? strictOnly('invalid_value', at) : both('invalid_value', at);
    for (const name of names) add('known value', name, fine);
    for (const other of [SENTINEL, '', `${names[0]} `, String(names[0]).toUpperCase(), '__proto__']) {
      if (!names.includes(other)) add(values ? 'unknown value' : 'wrong constant', other, wrong);
    }
    return found;
  }
  add('empty string', '', minLength > 0 ? strictOnly('too_short', at) : fine);
  if (pattern !== undefined) {
    for (const odd of [SENTINEL, 'é', 'a\n', '\ud800'])
      if (!new RegExp(pattern).test(odd)) add('pattern broken', odd, strictOnly('invalid_format', at));
  } else for (const odd of [SENTINEL, '\ud800', '😀']) if (maxLength === undefined || maxLength >= odd.length) add('any string', odd, fine);
  if (maxLength !== undefined && maxLength <= LONGEST) {
    for (const letter of pattern === undefined ? ['a', '😀', '\ud800', '\udc00'] : ['a'])
      add('longest string', letter.repeat(maxLength), fine);
    for (const long of [
      'a'.repeat(maxLength + 1),
      SENTINEL.padEnd(maxLength + 1, 'x'),
      '😀'.repeat(maxLength + 1),
      '\udc00'.repeat(maxLength + 1),
    ]) {
      add('string too long', long, strictOnly('too_long', at));
    }
  }
  return found;
}

export function numberFaults({ integer, minimum, maximum }: NonNullable<Shape['number']>, at: Path): Change[] {
  const found: Change[] = [];
  const add = (operator: string, value: number, expected: Expected): void => void found.push({ operator, value, expected });
  if (integer) add('fraction', (minimum ?? 0) + 0.5, both('invalid_type', at));
  else add('number', 0.5, fine);
  if (minimum === undefined) add('number', -(2 ** 53), fine);
  else {
    add('smallest number', minimum, fine);
    add('number too small', minimum - 1, strictOnly('out_of_range', at));
  }
  if (maximum === undefined) add('number', 1e21, fine);
  else {
    add('largest number', maximum, fine);
    add('number too large', maximum + 1, strictOnly('out_of_range', at));
  }
  return found;
}
