import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/gateway-products.md', ROOT), 'utf8');

test('every file that the page names exists', () => {
  const paths = [...page.matchAll(/`((?:schemas\/[\w.-]+|openapi)[\w./-]*\.json)`/g)].map(([, path]) => path as string);
  expect(new Set(paths).size).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(new URL(`generated/${path}`, ROOT)))).toEqual([]);
});

test('the OpenAPI 3.0 document is smaller than a quarter of the limit for schemas in Azure API Management', () => {
  expect(statSync(new URL('generated/openapi-3.0.json', ROOT)).size).toBeLessThan(2 ** 20);
});
