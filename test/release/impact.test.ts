import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { diffDocuments, maxImpact, impactOf, type Impact } from '../../scripts/release/impact.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'contract-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

test.each(CASES)('the impact of %s is %s', async (name, impact, change) => {
  const changed = structuredClone(document);
  change(changed.components.schemas, changed);
  const [base, revision] = [document, changed].map((content, i) => {
    const file = join(folder, `${name.replace(/\W/g, '-')}-${i}.json`);
    writeFileSync(file, JSON.stringify(content));
    return file;
  }) as [string, string];
  const changes = await diffDocuments(base, revision);
  expect(maxImpact(changes.map(impactOf))).toBe(impact);
});

test('diffDocuments throws if a file is not an OpenAPI document', async () => {
  const file = join(folder, 'invalid.json');
  writeFileSync(file, '{"openapi":');
  await expect(diffDocuments(file, file)).rejects.toThrow();
});
