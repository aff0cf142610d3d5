import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCompactClient } from 'responses-compact-contract/client';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

test('a proxy that closes the connection costs a second attempt', async () => {
  const emulator = createCompactEmulator({ scenario: (requests) => (requests === 0 ? 'reset' : undefined) });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', fetch: emulator.fetch });

  const { output } = await client.compact({ model: 'any', input: 'Hello' });

  assert.equal(output.at(-1)?.type, 'compaction');
  assert.equal(client.usage.attempts, 2);
});
