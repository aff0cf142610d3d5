import { describe, expect, test } from '@jest/globals';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';

// Bodies that are made to harm the validators: each has to be validated without an exception. The benchmark shows that the time is linear.
const input = (...items: unknown[]): object => ({ model: 'm', input: items });
const message = (...content: unknown[]): object => ({ role: 'user', content });
const FAMILIES = [['open', open] as const, ['strict', strict] as const];

function nest(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost;
  for (let i = 0; i < depth; i++) value = wrap(value);
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

/** `code pointer` of each issue, in order. */
function issuesOf(family: typeof open | typeof strict, value: unknown): string[] {
  const result = family.safeParseCompactRequest(value);
  expect(family.isCompactRequest(value)).toBe(result.success);
  if (result.success) return [];
  expect(result.issues.length).toBeGreaterThan(0);
  expect(result.issues.length).toBeLessThanOrEqual(20);
  expect(JSON.stringify(result.issues).length).toBeLessThan(16_384);
  return result.issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe.each(FAMILIES)('%s', (_name, family) => {
  test('validates 100,000 items, valid and invalid', () => {
    expect(issuesOf(family, input(...Array(100_000).fill({ id: 'x' })))).toEqual([]);
    expect(issuesOf(family, input(...Array(100_000).fill({ type: 7 })))).toHaveLength(20);
    const last = [...Array(99_999).fill({ role: 'user', content: '' }), { role: 'user' }];
    expect(issuesOf(family, { model: 'm', input: last })).toEqual(['missing_key /input/99999/content']);
  });

  test('validates 100,000 content parts, the last one or all of them invalid', () => {
    const part = { type: 'input_text', text: 'a' };
    expect(issuesOf(family, input(message(...Array(99_999).fill(part), { ...part, text: 1 })))).toEqual([
      'invalid_type /input/0/content/99999/text',
    ]);
    expect(issuesOf(family, input(message(...Array(100_000).fill({ type: 'input_text' }))))).toHaveLength(20);
  });

  test('validates strings of 20 million characters where a string is valid and where it is not', () => {
    const long = 'é'.repeat(20_000_000);
    expect(
      issuesOf(family, {
        model: 'm',
        instructions: long,
        input: [message({ type: 'input_text', text: long }, { type: 'input_image', image_url: `data:image/png;base64,${long}` })],
      }),
    ).toEqual(family === open ? [] : ['too_long /input/0/content/0/text']);
    expect(issuesOf(family, { model: 'm', input: [{ type: long, text: long }] })).toEqual(
      family === open ? [] : ['unknown_kind /input/0/type'],
    );
    expect(issuesOf(family, { model: 'm', input: [{ role: 'user', content: { text: long } }] })).toEqual(['invalid_type /input/0/content']);
  });

  test('accepts arbitrary JSON that is nested 10,000 levels deep', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`);
    expect(issuesOf(family, input({ type: 'tool_search_call', arguments: deep }))).toEqual([]);
    expect(issuesOf(family, input({ type: 'message', role: 'user', content: deep }))).toEqual(['invalid_type /input/0/content']);
    expect(
      issuesOf(
        family,
        nest(10_000, (inner) => [inner], 1),
      ),
    ).toEqual(['invalid_type ']);
  });

  test('accepts filters up to 64 levels deep, and does not validate deeper ones', () => {
    expect(issuesOf(family, filters(64))).toEqual([]);
    expect(issuesOf(family, filters(65))).toEqual([`too_deep /input/0/tools/0/filters${'/filters/0'.repeat(64)}`]);
    expect(issuesOf(family, filters(20_000))).toEqual([`too_deep /input/0/tools/0/filters${'/filters/0'.repeat(64)}`]);
  });

  test('treats keys with a meaning in JavaScript, such as __proto__, like other keys', () => {
    const polluting = JSON.parse(
      '{"model":"m","input":[{"__proto__":{"role":"user"},"content":"hi"},{"id":"x","__proto__":1},{"type":"__proto__"},{"type":"constructor"}]}',
    );
    const missing = ['missing_key /input/0/role', 'missing_key /input/1/type'];
    expect(issuesOf(family, polluting)).toEqual(
      family === open ? missing : [...missing, 'unknown_kind /input/2/type', 'unknown_kind /input/3/type'],
    );
    const shadowed = JSON.parse('{"model":"m","__proto__":{"x":1},"constructor":1,"toString":2}');
    expect(issuesOf(family, shadowed)).toEqual(
      family === open ? [] : ['unknown_key /__proto__', 'unknown_key /constructor', 'unknown_key /toString'],
    );
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  });

  test('validates a million unknown keys', () => {
    const body = { model: 'm', ...Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`k${i}`, 1])) };
    expect(issuesOf(family, body)).toHaveLength(family === open ? 0 : 20);
  });

  test('shortens a key of 10 million characters in message and pointer', () => {
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

  test('accepts lone surrogates, and checks unusual numbers', () => {
    expect(issuesOf(family, { model: '\ud800', input: '\udc00' })).toEqual([]);
    expect(
      issuesOf(
        family,
        JSON.parse(
          '{"model":"m","input":[{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1e400,"y":-0}}]}',
        ),
      ),
    ).toEqual(['invalid_type /input/0/action/x']);
    expect(
      issuesOf(
        family,
        JSON.parse(
          '{"model":"m","input":[{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1.0,"y":1e3}}]}',
        ),
      ),
    ).toEqual([]);
  });
});

describe('values that JSON cannot express', () => {
  test.each(FAMILIES)('%s: treats a key with the value undefined as absent', (_name, family) => {
    expect(issuesOf(family, input({ id: 'x', status: undefined }))).toEqual([]);
    expect(issuesOf(family, { model: 'm', tools: undefined })).toEqual([]);
    expect(issuesOf(family, { model: undefined })).toEqual(['missing_key /model']);
  });

  test.each(FAMILIES)(
    '%s: returns at least one issue, whatever maxIssues is, also for a body that changes while it is read',
    (_name, family) => {
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
    },
  );

  test.each(FAMILIES)('%s: escapes control characters of a key in messages', (_name, family) => {
    const result = family.safeParseInputItem({
      type: 'local_shell_call',
      call_id: 'c',
      action: { type: 'exec', command: [], env: { '\u009b31m\u202e': 1 } },
    });
    expect(result.success ? '' : result.issues[0]!.message).toBe('action.env["\\u009b31m\\u202e"] must be a string, not a number');
  });
});
