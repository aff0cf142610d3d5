import { beforeEach, expect, test } from '@jest/globals';
import { createCompactClient } from 'responses-compact-contract/client';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

let scenario: string | undefined;
const emulator = createCompactEmulator({ scenario: () => scenario });
const client = createCompactClient({ baseUrl: 'http://localhost/v1', fetch: emulator.fetch });
const request = { model: 'any', input: 'Hello' };

beforeEach(() => {
  scenario = undefined;
  emulator.reset();
});

test('the compaction item stands for the conversation', async () => {
  const { output } = await client.compact({ model: 'any', input: [{ role: 'assistant', content: 'Hi' }] });
  expect(await emulator.decrypt(output)).toEqual([{ role: 'assistant', content: 'Hi' }]);
});

test('a 429 is retried twice', async () => {
  scenario = 'rate-limit;retry-after-ms=1';
  await expect(client.compact(request)).rejects.toMatchObject({ reason: 'rate_limit', status: 429 });
  expect(emulator.requests.map(({ status }) => status)).toEqual([429, 429, 429]);
});
