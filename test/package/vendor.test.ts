// What the README says of the vendor's SDK, beside this package. Types are compared in test/types/vendor.test-d.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import OpenAI from 'openai';
import { readBudget } from '../../scripts/sizes/budget.js';
import { weighBundle } from '../../scripts/sizes/bundle-sizes.js';
import { weighFolder } from '../../scripts/sizes/install-size.js';
import { measureTypes } from '../../scripts/sizes/type-cost.js';
import { createCompactClient } from '../../src/client/index.js';
import { TWENTY_MINUTES } from '../../src/client/options.js';
import { ROOT } from './pack.js';

jest.setTimeout(60_000);

const [, SECTION = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split("\n## Beside the vendor's SDK\n");
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
const WRONG = { model: 'm', input: [{ type: 'function_call', call_id: 'c', name: 'f' }] } as never;

test('the SDK sends a request that is none; this client does not', async () => {
  const sent: string[] = [];
  const refuse = (name: string) => async (): Promise<Response> => {
    sent.push(name);
    return Response.json({ error: { message: 'no', type: 'invalid_request_error', param: null, code: null } }, { status: 400 });
  };
  const sdk = new OpenAI({ apiKey: 'k', baseURL: 'http://localhost/v1', fetch: refuse('sdk') as typeof fetch });
  await expect(sdk.responses.compact(WRONG)).rejects.toMatchObject({ status: 400 });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch: refuse('client') });
  await expect(client.compact(WRONG)).rejects.toThrow('input[0].arguments is missing');
  expect(sent).toEqual(['sdk']);
});

test('the SDK hands on an answer that is none', async () => {
  const sdk = new OpenAI({ apiKey: 'k', baseURL: 'http://localhost/v1', fetch: (async () => Response.json({ hello: 1 })) as typeof fetch });
  expect(await sdk.responses.compact({ model: 'm' })).toEqual({ hello: 1 });
});

test('limits, versions and weights', async () => {
  expect(new OpenAI({ apiKey: 'k' }).timeout).toBe(10 * 60_000);
  expect([manifestOf('node_modules/openai').engines.node, manifestOf('.').engines.node]).toEqual(['>=22.0.0', '>=20']);
  const sdk = await weighBundle(`export { default } from 'openai';`);
  const client = await weighBundle(`export { createCompactClient } from 'responses-compact-contract/client';`);
  const types = measureTypes(1);
  const figures = (row: string): number[] => {
    const line = SECTION.split('\n').find((text) => text.startsWith(`| ${row} |`))!;
    return [...line.slice(row.length).matchAll(/(\d[\d.]*)/g)].map(([figure]) => Number(figure));
  };
  const near = (bytes: number, unit: number): number => expect.closeTo(bytes / unit, -0.5) as never;
  expect(figures('client in a bundle, gzipped')).toEqual([near(client.gzipped, 1e3), near(sdk.gzipped, 1e3)]);
  expect(figures('installed, with dependencies')).toEqual([readBudget().install / 1e6, near(weighFolder('node_modules/openai'), 1e6)]);
  const [ourFiles, , theirFiles] = figures('types cost a compiler');
  expect([ourFiles, theirFiles]).toEqual([types['our-types'].files, types['vendor-types'].files]);
  expect(figures('a call may take')).toEqual([TWENTY_MINUTES / 60_000, 10]);
  expect(figures('Node')).toEqual([20, 22]);
});
