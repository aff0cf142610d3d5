import { afterEach, expect, jest, test } from '@jest/globals';
import { describeFault, parseText } from '../../src/internal/json/parse.js';

afterEach(() => void jest.restoreAllMocks());

test('a text that the parser cannot read because of its depth is too_deep', () => {
  // No current engine does that; older ones read nested text recursively.
  jest.spyOn(JSON, 'parse').mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(parseText('[]')).toEqual({ ok: false, fault: 'too_deep' });
});

test('the position is that of the engine, if its message has one', () => {
  expect(parseText('{"a":1 "b":2}')).toEqual({ ok: false, fault: 'not_json', position: 7, truncated: false });
  jest.spyOn(JSON, 'parse').mockImplementation(() => {
    throw new SyntaxError('Unexpected token o');
  });
  expect(parseText('oops')).toStrictEqual({ ok: false, fault: 'not_json', truncated: false });
});

test('the sentence has a line and a column only if both the text and the position are known', () => {
  const sentence = describeFault({ fault: 'not_json' });
  expect(sentence).not.toContain('line');
  expect(describeFault({ fault: 'not_json', text: '{\n  x' })).toBe(sentence);
  expect(describeFault({ fault: 'not_json', position: 4 })).toBe(sentence);
  expect(describeFault({ fault: 'not_json', text: '{\n  x', position: 4 })).toBe(`${sentence}: line 2, column 3`);
  expect(describeFault({ fault: 'not_json', text: '{', position: 1, truncated: true })).toBe(`${sentence}: it ends too early`);
});
