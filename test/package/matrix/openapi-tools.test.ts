/** The OpenAPI documents, and the schemas of a body, in servers and proxies that read them: each must agree with the validators on every example. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { CompactRequestSchema } from '../../../src/validators/index.js';
import { CompactRequestSchema as StrictRequestSchema } from '../../../src/validators/strict.js';
import { readExamples } from '../../generate/published.js';
import { ROOT } from '../pack.js';
import {
  differencesOf,
  expectRecorded,
  printTable,
  RULES,
  runTools,
  valuesOf,
  type Difference,
  type Rule,
  type ToolResult,
  type Verdicts,
} from './verdicts.js';

jest.setTimeout(600_000);

/** The files -> what they must accept. */
const FILES: Record<string, Rule> = {
  'openapi.json': RULES.known,
  'openapi-open.json': RULES.open,
  'openapi-3.0.json': RULES.open,
  'schemas/draft-07/open/compact-request.json': RULES.open,
  'schemas/draft-07/strict/compact-request.json': RULES.strict,
};
const PATHS = Object.keys(FILES);
const DOCUMENTS = PATHS.filter((path) => path.startsWith('openapi'));

/** The tools that do not agree with the validators, and why. A tool that agrees again fails the test, so that its entry is removed. */
const DIFFERENCES: Difference[] = [
  {
    tool: 'Fastify, a route schema, default settings',
    path: 'schemas/draft-07/open/compact-request.json',
    accepts: [
      'CompactRequest/invalid/input-boolean.json',
      'CompactRequest/invalid/input-item-type-null.json',
      'CompactRequest/invalid/input-number.json',
      'CompactRequest/invalid/input-reasoning-lost-type.json',
      'CompactRequest/invalid/model-number.json',
      'CompactRequest/invalid/parallel-tool-calls-text.json',
      'CompactRequest/invalid/previous-response-id-number.json',
      'CompactRequest/invalid/prompt-cache-key-number.json',
      'CompactRequest/invalid/prompt-cache-retention-number.json',
    ],
    reason: 'Fastify converts types and removes keys before it validates: a number becomes a string, and null an empty one.',
  },
  {
    tool: 'openapi-enforcer',
    path: 'openapi-3.0.json',
    cannotRead: 'One or more errors exist in the OpenApi definition',
    reason: 'It allows the keywords of objects only beside `type`, and cannot validate a value that is a string or a list.',
  },
];

const recorded: ToolResult[] = [];
afterAll(() => {
  printTable(
    recorded.map(({ tool, version, path, examples }) => [
      tool,
      version,
      path,
      examples ? `differs on ${examples.differing} of ${examples.count} examples` : 'no verdicts',
    ]),
  );
  printTable(DIFFERENCES.map(({ tool, path, reason }) => [tool, path, reason]));
});

/** Compares with the rule of the file, except for the known differences. */
function expectAgreement(result: Verdicts, message = 'CompactRequest'): void {
  const { tool, version, path, error } = result;
  const known = DIFFERENCES.find((entry) => entry.tool === tool && entry.path === path);
  if (error !== undefined) {
    recorded.push({ tool, version, path });
    expect({ tool, path, error }).toEqual({ tool, path, error: expect.stringContaining(known?.cannotRead ?? 'no error') });
    return;
  }
  const count = readExamples(message).length;
  const { accepts, rejects } = differencesOf(result, message, FILES[path]!);
  const differing = accepts.length + rejects.length;
  recorded.push({ tool, version, path, examples: { count, differing } });
  expect({ tool, path, accepts, rejects, cannotRead: false }).toEqual({
    tool,
    path,
    accepts: known?.accepts ?? [],
    rejects: [],
    cannotRead: known?.cannotRead !== undefined,
  });
}

describe('servers and middleware', () => {
  let results: Verdicts[];
  beforeAll(async () => {
    results = await runTools('openapi.mjs', { paths: PATHS, bodies: valuesOf('CompactRequest') });
  });

  const TOOLS: Record<string, string[]> = {
    'express-openapi-validator': DOCUMENTS,
    'openapi-backend': DOCUMENTS,
    'openapi-enforcer': ['openapi-3.0.json'],
    'Fastify, a route schema': ['schemas/draft-07/open/compact-request.json', 'schemas/draft-07/strict/compact-request.json'],
    'Fastify, a route schema, default settings': ['schemas/draft-07/open/compact-request.json'],
  };

  test.each(Object.entries(TOOLS).flatMap(([tool, paths]) => paths.map((path) => [tool, path] as const)))('%s with %s', (tool, path) => {
    expectAgreement(results.find((result) => result.tool === tool && result.path === path)!);
  });
});

describe('Prism', () => {
  let results: Verdicts[];
  beforeAll(async () => {
    const input = { paths: DOCUMENTS, requests: valuesOf('CompactRequest'), responses: valuesOf('CompactResponse') };
    results = await runTools('prism.mjs', input);
  });

  const USES = { 'Prism mock': 'CompactRequest', 'Prism proxy': 'CompactRequest', 'Prism proxy, responses': 'CompactResponse' };

  test.each(Object.entries(USES).flatMap(([tool, message]) => DOCUMENTS.map((path) => [tool, path, message] as const)))(
    '%s with %s',
    (tool, path, message) => expectAgreement(results.find((result) => result.tool === tool && result.path === path)!, message),
  );
});

describe('@hono/standard-validator', () => {
  const { devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const version: string = devDependencies['@hono/standard-validator'];

  test.each([
    ['open', CompactRequestSchema],
    ['strict', StrictRequestSchema],
  ] as const)('with the %s schema of the package', async (family, schema) => {
    const app = new Hono().post('/', sValidator('json', schema), (context) => context.json({}));
    const verdicts: boolean[] = [];
    for (const value of valuesOf('CompactRequest')) {
      const headers = { 'content-type': 'application/json' };
      const { status } = await app.request('/', { method: 'POST', headers, body: JSON.stringify(value) });
      expect([200, 400]).toContain(status);
      verdicts.push(status === 200);
    }
    const differences = differencesOf({ tool: '', version: '', path: '', verdicts }, 'CompactRequest', RULES[family]);
    recorded.push({
      tool: '@hono/standard-validator',
      version,
      path: `CompactRequestSchema, ${family}`,
      examples: { count: verdicts.length, differing: 0 },
    });
    expect(differences).toEqual({ accepts: [], rejects: [] });
  });
});

describe('tools that read the files without validating bodies', () => {
  type Loaded = Pick<Verdicts, 'tool' | 'version' | 'path' | 'error'>;
  let results: Loaded[];
  beforeAll(async () => {
    const schemas = ['2020-12', 'draft-07'].flatMap((draft) => [
      ...['open', 'strict'].map((family) => `schemas/${draft}/${family}/compact-request.json`),
      `schemas/${draft}/envelope.json`,
    ]);
    results = await runTools('loaders.mjs', { documents: DOCUMENTS, schemas });
  });

  test('swagger-parser finds no error in the documents, and quicktype writes types from the schemas', () => {
    for (const { tool, version, path } of results) recorded.push({ tool, version, path });
    expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(results.map(({ tool }) => tool)).toEqual([...Array(3).fill('@apidevtools/swagger-parser'), ...Array(6).fill('quicktype-core')]);
  });
});

test('the documentation shows these results', () => expectRecorded('OpenAPI', recorded));
