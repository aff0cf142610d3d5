import { describe, expect, test } from '@jest/globals';
import { cutCycles, lowerNull } from '../../scripts/generate/openapi-3.0.js';
import { buildModel } from '../../scripts/generate/model.js';
import { checkOfLowered } from './published-checks.js';
import { MESSAGES, readExamples, readJson } from './published.js';

const document = readJson('generated/openapi-3.0.json');
const { schemas } = document.components;

/** Where the copy says something else than the open validators, and why. */
const DIFFERENCES: Record<string, string> = {
  'InputItem/invalid/filter-compound-nested-fault.json':
    'A filter inside a compound filter is any object: Azure API Management takes no schema that leads back to itself.',
};

test.each(MESSAGES)('says of every %s in the corpus what the open validators say', (message) => {
  const check = checkOfLowered(message);
  const examples = readExamples(message);
  const known = Object.keys(DIFFERENCES).filter((name) => name.startsWith(`${message}/`));
  expect(examples.length).toBeGreaterThan(50);
  // An entry of the list that no longer differs has to go, too.
  expect(examples.filter(({ value, issues }) => check(value) !== (issues.open.length === 0)).map(({ name }) => name)).toEqual(known);
});

describe('the document', () => {
  const text = JSON.stringify(document);

  test('is 3.0.3 of the same operation, with the same words', () => {
    const { paths, info, components } = readJson('generated/openapi.json');
    expect(document.openapi).toBe('3.0.3');
    expect(document.paths).toEqual(paths);
    expect(document.info.version).toBe(info.version);
    expect(document.components.responses).toEqual(components.responses);
    for (const [name, schema] of Object.entries<any>(schemas)) {
      expect({ name, description: schema.description }).toEqual({ name, description: components.schemas[name].description });
      expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(components.schemas[name].properties ?? {}));
    }
  });

  test('needs no other file, and leads nowhere back to itself', () => {
    const reached = (value: unknown, open: string[]): void => {
      for (const [, name] of JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
        expect(open).not.toContain(name);
        reached(schemas[name as string], [...open, name as string]);
      }
    };
    for (const [, ref] of text.matchAll(/"\$ref":"([^"]*)"/g)) expect(ref).toMatch(/^#\/components\//);
    for (const message of MESSAGES) reached(schemas[message], [message]);
  });

  test('has nothing beside a reference, and no keyword that 3.0 lacks', () => {
    const places: string[] = [];
    const visit = (value: any, place: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (typeof value.$ref === 'string' && Object.keys(value).length > 1) places.push(place);
      for (const keyword of ['const', 'examples', 'if', 'prefixItems', 'propertyNames', 'patternProperties', '$defs'])
        if (keyword in value && !place.endsWith('/properties')) places.push(`${place}/${keyword}`);
      if (Array.isArray(value.type)) places.push(`${place}/type`);
      if (value.nullable && typeof value.type !== 'string') places.push(`${place}/nullable`);
      for (const [key, inner] of Object.entries(value)) if (key !== 'example') visit(inner, `${place}/${key}`);
    };
    visit(schemas, '');
    expect(places).toEqual([]);
  });

  test('tells known values without holding to them', () => {
    expect(schemas.OutputMessage.properties.role['x-extensible-enum']).toContain('assistant');
    expect(checkOfLowered('CompactRequest')({ model: 'm', service_tier: 'invented' })).toBe(true);
  });
});

describe('null', () => {
  test.each<[string, object, object]>([
    ['stays away', { type: 'string' }, { type: 'string' }],
    ['of one type', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['in a list of names', { type: ['string', 'null'], enum: ['a', null] }, { type: 'string', nullable: true, enum: ['a', null] }],
    ['alone', { type: 'null' }, { type: 'string', nullable: true, enum: [null] }],
    [
      'of several types',
      { type: ['string', 'array', 'null'], items: { type: ['number', 'null'] } },
      {
        anyOf: [
          { type: 'string', nullable: true },
          { type: 'array', items: { type: 'number', nullable: true } },
        ],
      },
    ],
    [
      'beside a reference',
      { anyOf: [{ type: 'null' }, { $ref: '#/A' }] },
      { anyOf: [{ type: 'string', nullable: true, enum: [null] }, { $ref: '#/A' }] },
    ],
    ['in what is not allowed', { not: { type: ['string', 'null'] } }, { not: { type: 'string', nullable: true } }],
    [
      'in a property named type',
      { properties: { type: { type: 'null' } } },
      { properties: { type: { type: 'string', nullable: true, enum: [null] } } },
    ],
  ])('%s', (_name, schema, lowered) => {
    expect(lowerNull(schema)).toEqual(lowered);
  });
});

test('a cycle is cut at its second round, without a change to the model', () => {
  const tree = {
    Tree: {
      type: 'object',
      properties: { left: { $ref: '#/Tree' }, leaves: { type: 'array', items: { $ref: '#/Leaf' } } },
    },
    Leaf: { type: 'object', properties: { x: { type: 'string' } } },
  };
  const model = buildModel({ components: { schemas: tree } });
  const before = structuredClone(model);
  expect(cutCycles(model)).toMatchObject({
    Tree: {
      properties: { left: { object: { kind: 'free' } }, leaves: { array: { items: { object: { kind: 'named', name: 'Leaf' } } } } },
    },
  });
  expect(model).toEqual(before);
});
