import { describe, expect, test } from '@jest/globals';
import { DRAFTS } from '../../scripts/generate/dialects.js';
import { resolveFamily } from '../../scripts/generate/family.js';
import { writeIs } from '../../scripts/generate/is.js';
import { buildJsonSchema } from '../../scripts/generate/json-schema.js';
import { buildModel } from '../../scripts/generate/model.js';

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
