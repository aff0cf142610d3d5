import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { RecordDefinition } from '../../../scripts/generate/model.js';
import { Bodies } from './bodies.js';
import { FAMILIES, model } from './contract.js';
import { judges, verdictOf } from './judges.js';
import { replaceAt } from './paths.js';
import { routesFrom } from './routes.js';
import { LONGEST } from './scalar-faults.js';
import { PATIENCE, SEED } from './settings.js';

// What is too large or too odd to be drawn at random.
const bodies = new Bodies(model, 'closed');

/** Every key whose text has a limit that the other tests leave out, with the shortest way to it. */
const longTexts = (['InputItem', 'OutputItem', 'CompactRequest'] as const).flatMap((message) =>
  routesFrom(model, bodies, message).flatMap((stop) => {
    const { properties = {} } = model[stop.definition] as RecordDefinition;
    if (message === 'CompactRequest' && stop.path.length > 0) return [];
    return Object.entries(properties)
      .filter(([, { string }]) => (string?.maxLength ?? 0) > LONGEST)
      .map(([key, { string }]) => ({ message, stop, key, limit: string!.maxLength as number }));
  }),
);

function bodyAt({ stop, key }: (typeof longTexts)[number], text: string): unknown {
  const [body] = fc.sample(stop.wrap(bodies.record(stop.definition, 'lean', { ...stop.fixed, [key]: fc.constant(null) })), {
    numRuns: 1,
    seed: SEED,
  });
  return replaceAt(body, [...stop.path, key], text);
}

test(
  'every long text is as long as it may be, and not one character more',
  () => {
    expect(longTexts.length).toBeGreaterThan(10);
    for (const one of longTexts) {
      const { is } = judges.strict[one.message];
      expect([is(bodyAt(one, 'a'.repeat(one.limit))), is(bodyAt(one, 'a'.repeat(one.limit + 1)))]).toEqual([true, false]);
    }
  },
  PATIENCE,
);

// The other judges take a second for each such text, so they are asked at one place.
test(
  'all judges count to ten million',
  () => {
    const one = longTexts.find(({ limit }) => limit === 10_485_760)!;
    const tooLong = bodyAt(one, 'a'.repeat(one.limit + 1));
    verdictOf('strict', one.message, bodyAt(one, 'a'.repeat(one.limit)), true);
    verdictOf('strict', one.message, tooLong, false);
    expect(judges.open[one.message].is(tooLong)).toBe(true);
    expect(judges.strict[one.message].safeParse(tooLong)).toMatchObject({
      issues: [{ code: 'too_long', path: [...one.stop.path, one.key] }],
    });
  },
  PATIENCE,
);

test(
  'a character beyond the basic plane counts as one, also among ten million',
  () => {
    const { is } = judges.strict.InputItem;
    const sealed = (length: number): unknown => ({ type: 'compaction', encrypted_content: '😀'.repeat(length) });
    expect([is(sealed(10_485_760)), is(sealed(10_485_761))]).toEqual([true, false]);
  },
  PATIENCE,
);

describe.each(FAMILIES)('%s', (family) => {
  const nested = (depth: number): object => {
    let filter: object = { type: 'eq', key: 'k', value: 1 };
    for (let i = 0; i < depth; i++) filter = { type: 'and', filters: [filter] };
    return { type: 'tool_search_output', tools: [{ type: 'file_search', vector_store_ids: [], filters: filter }] };
  };

  test('filters nest 64 levels deep', () => void verdictOf(family, 'InputItem', nested(64), true));

  test('beyond 64 levels the families stop, which JSON Schema has no words for', () => {
    const { is, safeParse, ajv, independent } = judges[family].InputItem;
    const value = nested(65);
    expect([is(value), ajv(value), independent(value)]).toEqual([false, true, true]);
    expect(safeParse(value)).toMatchObject({ success: false, issues: [{ code: 'too_deep' }] });
  });

  test.each([
    [
      'a number that JSON can write and JavaScript not hold',
      '{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1e400,"y":0}}',
      false,
    ],
    [
      'whole numbers in other spellings',
      '{"type":"computer_call","call_id":"c","pending_safety_checks":[],"action":{"type":"move","x":1.0,"y":-1e3}}',
      true,
    ],
    ['a kind that is a key of every object', '{"type":"constructor"}', family === 'open'],
    ['a key that comes twice, the last of which counts', '{"type":7,"id":"a","type":"item_reference"}', true],
    ['a role that only a prototype has', '{"__proto__":{"role":"user"},"content":"hi"}', false],
  ])('%s', (_name, text, expected) => void verdictOf(family, 'InputItem', JSON.parse(text), expected));
});
