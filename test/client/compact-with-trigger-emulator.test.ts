/** `compactWithTrigger` with the emulator. */
import { expect, jest, test } from '@jest/globals';
import { compactWithTrigger, createCompactClient } from '../../src/client/index.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator } from '../../src/emulator/node.js';
import type { InputItem } from '../../src/types.js';

jest.setTimeout(30_000);

test('the client, the fallback and the emulator: a conversation is compacted twice, and nothing of it is lost', async () => {
  const emulator = createCompactEmulator({ apiKey: 'k' });
  const server = await serveEmulator({
    fetch: async (request) =>
      request.url.endsWith('/compact') ? new Response('404 page not found', { status: 404 }) : emulator.fetch(request),
  });
  const options = { baseUrl: `${server.url}/openai/v1`, apiKey: 'k' };
  const client = createCompactClient({ ...options, fetch: (request) => fetch(request), fallback: compactWithTrigger(options) });
  const first: InputItem[] = [
    { role: 'developer', content: 'Be brief' },
    { role: 'user', content: 'a' },
    { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
    { type: 'function_call_output', call_id: 'c', output: 'x' },
    { role: 'assistant', content: 'b' },
    { role: 'system', content: 'a' },
  ];
  const one = await client.safeCompact({ model: 'm', input: first });
  if (!one.success) throw one.error;
  expect(one).toMatchObject({ fallback: true, data: { object: 'response.compaction', created_at: expect.any(Number) } });
  expect(one.data.output.map((item) => (item.type === 'compaction' ? 'compaction' : (item as { role: string }).role))).toEqual([
    'developer',
    'user',
    'system',
    'compaction',
  ]);
  const second: InputItem[] = [...(one.data.output as InputItem[]), { role: 'assistant', content: 'd' }, { role: 'user', content: 'e' }];
  const two = await client.compact({ model: 'm', input: second });
  expect(two.output).toHaveLength(5);
  expect(await emulator.decrypt(two.output)).toEqual([...first, ...second.slice(4)]);
  await server.close();
});
