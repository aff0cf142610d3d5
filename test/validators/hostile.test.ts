import { describe, expect, test } from '@jest/globals';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

// Bodies that someone made to hurt. Each has to get a verdict without a throw; that the cost stays linear is what the bench shows.
const input = (...items: unknown[]): object => ({ model: 'm', input: items });
const message = (...content: unknown[]): object => ({ role: 'user', content });
const FAMILIES = [['open', open] as const, ['strict', strict] as const];

function nest(depth: number, around: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost;
  for (let i = 0; i < depth; i++) value = around(value);
  return value;
}
const filters = (depth: number): object =>
  input({
    type: 'tool_search_output',
    tools: [
      {
        type: 'file_search',
        vector_store_ids: [],
        filters: nest(depth, (inner) => ({ type: 'and', filters: [inner] }), { type: 'eq', key: 'k', value: 1 }),
      },
    ],
  });

function verdict(family: typeof open | typeof strict, value: unknown): string[] {
  const result = family.safeParseCompactRequest(value);
  expect(family.isCompactRequest(value)).toBe(result.success);
  if (result.success) return [];
  expect(result.issues.length).toBeGreaterThan(0);
  expect(result.issues.length).toBeLessThanOrEqual(20);
  expect(JSON.stringify(result.issues).length).toBeLessThan(16_384);
  return result.issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe.each(FAMILIES)('%s', (_name, family) => {
  test('100,000 items, right and wrong', () => {
    expect(verdict(family, input(...Array(100_000).fill({ id: 'x' })))).toEqual([]);
    expect(verdict(family, input(...Array(100_000).fill({ type: 7 })))).toHaveLength(20);
    const last = [...Array(99_999).fill({ role: 'user', content: '' }), { role: 'user' }];
    expect(verdict(family, { model: 'm', input: last })).toEqual(['missing_key /input/99999/content']);
  });

  test('100,000 parts of which the last, or each, is almost right', () => {
    const part = { type: 'input_text', text: 'a' };
    expect(verdict(family, input(message(...Array(99_999).fill(part), { ...part, text: 1 })))).toEqual([
      'invalid_type /input/0/content/99999/text',
    ]);
    expect(verdict(family, input(message(...Array(100_000).fill({ type: 'input_text' }))))).toHaveLength(20);
  });

  test('strings of 20 MB where strings belong, and where they do not', () => {
    const long = 'é'.repeat(20_000_000);
    expect(
      verdict(family, {
        model: 'm',
        instructions: long,
        input: [message({ type: 'input_text', text: long }, { type: 'input_image', image_url: `data:image/png;base64,${long}` })],
      }),
    ).toEqual([]);
    expect(verdict(family, { model: 'm', input: [{ type: long, text: long }] })).toEqual(
      family === open ? [] : ['unknown_kind /input/0/type'],
    );
    expect(verdict(family, { model: 'm', input: [{ role: 'user', content: { text: long } }] })).toEqual(['invalid_type /input/0/content']);
  });

  test('free JSON may nest 10,000 levels deep', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`);
    expect(verdict(family, input({ type: 'tool_search_call', arguments: deep }))).toEqual([]);
    expect(verdict(family, input({ type: 'message', role: 'user', content: deep }))).toEqual(['invalid_type /input/0/content']);
    expect(
      verdict(
        family,
        nest(10_000, (inner) => [inner], 1),
      ),
    ).toEqual(['invalid_type ']);
  });

  test('filters may nest 64 levels deep, and are not followed further', () => {
    expect(verdict(family, filters(64))).toEqual([]);
    expect(verdict(family, filters(65))).toEqual([`too_deep /input/0/tools/0/filters${'/filters/0'.repeat(64)}`]);
    expect(verdict(family, filters(20_000))).toEqual([`too_deep /input/0/tools/0/filters${'/filters/0'.repeat(64)}`]);
  });

  test('keys that mean something to JavaScript are keys like others', () => {
    const polluting = JSON.parse(
      '{"model":"m","input":[{"__proto__":{"role":"user"},"content":"hi"},{"id":"x","__proto__":1},{"type":"__proto__"},{"type":"constructor"}]}',
    );
    const missing = ['missing_key /input/0/type', 'missing_key /input/1/type'];
    expect(verdict(family, polluting)).toEqual(
      family === open ? missing : [...missing, 'unknown_kind /input/2/type', 'unknown_kind /input/3/type'],
    );
    const shadowed = JSON.parse('{"model":"m","__proto__":{"x":1},"constructor":1,"toString":2}');
    expect(verdict(family, shadowed)).toEqual(
      family === open ? [] : ['unknown_key /__proto__', 'unknown_key /constructor', 'unknown_key /toString'],
    );
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  });

  test('a million unknown keys', () => {
    const flood = { model: 'm', ...Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`k${i}`, 1])) };
    expect(verdict(family, flood)).toHaveLength(family === open ? 0 : 20);
  });

  test('a key of 10 MB is named, but not repeated at length', () => {
    const result = family.safeParseInputItem({
      type: 'local_shell_call',
      call_id: 'c',
      action: { type: 'exec', command: [], env: { ['k'.repeat(10_000_000)]: 1 } },
    });
    if (result.success) throw new Error('accepted');
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]!.message.length + result.issues[0]!.pointer.length).toBeLessThan(500);
    expect(result.issues[0]!.path.at(-1)).toHaveLength(10_000_000);
  });

  test('lone surrogates and odd numbers', () => {
    expect(verdict(family, { model: '\ud800', input: '\udc00' })).toEqual([]);
    expect(
      verdict(
        family,
        JSON.parse(
          '{"model":"m","input":[{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1e400,"y":-0}}]}',
        ),
      ),
    ).toEqual(['invalid_type /input/0/action/x']);
    expect(
      verdict(
        family,
        JSON.parse(
          '{"model":"m","input":[{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1.0,"y":1e3}}]}',
        ),
      ),
    ).toEqual([]);
  });
});

describe('values that no JSON text has', () => {
  test.each(FAMILIES)('%s: a key without a value is none', (_name, family) => {
    expect(verdict(family, input({ id: 'x', status: undefined }))).toEqual([]);
    expect(verdict(family, { model: 'm', tools: undefined })).toEqual([]);
    expect(verdict(family, { model: undefined })).toEqual(['missing_key /model']);
  });

  test.each(FAMILIES)('%s: there is always an issue, whatever the limit, and for a body that changes while it is read', (_name, family) => {
    for (const maxIssues of [NaN, 0, -1, 0.5, 1]) {
      const result = family.safeParseCompactRequest({ model: 5, input: 5 }, { maxIssues });
      expect(result.success ? [] : result.issues).toHaveLength(Number.isNaN(maxIssues) ? 2 : 1);
    }
    let reads = 0;
    const changing = {
      get model() {
        return reads++ === 0 ? 5 : 'm';
      },
    };
    const result = family.safeParseCompactRequest(changing);
    expect(result.success ? [] : result.issues.map(({ code }) => code)).toEqual(['invalid_value']);
  });

  test.each(FAMILIES)('%s: a key can not steer a terminal', (_name, family) => {
    const result = family.safeParseInputItem({
      type: 'local_shell_call',
      call_id: 'c',
      action: { type: 'exec', command: [], env: { '\u009b31m\u202e': 1 } },
    });
    expect(result.success ? '' : result.issues[0]!.message).toBe('action.env["\\u009b31m\\u202e"] must be a string, not a number');
  });
});
