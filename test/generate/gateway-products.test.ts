import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/gateway-products.md', ROOT), 'utf8');

test('the files that gateways are pointed at are there', () => {
  const named = [...page.matchAll(/`((?:schemas\/[\w.-]+|openapi)[\w./-]*\.json)`/g)].map(([, path]) => path as string);
  expect(new Set(named).size).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(new URL(`generated/${path}`, ROOT)))).toEqual([]);
});

test('the 3.0 document is a quarter of what Azure API Management takes for a schema', () => {
  expect(statSync(new URL('generated/openapi-3.0.json', ROOT)).size).toBeLessThan(2 ** 20);
});
