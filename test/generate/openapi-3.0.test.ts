import { describe, expect, test } from '@jest/globals';
import { convertNull, cutCycles } from '../../scripts/generate/openapi-3.0.js';
import { buildModel } from '../../scripts/generate/model.js';
import { checkerOfOpenApi30 } from './published-checks.js';
import { MESSAGES, readExamples, readJson } from './published.js';

const document = readJson('generated/openapi-3.0.json');
const { schemas } = document.components;

/** Examples for which this document and the open validators differ, and the reason. */
const DIFFERENCES: Record<string, string> = {
  'InputItem/invalid/filter-compound-nested-fault.json':
    'A filter inside a compound filter may be any object: Azure API Management does not support recursive schemas.',
};

test.each(MESSAGES)('agrees with the open validators on every example of %s', (message) => {
  const check = checkerOfOpenApi30(message);
  const examples = readExamples(message);
  const known = Object.keys(DIFFERENCES).filter((name) => name.startsWith(`${message}/`));
  expect(examples.length).toBeGreaterThan(50);
  // This also fails for an entry that no longer differs.
  expect(examples.filter(({ value, issues }) => check(value) !== (issues.open.length === 0)).map(({ name }) => name)).toEqual(known);
});

describe('the document', () => {
  const text = JSON.stringify(document);

  test('refers to no other file, and has no recursive schema', () => {
    const visit = (value: unknown, ancestors: string[]): void => {
      for (const [, name] of JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
        expect(ancestors).not.toContain(name);
        visit(schemas[name as string], [...ancestors, name as string]);
      }
    };
    for (const [, ref] of text.matchAll(/"\$ref":"([^"]*)"/g)) expect(ref).toMatch(/^#\/components\//);
    for (const message of MESSAGES) visit(schemas[message], [message]);
  });

  test('has no keywords beside a $ref, and none that OpenAPI 3.0 does not have', () => {
    const found: string[] = [];
    const visit = (value: any, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (typeof value.$ref === 'string' && Object.keys(value).length > 1) found.push(path);
      for (const keyword of ['const', 'examples', 'if', 'prefixItems', 'propertyNames', 'patternProperties', '$defs'])
        if (keyword in value && !path.endsWith('/properties')) found.push(`${path}/${keyword}`);
      if (Array.isArray(value.type)) found.push(`${path}/type`);
      if (value.nullable && typeof value.type !== 'string') found.push(`${path}/nullable`);
      for (const [key, inner] of Object.entries(value)) if (key !== 'example') visit(inner, `${path}/${key}`);
    };
    visit(schemas, '');
    expect(found).toEqual([]);
  });

  test('has no null in an enum, since tools disagree about it', () => {
    const found: string[] = [];
    const visit = (value: any, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (Array.isArray(value.enum) && value.enum.includes(null)) found.push(path);
      for (const [key, inner] of Object.entries(value)) if (key !== 'example') visit(inner, `${path}/${key}`);
    };
    visit(document.components, '');
    expect(found).toEqual([]);
    expect(text).toContain('"nullable":true');
  });

  test('lists known values without enforcing them', () => {
    expect(schemas.OutputMessage.properties.role['x-extensible-enum']).toContain('assistant');
    expect(checkerOfOpenApi30('CompactRequest')({ model: 'm', service_tier: 'invented' })).toBe(true);
  });
});

describe('convertNull', () => {
  test.each<[string, object, object]>([
    ['leaves a schema without null unchanged', { type: 'string' }, { type: 'string' }],
    ['null beside one type', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    [
      'null in an enum',
      { type: ['string', 'null'], enum: ['a', null] },
      {
        anyOf: [
          { type: 'string', enum: ['a'] },
          { type: 'string', nullable: true, not: { type: 'string' } },
        ],
      },
    ],
    ['null alone', { type: 'null' }, { type: 'string', nullable: true, not: { type: 'string' } }],
    [
      'null beside several types',
      { type: ['string', 'array', 'null'], items: { type: ['number', 'null'] } },
      {
        anyOf: [
          { type: 'string', nullable: true },
          { type: 'array', items: { type: 'number', nullable: true } },
        ],
      },
    ],
    [
      'null beside a $ref',
      { anyOf: [{ type: 'null' }, { $ref: '#/A' }] },
      { anyOf: [{ type: 'string', nullable: true, not: { type: 'string' } }, { $ref: '#/A' }] },
    ],
    ['null in `not`', { not: { type: ['string', 'null'] } }, { not: { type: 'string', nullable: true } }],
    [
      'null in a property named `type`',
      { properties: { type: { type: 'null' } } },
      { properties: { type: { type: 'string', nullable: true, not: { type: 'string' } } } },
    ],
  ])('%s', (_name, schema, expected) => {
    expect(convertNull(schema)).toEqual(expected);
  });
});

test('cutCycles allows any object where a definition contains itself, and does not change the model', () => {
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
