import { expect, jest, test } from '@jest/globals';
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

test('expired errors are removed when another one is cached, and others are kept', async () => {
  const { fetch } = createCompactEmulator({ scenario: 'path-not-found' });
  const now = jest.spyOn(Date, 'now');
  const removed = jest.spyOn(Map.prototype, 'delete');
  try {
    const client = createCompactClient({ baseUrl: 'http://localhost/v1', fetch, fallback: () => ({ ...response, output: [] }) });
    const cacheErrorOf = async (model: string, atMs: number): Promise<unknown[]> => {
      now.mockReturnValue(1_700_000_000_000 + atMs);
      removed.mockClear();
      await client.compact({ model, input: 'hi' });
      return removed.mock.calls.map(([key]) => key).filter((key) => String(key).includes('/responses/compact '));
    };
    const keyOf = (model: string): string => `http://localhost/v1/responses/compact ${model}`;
    expect(await cacheErrorOf('first', 0)).toEqual([]);
    expect(await cacheErrorOf('second', 1)).toEqual([]);
    expect(await cacheErrorOf('third', 299_999)).toEqual([]);
    expect(await cacheErrorOf('fourth', 300_000)).toEqual([keyOf('first')]);
    expect(await cacheErrorOf('fifth', 300_001)).toEqual([keyOf('second')]);
  } finally {
    now.mockRestore();
    removed.mockRestore();
  }
});
