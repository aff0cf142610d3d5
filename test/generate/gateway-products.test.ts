import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readJson } from './published.js';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/gateway-products.md', ROOT), 'utf8');
const sections = page.split(/^## .*$/m);
const [run = '', notRun = ''] = [sections[1], sections.at(-1)];

test('every file that the page names exists', () => {
  const paths = [...page.matchAll(/`((?:schemas\/[\w.-]+|openapi)[\w./-]*\.json)`/g)].map(([, path]) => path as string);
  expect(new Set(paths).size).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(new URL(`generated/${path}`, ROOT)))).toEqual([]);
});

test('the results of the tools are those of the versions in test/tools, and of no product that was not run', () => {
  const { OpenAPI, 'JSON Schema': schemas, faults } = readJson('docs/tool-results.json');
  const versions = new Set([...OpenAPI, ...schemas, ...faults].map(({ version }: { version: string }) => version));
  const { devDependencies } = readJson('package.json');
  const ofRepository = ['ajv', 'ajv-draft-04', '@exodus/schemasafe', 'fastify', '@hono/standard-validator'].map(
    (name) => devDependencies[name],
  );
  const expected = [...Object.values<string>(readJson('test/tools/package.json').dependencies), ...ofRepository, 'of the machine'];
  expect([...versions].sort()).toEqual([...new Set(expected)].sort());
  expect(run).not.toMatch(/Kong|APISIX|Azure|AWS|Cloudflare/);
  expect(notRun).toContain('Kong, Apache APISIX, Azure API Management, AWS API Gateway and Cloudflare were not run.');
});

test('the OpenAPI 3.0 document is smaller than a quarter of the limit for schemas in Azure API Management', () => {
  expect(statSync(new URL('generated/openapi-3.0.json', ROOT)).size).toBeLessThan(2 ** 20);
});
