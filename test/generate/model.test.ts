import { describe, expect, test } from '@jest/globals';
import { DRAFTS } from '../../scripts/generate/dialects.js';
import { resolveFamily } from '../../scripts/generate/family.js';
import { writeIs } from '../../scripts/generate/is.js';
import { buildJsonSchema } from '../../scripts/generate/json-schema.js';
import { buildModel } from '../../scripts/generate/model.js';
import { notesOf } from '../../scripts/generate/notes.js';

const model = (schemas: Record<string, unknown>): ReturnType<typeof buildModel> => buildModel({ components: { schemas } });
const record = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });

describe('buildModel rejects', () => {
  test.each([
    [
      'an unknown keyword of a string',
      { A: record({ x: { type: 'string', contentEncoding: 'base64' } }) },
      "A.x: the generator does not support the keyword 'contentEncoding' here",
    ],
    [
      'an unknown keyword of an object',
      { A: record({}, { minProperties: 1 }) },
      "A: the generator does not support the keyword 'minProperties' here",
    ],
    [
      'an unknown keyword beside a reference',
      { A: record({ x: { $ref: '#/B', maxLength: 3 } }), B: { type: 'string' } },
      "A.x: the generator does not support the keyword 'maxLength' here",
    ],
    [
      'a keyword that belongs to another type',
      { A: record({ x: { type: 'string', minimum: 1 } }) },
      "A.x: the generator does not support the keyword 'minimum' here",
    ],
    ['allOf', { A: record({ x: { allOf: [] } }) }, "A.x: the generator does not support the keyword 'allOf' here"],
    ['a required key that is not declared', { A: record({}, { required: ['call_id'] }) }, "A: required key 'call_id' is not declared"],
    [
      'an object without declared keys and without additionalProperties',
      { A: record({ x: { type: 'object' } }) },
      'A.x: additionalProperties is missing in an object without declared keys',
    ],
    ['declared keys in an object without a name', { A: record({ x: record({}) }) }, 'A.x: an object with declared keys must have a name'],
    [
      'two objects without a discriminator',
      { A: record({ x: { anyOf: [{ $ref: '#/B' }, { $ref: '#/C' }] } }), B: record({}), C: record({}) },
      'A.x: two branches of type object: the union must have a discriminator',
    ],
    [
      'another rule for an object than that of its union',
      { A: record({}, { anyOf: [{ required: ['x'] }] }) },
      'A: `anyOf` in an object must be the rule that `x-without-type` of its union implies',
    ],
    ['a reference to a schema that is missing', { A: record({ x: { $ref: '#/B' } }) }, 'no schema is named B'],
    [
      'a mapping that differs from the branches',
      {
        A: { oneOf: [{ $ref: '#/B' }], discriminator: { propertyName: 'type', mapping: { c: '#/B' } } },
        B: record({ type: { const: 'b', type: 'string' } }),
      },
      'A: the mapping differs from the constants of the branches: b,B',
    ],
  ])('%s', (_name, schemas, message) => {
    expect(() => model(schemas)).toThrow(message);
  });
});

const part = (type: string): object => record({ type: { type: 'string', const: type } }, { required: ['type'] });
const parts = {
  Part: {
    oneOf: [{ $ref: '#/X' }, { $ref: '#/Y' }, { $ref: '#/Z' }],
    discriminator: { propertyName: 'type', mapping: { x: '#/X', y: '#/Y', z: '#/Z' } },
  },
  X: part('x'),
  Y: part('y'),
  Z: part('z'),
};
const message = (rules: object[]): object => ({
  ...record({ role: { type: 'string' }, parts: { type: 'array', items: { $ref: '#/Part' } } }),
  'x-part-rules': rules,
});

