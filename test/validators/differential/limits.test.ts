import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { RecordDefinition } from '../../../scripts/generate/model.js';
import { Bodies } from './bodies.js';
import { FAMILIES, model } from './contract.js';
import { replaceAt } from './paths.js';
import { findReachable } from './reachable.js';
import { MAX_TESTED_LENGTH } from './scalar-changes.js';
import { SEED, TIMEOUT_MS } from './settings.js';
import { agreedVerdict, validators } from './validators.js';

// Values that are too large or too unusual for the random tests.
const bodies = new Bodies(model, 'known');

/** Each key of a string whose maximum length the other tests leave out, with the shortest path to it. */
const longStrings = (['InputItem', 'OutputItem', 'CompactRequest'] as const).flatMap((message) =>
  findReachable(model, bodies, message).flatMap((object) => {
    const { properties = {} } = model[object.definition] as RecordDefinition;
    if (message === 'CompactRequest' && object.path.length > 0) return [];
    return Object.entries(properties)
      .filter(([, { string }]) => (string?.maxLength ?? 0) > MAX_TESTED_LENGTH)
      .map(([key, { string }]) => ({ message, object, key, limit: string!.maxLength as number }));
  }),
);

function bodyWith({ object, key }: (typeof longStrings)[number], text: string): unknown {
  const [body] = fc.sample(object.wrap(bodies.record(object.definition, 'minimal', { ...object.fixed, [key]: fc.constant(null) })), {
    numRuns: 1,
    seed: SEED,
  });
  return replaceAt(body, [...object.path, key], text);
}

test(
  'every long string can have its maximum length, and not one character more',
  () => {
    expect(longStrings.length).toBeGreaterThan(10);
    for (const string of longStrings) {
      const { is } = validators.strict[string.message];
      expect([is(bodyWith(string, 'a'.repeat(string.limit))), is(bodyWith(string, 'a'.repeat(string.limit + 1)))]).toEqual([true, false]);
    }
  },
  TIMEOUT_MS,
);

// Ajv and schemasafe need a second for each such string, so they check only one key.
test(
  'all validators count ten million characters',
  () => {
    const string = longStrings.find(({ limit }) => limit === 10_485_760)!;
    const tooLong = bodyWith(string, 'a'.repeat(string.limit + 1));
    agreedVerdict('strict', string.message, bodyWith(string, 'a'.repeat(string.limit)), true);
    agreedVerdict('strict', string.message, tooLong, false);
    expect(validators.open[string.message].is(tooLong)).toBe(true);
    expect(validators.strict[string.message].safeParse(tooLong)).toMatchObject({
      issues: [{ code: 'too_long', path: [...string.object.path, string.key] }],
    });
  },
  TIMEOUT_MS,
);

test(
  'a character beyond the basic plane counts as one, also in a string of twenty million',
  () => {
    const { is } = validators.strict.InputItem;
    const item = (length: number): unknown => ({ type: 'compaction', encrypted_content: '😀'.repeat(length) });
    expect([is(item(20_971_520)), is(item(20_971_521))]).toEqual([true, false]);
  },
  TIMEOUT_MS,
);

describe.each(FAMILIES)('%s', (family) => {
  const nested = (depth: number): object => {
    let filter: object = { type: 'eq', key: 'k', value: 1 };
    for (let i = 0; i < depth; i++) filter = { type: 'and', filters: [filter] };
    return { type: 'tool_search_output', tools: [{ type: 'file_search', vector_store_ids: [], filters: filter }] };
  };

  test('accepts filters that are nested 64 levels deep', () => void agreedVerdict(family, 'InputItem', nested(64), true));

  test('rejects filters that are nested deeper than 64 levels, which JSON Schema cannot express', () => {
    const { is, safeParse, ajv, schemasafe } = validators[family].InputItem;
    const value = nested(65);
    expect([is(value), ajv(value), schemasafe(value)]).toEqual([false, true, true]);
    expect(safeParse(value)).toMatchObject({ success: false, issues: [{ code: 'too_deep' }] });
  });

  test.each([
    [
      'a number that JSON can write but JavaScript cannot represent',
      '{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1e400,"y":0}}',
      false,
    ],
    [
      'whole numbers in other notations',
      '{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1.0,"y":-1e3}}',
      true,
    ],
    ['an item type that is a key of every object', '{"type":"constructor"}', family === 'open'],
    ['a duplicate key, whose last value counts', '{"type":7,"id":"a","type":"item_reference"}', true],
    ['a role that only the prototype has', '{"__proto__":{"role":"user"},"content":"hi"}', false],
  ])('%s', (_name, text, expected) => void agreedVerdict(family, 'InputItem', JSON.parse(text), expected));
});
