/** Options that are undefined are treated as omitted. The type check of this file covers `exactOptionalPropertyTypes`. */
import { expect, test } from '@jest/globals';
import { createCompactClient } from '../src/client/index.js';
import { shouldCompact, type CompactBudget } from '../src/conversation/index.js';
import { createCompactEmulator, type CompactEmulatorOptions } from '../src/emulator/index.js';
import { serveEmulator } from '../src/emulator/node.js';
import { CompactConnectionError } from '../src/errors.js';
import { safeParseCompactRequest } from '../src/validators/index.js';

test('of the emulator and its server', async () => {
  const options: { readonly [Name in keyof CompactEmulatorOptions]-?: undefined } = {
    apiKey: undefined,
    deployments: undefined,
    countTokens: undefined,
    maxBodyBytes: undefined,
    now: undefined,
    responses: undefined,
    validation: undefined,
    scenario: undefined,
    faults: undefined,
    seed: undefined,
  };
  const server = await serveEmulator(createCompactEmulator(options), { port: undefined, host: undefined });
  const client = createCompactClient({ baseUrl: `${server.url}/v1` });
  expect(await client.compact({ model: 'm', input: 'Hello' })).toMatchObject({ object: 'response.compaction' });
  await server.close();
});

test('of the conversation helpers', () => {
  const budget: { readonly [Name in keyof CompactBudget]-?: undefined } = {
    maxItems: undefined,
    maxBytes: undefined,
    maxTokens: undefined,
    countTokens: undefined,
  };
  expect(shouldCompact([{ role: 'user', content: 'Hello' }], budget)).toBe(false);
  expect(shouldCompact([{ role: 'user', content: 'Hello' }], { ...budget, maxTokens: 1 })).toBe(true);
});

test('of the validators and the errors', () => {
  expect(safeParseCompactRequest({ model: 5 }, { maxIssues: undefined })).toMatchObject({ success: false });
  const error = new CompactConnectionError({ code: 'x', message: 'y', reason: 'connection', hint: undefined, attempts: undefined });
  expect(error).toMatchObject({ hint: null, attempts: 1 });
});
