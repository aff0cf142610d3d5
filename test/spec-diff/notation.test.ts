/** The notations of OpenAPI 3.0 and 3.1 that documents of vendors use: each must be read as what it means. */
import { describe, expect, test } from '@jest/globals';
import { compile, createChecker } from '../../scripts/spec-diff/check-theirs.js';
import { cutDocument } from '../../scripts/spec-diff/cut-document.js';
import { readShape } from '../../scripts/spec-diff/shape.js';
import { limitsOf, valuesOf } from '../../scripts/spec-diff/values.js';

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** The values and the checker of a request with this schema. */
function read(schema: unknown, schemas: Record<string, unknown> = {}): { values: unknown[]; faults: (value: unknown) => string[] } {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: {
      '/a/responses/compact': {
        post: { requestBody: { $ref: '#/components/requestBodies/Body' }, responses: { '200': { $ref: '#/components/responses/Yes' } } },
      },
    },
    components: {
      requestBodies: { Body: { content: { 'application/json; charset=utf-8': { schema } } } },
      responses: { Yes: { content: { 'application/json': { schema } } } },
      schemas,
    },
  };
  const { request } = cutDocument(document, 'small');
  const shape = readShape(request);
  const checker = createChecker(request);
  const values = [...valuesOf(shape, { limits: limitsOf([]), isComplete: true })];
  const isValid = compile(request);
  expect(values.filter((value) => !isValid(value))).toEqual([]);
  return { values, faults: (value) => checker.findFaults(value).map(({ code, path }) => [code, ...path].join(' ')) };
}

test('nullable of OpenAPI 3.0', () => {
  expect(read({ type: 'string', enum: ['a'], nullable: true }).values).toEqual(['a', null]);
});

test('exclusive limits of OpenAPI 3.0 and 3.1', () => {
  expect(read({ type: 'integer', minimum: 3, exclusiveMinimum: true, maximum: 5 }).values).toEqual([4, 5]);
  expect(read({ type: 'integer', exclusiveMinimum: 3, exclusiveMaximum: 5 }).values).toEqual([4]);
});

test('a value is valid if it matches two branches of oneOf', () => {
  const { faults } = read({
    oneOf: [
      { type: 'object', properties: { id: { type: 'string' } } },
      { type: 'object', required: ['id'] },
    ],
  });
  expect(faults({ id: 'a' })).toEqual([]);
});

test('allOf joins properties, required keys and limits', () => {
  const { values, faults } = read(
    { allOf: [ref('Base'), { type: 'object', required: ['b'], properties: { a: { maxLength: 4 }, b: { type: 'boolean' } } }] },
    { Base: { type: 'object', required: ['a'], properties: { a: { type: 'string', minLength: 4 } } } },
  );
  expect(values).toContainEqual({ a: 'text', b: false });
  expect(faults({ a: 'texts' })).toEqual(['missing_key b', 'too_long a']);
});

describe('a discriminator', () => {
  const Item = {
    type: 'object',
    required: ['type'],
    properties: { type: { type: 'string' } },
    discriminator: { propertyName: 'type', mapping: { one: '#/components/schemas/One', two: 'Two' } },
  };
  const schemas = {
    Item,
    One: { allOf: [ref('Item'), { type: 'object', properties: { one: { type: 'string' } } }] },
    Two: {
      allOf: [
        ref('Item'),
        { type: 'object', required: ['two'], properties: { type: { type: 'string', enum: ['two'] }, two: { type: 'integer' } } },
      ],
    },
  };

  test('without branches stands for the schemas of its mapping', () => {
    const { values, faults } = read({ type: 'array', items: ref('Item') }, schemas);
    expect(values).toContainEqual([{ type: 'one' }]);
    expect(values).toContainEqual([{ type: 'two', two: 1 }]);
    expect(faults([{ type: 'three' }])).toEqual(['unknown_kind 0']);
    expect(faults([{ type: 'two' }])).toEqual(['missing_key 0 two']);
  });

  test('names the values of a tag that may be any string, and no others', () => {
    const One = { type: 'object', required: ['type'], properties: { type: { type: 'string' } } };
    const Two = { type: 'object', required: ['type'], properties: { type: { type: 'string', enum: ['two'] } } };
    const mapping = { one: '#/components/schemas/One', other: '#/components/schemas/Two' };
    const { values } = read({ oneOf: [ref('One'), ref('Two')], discriminator: { propertyName: 'type', mapping } }, { One, Two });
    expect(values).toEqual([{ type: 'one' }, { type: 'two' }]);
  });
});

