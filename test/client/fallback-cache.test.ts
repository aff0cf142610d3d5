import { expect, test } from '@jest/globals';
import { createCompactClient } from '../../src/client/index.js';
import { createCompactEmulator } from '../../src/emulator/index.js';

const response = {
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

test('the cached error for one model and transport does not affect other models and transports', async () => {
  const emulator = createCompactEmulator({ scenario: (count) => (count === 0 ? 'path-not-found' : undefined) });
  const options = { baseUrl: 'http://localhost/v1', fetch: emulator.fetch, fallback: () => ({ ...response, output: [] }) };
  expect((await createCompactClient(options).safeCompact({ model: 'typo', input: 'hi' })).success).toBe(true);
  // No request for the same model, but one for another model.
  await createCompactClient(options).compact({ model: 'typo', input: 'hi' });
  expect(emulator.requests).toHaveLength(1);
  await createCompactClient(options).compact({ model: 'good', input: 'hi' });
  expect(emulator.requests).toHaveLength(2);

  const other = createCompactEmulator();
  await createCompactClient({ ...options, fetch: other.fetch }).compact({ model: 'typo', input: 'hi' });
  expect(other.requests).toHaveLength(1);
});
