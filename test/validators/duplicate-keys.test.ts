import { expect, test } from '@jest/globals';
import { findDuplicateKeys } from '../../src/internal/json/duplicate-keys.js';

test('a string that equals a key is not a key', () => {
  expect(findDuplicateKeys('{"a":"b","b":"a","list":["a","a"],"c":{"b":"c"}}', 10)).toEqual([]);
});

test.each([1, 2, 3, 4])('at most %i of three duplicate keys are found, in the order of the text', (max) => {
  const text = '{"a":1,"a":2,"list":[{"b":1,"b":2}],"c":1,"c":2}';
  expect(findDuplicateKeys(text, max)).toEqual([['a'], ['list', 0, 'b'], ['c']].slice(0, max));
});
