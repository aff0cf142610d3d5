import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readJson } from './published.js';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/gateway-products.md', ROOT), 'utf8');
const [, run = '', notRun = ''] = page.split(/^## .*$/m);

test('every file that the page names exists', () => {
  const paths = [...page.matchAll(/`((?:schemas\/[\w.-]+|openapi)[\w./-]*\.json)`/g)].map(([, path]) => path as string);
  expect(new Set(paths).size).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(new URL(`generated/${path}`, ROOT)))).toEqual([]);
});

test('the page lists the tools of test/tools with the versions that were run, and no product that was not', () => {
  const rows = run.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| tool '));
  // The first code of a row is the package.
  const listed = rows.map((row) => [/`([^`]+)`/.exec(row)?.[1], row.split(' | ')[1]] as [string, string]);
  const ofRepository = readJson('package.json').devDependencies;
  const versions = { ...readJson('test/tools/package.json').dependencies };
  for (const name of ['ajv', 'ajv-draft-04', '@exodus/schemasafe', 'fastify']) versions[name] = ofRepository[name];
  const ofNpm = listed.filter(([, version]) => /^\d/.test(version));
  expect(Object.fromEntries(ofNpm)).toEqual(versions);
  expect(run).not.toMatch(/Kong|APISIX|Azure|AWS|Cloudflare/);
  expect(notRun).toContain('Kong, Apache APISIX, Azure API Management, AWS API Gateway and Cloudflare were not run.');
});

test('the OpenAPI 3.0 document is smaller than a quarter of the limit for schemas in Azure API Management', () => {
  expect(statSync(new URL('generated/openapi-3.0.json', ROOT)).size).toBeLessThan(2 ** 20);
});
