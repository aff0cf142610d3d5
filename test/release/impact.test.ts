import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { diffDocuments, heaviest, impactOf, type Impact } from '../../scripts/release/impact.js';

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
  ['nothing', 'none', () => {}],
  ['other words', 'patch', ({ Request }) => (Request.description = 'What is asked.')],
  ['another date', 'patch', (_, { info }) => (info.version = '2026-02-01')],
  ['an optional field of the request', 'minor', ({ Request }) => (Request.properties.extra = { type: 'string' })],
  ['a field of the answer', 'minor', ({ Response }) => (Response.properties.extra = { type: 'string' })],
  ['a value of an enum', 'minor', ({ Request }) => Request.properties.tier.enum.push('c')],
  [
    'a kind of item, both ways',
    'minor',
    (schemas) => Object.assign(schemas, { Item: union('one', 'two', 'three'), three: record('three') }),
  ],
  ['a type of the request that takes more', 'minor', ({ Request }) => (Request.properties.model.type = ['string', 'number', 'null'])],
  ['a field of the request that is gone', 'major', ({ Request }) => delete Request.properties.tier],
  ['a field of the answer that is gone', 'major', ({ Response }) => delete Response.properties.more],
  ['a field of the request that is now required', 'major', ({ Request }) => Request.required.push('tier')],
  ['a field of the answer that is now required', 'major', ({ Response }) => Response.required.push('more')],
  ['a field of the answer that may now be missing', 'major', ({ Response }) => (Response.required = [])],
  ['a type of the request that takes less', 'major', ({ Request }) => (Request.properties.model.type = 'string')],
  ['a type of the answer that takes less', 'major', ({ Response }) => (Response.properties.more.type = 'string')],
  ['a type of the answer that takes more', 'major', ({ Response }) => (Response.properties.id.type = ['string', 'null'])],
  ['a value of an enum that is gone', 'major', ({ Request }) => Request.properties.tier.enum.pop()],
  ['a kind of item that is gone', 'major', (schemas) => (schemas.Item = union('one'))],
  ['a limit that is new', 'major', ({ Request }) => (Request.properties.tier.maxLength = 3)],
];

test.each(CASES)('%s: %s', async (name, impact, change) => {
  const changed = structuredClone(document);
  change(changed.components.schemas, changed);
  const [base, revision] = [document, changed].map((content, i) => {
    const file = join(folder, `${name.replace(/\W/g, '-')}-${i}.json`);
    writeFileSync(file, JSON.stringify(content));
    return file;
  }) as [string, string];
  const changes = await diffDocuments(base, revision);
  expect(heaviest(changes.map(impactOf))).toBe(impact);
});

test('what is no document is told, not passed over', async () => {
  const file = join(folder, 'none.json');
  writeFileSync(file, '{"openapi":');
  await expect(diffDocuments(file, file)).rejects.toThrow();
});
