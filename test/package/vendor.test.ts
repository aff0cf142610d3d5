// The facts that the README states about the vendor's SDK and this package. `test/types/vendor.test-d.ts` compares the types.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import OpenAI from 'openai';
import { readBudget } from '../../scripts/sizes/budget.js';
import { measureBundle } from '../../scripts/sizes/bundle-sizes.js';
import { sizeOfFolder } from '../../scripts/sizes/install-size.js';
import { measureTypes } from '../../scripts/sizes/type-cost.js';
import { createCompactClient } from '../../src/client/index.js';
import { TWENTY_MINUTES } from '../../src/client/options.js';
import { ROOT } from './pack.js';

jest.setTimeout(120_000);

const [, SECTION = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split("\n## Compared with the vendor's SDK\n");
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
const INVALID = { model: 'm', input: [{ type: 'function_call', call_id: 'c', name: 'f' }] } as never;

test('the SDK sends an invalid request; this client does not', async () => {
  const sent: string[] = [];
  const reject = (name: string) => async (): Promise<Response> => {
    sent.push(name);
    return Response.json({ error: { message: 'no', type: 'invalid_request_error', param: null, code: null } }, { status: 400 });
  };
  const sdk = new OpenAI({ apiKey: 'k', baseURL: 'http://localhost/v1', fetch: reject('sdk') as typeof fetch });
  await expect(sdk.responses.compact(INVALID)).rejects.toMatchObject({ status: 400 });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch: reject('client') });
  await expect(client.compact(INVALID)).rejects.toThrow('input[0].arguments is missing');
  expect(sent).toEqual(['sdk']);
});

test('the SDK returns an invalid response', async () => {
  const sdk = new OpenAI({ apiKey: 'k', baseURL: 'http://localhost/v1', fetch: (async () => Response.json({ hello: 1 })) as typeof fetch });
  expect(await sdk.responses.compact({ model: 'm' })).toEqual({ hello: 1 });
});

// Compiles several programs, so it runs once for both tests.
let types: ReturnType<typeof measureTypes>;
beforeAll(() => {
  types = measureTypes(1);
});

test('the types of this package cost the compiler little', () => {
  const { 'our-types': ours, 'our-client': client, 'vendor-types': vendor } = types;
  // Time and memory differ from machine to machine; `npm run sizes` prints them.
  expect(ours.instantiations).toBeLessThanOrEqual(300);
  expect(ours.files).toBeLessThanOrEqual(3);
  expect(client.instantiations).toBeLessThanOrEqual(1_000);
  expect(vendor.files).toBeGreaterThan(100);
});

test('the README states the measured limits, versions and sizes', async () => {
  expect(new OpenAI({ apiKey: 'k' }).timeout).toBe(10 * 60_000);
  expect([manifestOf('node_modules/openai').engines.node, manifestOf('.').engines.node]).toEqual(['>=22.0.0', '>=20']);
  const sdk = await measureBundle(`export { default } from 'openai';`);
  const client = await measureBundle(`export { createCompactClient } from 'responses-compact-contract/client';`);
  const figures = (row: string): number[] => {
    const line = SECTION.split('\n').find((text) => text.startsWith(`| ${row} |`))!;
    return [...line.slice(row.length).matchAll(/(\d[\d.]*)/g)].map(([figure]) => Number(figure));
  };
  const near = (bytes: number, unit: number): number => expect.closeTo(bytes / unit, -0.5) as never;
  expect(figures('client in a bundle, gzipped')).toEqual([near(client.gzipped, 1e3), near(sdk.gzipped, 1e3)]);
  expect(figures('installed, with dependencies')).toEqual([readBudget().install / 1e6, near(sizeOfFolder('node_modules/openai'), 1e6)]);
  const [ourFiles, , theirFiles] = figures('types cost a compiler');
  expect([ourFiles, theirFiles]).toEqual([types['our-types'].files, types['vendor-types'].files]);
  expect(figures('a call may take')).toEqual([TWENTY_MINUTES / 60_000, 10]);
  expect(figures('Node')).toEqual([20, 22]);
});
