import { describe, expect, jest, test } from '@jest/globals';
import { compareDocuments } from '../../scripts/release/compare-documents.js';
import type { Impact } from '../../scripts/release/impact.js';

jest.setTimeout(240_000);

const record = (tag: string): any => ({
  type: 'object',
  required: ['type', 'text'],
  properties: { type: { type: 'string', const: tag }, text: { type: 'string' }, note: { type: ['string', 'null'] } },
});
const union = (...tags: string[]): any => ({
  oneOf: tags.map((tag) => ({ $ref: `#/components/schemas/${tag}` })),
  discriminator: { propertyName: 'type', mapping: Object.fromEntries(tags.map((tag) => [tag, `#/components/schemas/${tag}`])) },
});
const body = (name: string): any => ({ content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } });

const document: any = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '2026-01-01' },
  paths: { '/': { post: { requestBody: body('Request'), responses: { '200': { description: 'Yes', ...body('Response') } } } } },
  components: {
    schemas: {
      Request: {
        type: 'object',
        required: ['model'],
        properties: {
          model: { type: ['string', 'null'] },
          tier: { type: 'string', enum: ['a', 'b'] },
          item: { $ref: '#/components/schemas/Item' },
        },
      },
      Response: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, more: { type: ['string', 'null'] }, item: { $ref: '#/components/schemas/Item' } },
      },
      Item: union('one', 'two'),
      one: record('one'),
      two: record('two'),
    },
  },
};

const CASES: [string, Impact, (schemas: any, document: any) => void][] = [
  ['no change', 'none', () => {}],
  ['another description', 'patch', ({ Request }) => (Request.description = 'Other text.')],
  ['another date', 'patch', (_, { info }) => (info.version = '2026-02-01')],
  ['a new optional field of the request', 'minor', ({ Request }) => (Request.properties.extra = { type: 'string' })],
  ['a new field of the response', 'minor', ({ Response }) => (Response.properties.extra = { type: 'string' })],
  ['a new value of an enum', 'minor', ({ Request }) => Request.properties.tier.enum.push('c')],
  [
    'a new item type, in both directions',
    'minor',
    (schemas) => Object.assign(schemas, { Item: union('one', 'two', 'three'), three: record('three') }),
  ],
  ['a wider type in the request', 'minor', ({ Request }) => (Request.properties.model.type = ['string', 'number', 'null'])],
  ['a removed field of the request', 'major', ({ Request }) => delete Request.properties.tier],
  ['a removed field of the response', 'major', ({ Response }) => delete Response.properties.more],
  ['a field of the request that becomes required', 'major', ({ Request }) => Request.required.push('tier')],
  ['a field of the response that becomes required', 'major', ({ Response }) => Response.required.push('more')],
  ['a field of the response that becomes optional', 'major', ({ Response }) => (Response.required = [])],
  ['a narrower type in the request', 'major', ({ Request }) => (Request.properties.model.type = 'string')],
  ['a narrower type in the response', 'major', ({ Response }) => (Response.properties.more.type = 'string')],
  ['a wider type in the response', 'major', ({ Response }) => (Response.properties.id.type = ['string', 'null'])],
  ['a removed value of an enum', 'major', ({ Request }) => Request.properties.tier.enum.pop()],
  ['a removed item type', 'major', (schemas) => (schemas.Item = union('one'))],
  ['a new limit', 'major', ({ Request }) => (Request.properties.tier.maxLength = 3)],
];

test.each(CASES)('the impact of %s is %s', async (_name, impact, change) => {
  const changed = structuredClone(document);
  change(changed.components.schemas, changed);
  expect((await compareDocuments(document, changed)).impact).toBe(impact);
});

