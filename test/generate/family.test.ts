import { describe, expect, test } from '@jest/globals';
import { addLists, resolveFamily } from '../../scripts/generate/family.js';
import type { Model, Shape } from '../../scripts/generate/model.js';

const model = (shape: Shape): Model => ({ A: { kind: 'record', required: [], properties: { x: shape } } });

function resolveShape(shape: Shape, family: 'open' | 'strict'): Shape | undefined {
  const definition = resolveFamily(model(shape), family)['A'];
  return definition?.kind === 'record' ? definition.properties['x'] : undefined;
}

const limited: Shape = { string: { values: ['a'], minLength: 1, maxLength: 2, pattern: 'a' } };
const unlimited: Shape = { string: { knownValues: ['a'] } };

describe.each<[string, Shape, Shape]>([
  ['known values and limits of strings', limited, unlimited],
  ['limits of numbers', { number: { integer: true, minimum: 1, maximum: 2 } }, { number: { integer: true } }],
  ['limits of arrays, and of their elements', { array: { items: limited, minItems: 1, maxItems: 2 } }, { array: { items: unlimited } }],
  [
    'limits of maps, and of their values',
    { object: { kind: 'map', values: limited, maxProperties: 1, maxKeyLength: 2 } },
    { object: { kind: 'map', values: unlimited } },
  ],
])('%s', (_what, shape, open) => {
  test('are enforced in strict', () => expect(resolveShape(shape, 'strict')).toEqual(shape));
  test('are left out in open', () => expect(resolveShape(shape, 'open')).toEqual(open));
});

test.each<Shape>([
  { string: { constant: 'a' } },
  { string: { tags: ['a', 'b'] } },
  { string: {}, null: true, boolean: true, number: { integer: false } },
  { any: true },
  { object: { kind: 'named', name: 'B' } },
  { object: { kind: 'free' } },
])('both families enforce %j', (shape) => {
  expect(resolveShape(shape, 'open')).toEqual(shape);
  expect(resolveShape(shape, 'strict')).toEqual(shape);
});

test('records and unions are closed in strict, and open in open', () => {
  const definitions: Model = {
    A: { kind: 'record', required: ['x'], properties: { x: { any: true } } },
    B: { kind: 'tagged', tag: 'type', branches: { a: 'A' }, untagged: [{ branch: 'A', has: 'x' }] },
  };
  for (const [family, closed] of [['open', false] as const, ['strict', true] as const])
    expect(resolveFamily(definitions, family)).toEqual({ A: { ...definitions['A'], closed }, B: { ...definitions['B'], closed } });
});

test('a map that is a definition has its limits in strict only', () => {
  const rule = { kind: 'map', values: limited, maxProperties: 1 } as const;
  expect(resolveFamily({ A: { kind: 'map', rule } }, 'strict')).toEqual({ A: { kind: 'map', rule } });
  expect(resolveFamily({ A: { kind: 'map', rule } }, 'open')).toEqual({ A: { kind: 'map', rule: { kind: 'map', values: unlimited } } });
});

test('what services reject is left out in strict only, and part rules hold there only', () => {
  const partRules = [{ key: 'role', values: ['a'], list: 'parts', tag: 'type', accepted: ['x'], rejected: ['y'] }];
  const record = { kind: 'record', required: ['role'], properties: { role: { string: {} }, status: { any: true } } } as const;
  const definitions = { A: { ...record, required: ['role'], rejected: ['status'], partRules } } satisfies Model;
  expect(resolveFamily(definitions, 'open')).toEqual({ A: { ...record, closed: false } });
  expect(resolveFamily(definitions, 'strict')).toEqual({ A: { ...record, properties: { role: { string: {} } }, partRules, closed: true } });
});

test('lists are added behind the definitions', () => {
  const resolved = resolveFamily(model({ any: true }), 'open');
  const withLists = addLists(resolved, ['A']);
  expect(Object.keys(withLists)).toEqual(['A', 'As']);
  expect(withLists['As']).toEqual({ kind: 'list', items: { object: { kind: 'named', name: 'A' } } });
});
