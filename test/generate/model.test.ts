import { describe, expect, test } from '@jest/globals';
import { DRAFTS } from '../../scripts/generate/dialects.js';
import { buildJsonSchema } from '../../scripts/generate/json-schema.js';
import { buildModel } from '../../scripts/generate/model.js';
import { writeIs } from '../../scripts/generate/is.js';

const model = (schemas: Record<string, unknown>): ReturnType<typeof buildModel> => buildModel({ components: { schemas } });
const record = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });

describe('the reader of schemas refuses what no builder would carry', () => {
  test.each([
    [
      'an unknown keyword of a string',
      { A: record({ x: { type: 'string', contentEncoding: 'base64' } }) },
      "A.x: the generator does not know the keyword 'contentEncoding' here",
    ],
    [
      'an unknown keyword of an object',
      { A: record({}, { minProperties: 1 }) },
      "A: the generator does not know the keyword 'minProperties' here",
    ],
    [
      'an unknown keyword beside a reference',
      { A: record({ x: { $ref: '#/B', maxLength: 3 } }), B: { type: 'string' } },
      "A.x: the generator does not know the keyword 'maxLength' here",
    ],
    [
      'a keyword that belongs to another type',
      { A: record({ x: { type: 'string', minimum: 1 } }) },
      "A.x: the generator does not know the keyword 'minimum' here",
    ],
    ['allOf', { A: record({ x: { allOf: [] } }) }, "A.x: the generator does not know the keyword 'allOf' here"],
    ['a required key that is not declared', { A: record({}, { required: ['call_id'] }) }, "A: required key 'call_id' is not declared"],
    [
      'an object without keys that does not say what it may hold',
      { A: record({ x: { type: 'object' } }) },
      'A.x: say what an object without declared keys may hold',
    ],
    ['an object without a name', { A: record({ x: record({}) }) }, 'A.x: give an object with declared keys a name of its own'],
    [
      'two objects without a discriminator',
      { A: record({ x: { anyOf: [{ $ref: '#/B' }, { $ref: '#/C' }] } }), B: record({}), C: record({}) },
      'A.x: two branches of type object; give the union a discriminator',
    ],
    ['a reference to nothing', { A: record({ x: { $ref: '#/B' } }) }, 'no schema is named B'],
    [
      'a mapping that differs from the branches',
      {
        A: { oneOf: [{ $ref: '#/B' }], discriminator: { propertyName: 'type', mapping: { c: '#/B' } } },
        B: record({ type: { const: 'b', type: 'string' } }),
      },
      'A: the mapping is not what the branches say: b,B',
    ],
  ])('%s', (_name, schemas, message) => {
    expect(() => model(schemas)).toThrow(message);
  });
});

test('open drops known values and limits, strict keeps them; constants and tags hold in both', () => {
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
  expect(buildJsonSchema(schemas, 'A', 'open', DRAFTS['2020-12'])['$defs']).toEqual({
    A: {
      type: 'object',
      required: ['object'],
      properties: { role: { type: ['string', 'null'] }, key: { type: 'string' }, object: { type: 'string', enum: ['a'] } },
    },
  });
  expect(buildJsonSchema(schemas, 'A', 'strict', DRAFTS['2020-12'])['$defs']).toEqual({
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

test('the fast checks need no closures, sets, for-of or unicode expressions', () => {
  const text = writeIs(model({ A: record({ x: { type: 'array', items: { type: 'string', pattern: '^a$' } } }) }), ['A'], 'strict');
  expect(text).not.toMatch(/=>|new Set|for \(const \w+ of|\/u\b/);
});
