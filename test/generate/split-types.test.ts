import { expect, test } from '@jest/globals';
import { splitTypes } from '../../scripts/generate/split-types.js';
import { readJson } from './published.js';

test.each<[string, object, object]>([
  ['leaves one type with null unchanged', { enum: ['a', null], type: ['string', 'null'] }, { enum: ['a', null], type: ['string', 'null'] }],
  [
    'gives each type its keywords',
    { items: { $ref: '#/A' }, type: ['string', 'array', 'null'] },
    { anyOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/A' } }, { type: 'null' }] },
  ],
  [
    'splits null inside `anyOf`',
    { anyOf: [{ type: ['string', 'null'] }, { $ref: '#/A' }] },
    { anyOf: [{ type: 'string' }, { type: 'null' }, { $ref: '#/A' }] },
  ],
  [
    'changes schemas inside others',
    { properties: { a: { type: 'array', items: { type: ['string', 'number'] } } } },
    { properties: { a: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } } } },
  ],
])('splitTypes %s', (_name, schema, expected) => {
  expect(splitTypes(schema)).toEqual(expected);
});

test('splitTypes throws an error instead of leaving out a keyword', () => {
  expect(() => splitTypes({ type: ['string', 'array'], maxLength: 1 })).toThrow('these keywords apply: maxLength');
});

test('openapi-open.json has no list of types, apart from one type with null', () => {
  const { schemas } = readJson('generated/openapi-open.json').components;
  const lists = [...JSON.stringify(schemas).matchAll(/"type":\[([^\]]*)\]/g)].map(([, types]) => types!.split(','));
  expect(lists.filter((types) => types.length !== 2 || !types.includes('"null"'))).toEqual([]);
  expect(lists.length).toBeGreaterThan(10);
  expect(schemas.CompactRequest.properties.input.anyOf).toHaveLength(3);
});

test('the documents for gateways say that objects without a schema can have any key', () => {
  for (const file of ['openapi-open.json', 'openapi-3.0.json']) {
    const { tools, reasoning } = readJson(`generated/${file}`).components.schemas.CompactRequest.properties;
    expect([tools.items, reasoning]).toEqual([
      expect.objectContaining({ additionalProperties: true }),
      expect.objectContaining({ additionalProperties: true }),
    ]);
  }
});