describe('rules for the parts of a list', () => {
  const rules = [
    { when: { role: ['a', 'b'] }, parts: ['x'] },
    { when: { role: ['c'] }, parts: ['y'] },
  ];

  test('reject the parts that only other rules accept', () => {
    expect(model({ A: message(rules), ...parts })['A']).toMatchObject({
      partRules: [
        { key: 'role', values: ['a', 'b'], list: 'parts', tag: 'type', accepted: ['x'], rejected: ['y'] },
        { key: 'role', values: ['c'], list: 'parts', tag: 'type', accepted: ['y'], rejected: ['x'] },
      ],
    });
  });

  test('are in the strict JSON Schemas of each draft', () => {
    const resolved = resolveFamily(model({ A: message(rules), ...parts }), 'strict');
    for (const draft of Object.values(DRAFTS)) {
      const { A } = buildJsonSchema(resolved, 'A', draft)[draft.definitions] as Record<string, { allOf: unknown }>;
      expect(A!.allOf).toEqual([
        {
          anyOf: [
            { properties: { role: { not: { enum: ['a', 'b'] } } } },
            { properties: { parts: { items: { properties: { type: { not: { enum: ['y'] } } } } } } },
          ],
        },
        expect.anything(),
      ]);
    }
  });

  test.each<[string, object[]]>([
    ['a part that does not exist', [{ when: { role: ['a'] }, parts: ['w'] }]],
    ['a key that is not a list', [{ when: { role: ['a'] }, role: ['x'] }]],
    ['a key that is not declared', [{ when: { role: ['a'] }, others: ['x'] }]],
  ])('must not name %s', (_what, invalid) => {
    expect(() => model({ A: message(invalid), ...parts })).toThrow(/^A\.\w+: no list whose elements can be '[xw]'$/);
  });
});

test('a rejected key must not be required', () => {
  const schema = record({ x: { type: 'string', 'x-rejected': true } });
  expect(model({ A: schema })['A']).toMatchObject({ rejected: ['x'] });
  expect(() => model({ A: { ...schema, required: ['x'] } })).toThrow("A: key 'x' is required and rejected");
});

test.each<[string, object, string]>([
  ['a field without extensions', { description: 'A field.' }, ''],
  ['a field that is in no document', { 'x-undocumented': true }, "Not in the vendors' documents of this endpoint."],
  ['a field with its date', { 'x-since': '2026-07-30' }, 'Since 2026-07-30.'],
  ['a field with its date and vendors', { 'x-since': '2026-07-30', 'x-vendors': ['openai', 'azure'] }, 'Since 2026-07-30 (OpenAI, Azure).'],
])('%s has its notes, and the same rules', (_what, extensions, notes) => {
  expect(notesOf(extensions)).toBe(notes);
  expect(model({ A: record({ x: { type: 'string', ...extensions } }) })['A']).toEqual({
    kind: 'record',
    required: [],
    properties: { x: { string: {} } },
  });
});

test('JSON Schemas enforce known values and limits in strict only, and constants in both families', () => {
  const schemas = model({
    A: record(
      {
        role: { type: ['string', 'null'], enum: ['user', null] },
        key: { type: 'string', maxLength: 2 },
        object: { type: 'string', const: 'a' },
      },
      { required: ['object'] },
    ),
  });
  expect(buildJsonSchema(resolveFamily(schemas, 'open'), 'A', DRAFTS['2020-12'])['$defs']).toEqual({
    A: {
      type: 'object',
      required: ['object'],
      properties: { role: { type: ['string', 'null'] }, key: { type: 'string' }, object: { type: 'string', enum: ['a'] } },
    },
  });
  expect(buildJsonSchema(resolveFamily(schemas, 'strict'), 'A', DRAFTS['2020-12'])['$defs']).toEqual({
    A: {
      type: 'object',
      required: ['object'],
      properties: {
        role: { type: ['string', 'null'], enum: ['user', null] },
        key: { type: 'string', maxLength: 2 },
        object: { type: 'string', enum: ['a'] },
      },
      additionalProperties: false,
    },
  });
});

test('the code of fast checks has no closures, sets, for-of loops or unicode regular expressions', () => {
  const schemas = model({ A: record({ x: { type: 'array', items: { type: 'string', pattern: '^a$' } } }) });
  const text = writeIs(resolveFamily(schemas, 'strict'), ['A']);
  expect(text).not.toMatch(/=>|new Set|for \(const \w+ of|\/u\b/);
});