/** Changes that do not affect each other, with the rows of the report. */
const ROWS: [string, Impact, string[], (schemas: any, document: any) => void][] = [
  [
    'an extension with one value',
    'patch',
    ['patch Request.tier: `x-since` is new: "2026-02-01"'],
    ({ Request }) => (Request.properties.tier['x-since'] = '2026-02-01'),
  ],
  [
    'an extension with a list',
    'patch',
    ['patch Response.more: `x-vendors` is new'],
    ({ Response }) => (Response.properties.more['x-vendors'] = ['OpenAI']),
  ],
  ['a format', 'patch', ['patch Response.id: `format` is new: "uuid"'], ({ Response }) => (Response.properties.id.format = 'uuid')],
  ['another order of values', 'none', ['none Request.tier: the order changed'], ({ Request }) => Request.properties.tier.enum.reverse()],
  [
    'a limit in a response',
    'major',
    ['major Response.list: `maxItems` is new: 9'],
    ({ Response }) => (Response.properties.list.maxItems = 9),
  ],
  [
    'a pattern in a response',
    'major',
    ['major Response.list[]: `pattern` is new: "^a"'],
    ({ Response }) => (Response.properties.list.items.pattern = '^a'),
  ],
  [
    'another alternative without a tag in a response',
    'major',
    ['major Response.content: the alternative number is new'],
    ({ Response }) => Response.properties.content.anyOf.push({ type: 'number' }),
  ],
  [
    'an item type beside a string in a response',
    'major',
    ['major Response.mixed: the alternative `two` is new'],
    ({ Response }) => Response.properties.mixed.anyOf.push({ $ref: '#/components/schemas/two' }),
  ],
  [
    'all fields of an object that are removed',
    'major',
    ['major Request.all: `properties` was removed'],
    ({ Request }) => delete Request.properties.all.properties,
  ],
  [
    'a string in a request that may also be a list, with a new limit for the string',
    'major',
    ['major Request.text: `anyOf` is new: string, array', 'minor Request.text: the type need not be string'],
    ({ Request }) =>
      (Request.properties.text = {
        anyOf: [
          { type: 'string', maxLength: 5 },
          { type: 'array', items: { type: 'string' } },
        ],
      }),
  ],
  [
    'another schema that all values must match',
    'major',
    ['major one: `allOf` is new'],
    (schemas) => (schemas.one.allOf = [{ required: ['note'] }]),
  ],
  [
    'elements that must match a schema',
    'major',
    ['major Request.loose: `items` is new'],
    ({ Request }) => (Request.properties.loose.items = { type: 'string' }),
  ],
  [
    'a map that allows all values',
    'minor',
    ['minor Request.map: `additionalProperties` is new: true', 'minor Request.map: `additionalProperties` was removed'],
    ({ Request }) => (Request.properties.map.additionalProperties = true),
  ],
  [
    'a map that allows no other keys',
    'major',
    ['major Response.map: `additionalProperties` was removed'],
    ({ Response }) => delete Response.properties.map.additionalProperties,
  ],
  [
    'a new name for a schema',
    'major',
    ['major Spare: the schema was removed', 'minor Other: the schema is new'],
    (schemas) => ((schemas.Other = schemas.Spare), delete schemas.Spare),
  ],
  [
    'a field with the name of a keyword',
    'minor',
    ['minor two: the field `not` is new', 'minor two: the field `const` is new'],
    ({ two }) => Object.assign(two.properties, { not: { type: 'string' }, const: { type: 'string' } }),
  ],
  [
    'another name of the operation',
    'major',
    ['major POST /: `operationId` changed from "compact" to "shorten"'],
    (_, { paths }) => (paths['/'].post.operationId = 'shorten'),
  ],
  [
    'a request body that is no longer required',
    'minor',
    ['minor POST / requestBody: `required` changed from true to false'],
    (_, { paths }) => (paths['/'].post.requestBody.required = false),
  ],
  [
    'another status and a removed one',
    'major',
    ['major POST / response 409: the response was removed', 'minor POST / response 418: the response is new'],
    (_, { paths: { '/': path } }) => ((path.post.responses['418'] = { description: 'No' }), delete path.post.responses['409']),
  ],
  [
    'a removed way to authenticate',
    'major',
    ['major security.1: the security requirement was removed'],
    (_, changed) => changed.security.pop(),
  ],
];

describe('changes that are made at once', () => {
  const base = structuredClone(document);
  const { Request, Response } = base.components.schemas;
  const map = { type: 'object', additionalProperties: { type: 'string' } };
  Object.assign(Request.properties, { text: { type: 'string' }, loose: { type: 'array' }, map });
  Object.assign(Response.properties, { list: { type: 'array', items: { type: 'string' } }, map: structuredClone(map) });
  Response.properties.content = { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Item' }] };
  Response.properties.mixed = { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/one' }] };
  Request.properties.all = { type: 'object', properties: { a: { type: 'string' } } };
  base.components.schemas.Spare = { type: 'string' };
  base.components.securitySchemes = { key: { type: 'http', scheme: 'basic' }, token: { type: 'http', scheme: 'bearer' } };
  base.security = [{ key: [] }, { token: [] }];
  Object.assign(base.paths['/'].post, { operationId: 'compact' });
  base.paths['/'].post.requestBody.required = true;
  base.paths['/'].post.responses['409'] = { description: 'Busy' };

  const changed = structuredClone(base);
  for (const [, , , edit] of ROWS) edit(changed.components.schemas, changed);
  const rows = compareDocuments(base, changed).then(({ changes }) =>
    changes.map(({ impact, place, text }) => `${impact} ${place}: ${text}`),
  );

  test.each(ROWS)('%s: %s', async (_name, impact, expected) => {
    expect(expected[0]).toMatch(new RegExp(`^${impact} `));
    expect(await rows).toEqual(expect.arrayContaining(expected));
  });

  test('nothing else is reported, and the highest impact comes first', async () => {
    expect((await rows).toSorted()).toEqual(ROWS.flatMap(([, , expected]) => expected).sort());
    expect((await rows)[0]).toMatch(/^major /);
    expect((await rows).at(-1)).toMatch(/^none /);
  });
});

test('compareDocuments throws if a document is not an OpenAPI document', async () => {
  await expect(compareDocuments(document, { title: 'Other' })).rejects.toThrow();
});
