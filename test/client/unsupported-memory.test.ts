import { expect, test } from '@jest/globals';
import { createCompactClient } from '../../src/client/index.js';
import { createCompactEmulator } from '../../src/emulator/index.js';

const answer = {
  id: 'resp_1',
  object: 'response.compaction',
  created_at: 1,
  output: [],
  usage: {
    input_tokens: 0,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 0,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 0,
  },
} as const;

test('a wrong model does not keep others from the server, nor one transport from another', async () => {
  const emulator = createCompactEmulator({ scenario: (answered) => (answered === 0 ? 'path-not-found' : undefined) });
  const options = { baseUrl: 'http://localhost/v1', fetch: emulator.fetch, fallback: () => ({ ...answer, output: [] }) };
  expect((await createCompactClient(options).safeCompact({ model: 'typo', input: 'hi' })).success).toBe(true);
  // The same model is not asked for again, another one is.
  await createCompactClient(options).compact({ model: 'typo', input: 'hi' });
  expect(emulator.requests).toHaveLength(1);
  await createCompactClient(options).compact({ model: 'good', input: 'hi' });
  expect(emulator.requests).toHaveLength(2);

  const other = createCompactEmulator();
  await createCompactClient({ ...options, fetch: other.fetch }).compact({ model: 'typo', input: 'hi' });
  expect(other.requests).toHaveLength(1);
});