test('recursion ends', () => {
  const Node = {
    type: 'object',
    required: ['type'],
    properties: { type: { const: 'node' }, nodes: { type: 'array', items: ref('Node') } },
  };
  const { values } = read(ref('Node'), { Node });
  expect(values).toContainEqual({ type: 'node', nodes: [{ type: 'node' }] });
  expect(values.length).toBeLessThan(10);
  expect(read(ref('Endless'), { Endless: { type: 'object', required: ['a'], properties: { a: ref('Endless') } } }).values).toEqual([]);
});

test('$recursiveRef of JSON Schema 2019-09 is the schema that contains it', () => {
  const Filter = {
    $recursiveAnchor: true,
    type: 'object',
    required: ['type'],
    properties: { type: { enum: ['and'] }, filters: { items: { $recursiveRef: '#' }, type: 'array' } },
  };
  expect(read(ref('Filter'), { Filter }).values).toContainEqual({ type: 'and', filters: [{ type: 'and' }] });
});

test('a read-only property is not required in a request', () => {
  const { values } = read({
    type: 'object',
    required: ['id', 'a'],
    properties: { id: { type: 'string', readOnly: true }, a: { type: 'boolean' } },
  });
  expect(values).toContainEqual({ a: true });
});

test('a pattern gives a string that matches it', () => {
  for (const value of read({ type: 'string', pattern: '^tunnel_[a-z0-9]{32}$' }).values) expect(value).toMatch(/^tunnel_[a-z0-9]{32}$/);
});

test('a pattern that JavaScript cannot read is ignored', () => {
  expect(read({ type: 'string', pattern: '(?<!a' }).values).toContain('text');
});

test('keys that are not declared, forbidden keys, and free objects', () => {
  const properties = { a: { type: 'string' } };
  expect(read({ type: 'object', properties }).faults({ constructor: 1 })).toEqual(['unknown_key constructor']);
  expect(read({ type: 'object', properties, additionalProperties: false }).faults({ b: 1 })).toEqual(['unknown_key b']);
  expect(read({ type: 'object', properties, additionalProperties: true }).values).toContainEqual({ additional_key: 1 });
  expect(read({ type: 'object' }).faults({ b: 1 })).toEqual([]);
});

test('Ajv decides about keywords that have no shape', () => {
  const { faults } = read({ type: 'object', properties: { a: { type: 'string', not: { const: 'b' } } } });
  expect(faults({ a: 'b' })).toEqual(['invalid_value a']);
});

test('characters are counted, not UTF-16 code units', () => {
  const { faults } = read({ type: 'string', maxLength: 2 });
  expect(faults('🍵🍵')).toEqual([]);
  expect(faults('🍵🍵🍵')).toEqual(['too_long']);
});

test('limits that no value in memory can reach are left out', () => {
  expect(read({ type: 'string', maxLength: 1e12 }).values).toContain('text');
  expect(read({ type: 'array', items: { type: 'null' }, maxItems: 1e12 }).values).toEqual([[], [null]]);
  expect(read({ type: 'object', additionalProperties: { type: 'null' }, maxProperties: 1e12 }).values).toContainEqual({});
  expect(read({ anyOf: [{ type: 'string', minLength: 1e12 }, { type: 'array', minItems: 1e12 }, { type: 'null' }] }).values).toEqual([
    null,
  ]);
});
