// What an app in a browser or a worker would do, with nothing of Node: the conversation is compacted twice, and a wrong one is refused.
import { CompactValidationError, createCompactClient, fingerprintEncryptedItems, toNextInput } from 'responses-compact-contract';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

export async function run() {
  const { fetch } = createCompactEmulator({ apiKey: 'k' });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch, check: { request: { family: 'strict' } } });
  const first = await client.compact({ model: 'm', input: [{ role: 'user', content: 'hi' }] });
  const second = await client.compact({ model: 'm', input: toNextInput(first, { role: 'user', content: 'and now?' }) });
  const refused = await client.safeCompact({ model: 'm', stream: true });
  return JSON.stringify({
    kinds: second.output.map((item) => item.type),
    fingerprint: (await fingerprintEncryptedItems(second.output)).length,
    refused: CompactValidationError.isInstance(refused.error) && refused.error.issues.map((issue) => issue.pointer),
    node: 'process' in globalThis && 'versions' in globalThis.process,
  });
}
