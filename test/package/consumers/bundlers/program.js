// An application in a browser or a worker, without modules of Node: compacts a conversation twice, and rejects an invalid request.
import { CompactValidationError, createCompactClient, fingerprintEncryptedItems, toNextInput } from 'responses-compact-contract';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

export async function run() {
  const { fetch } = createCompactEmulator({ apiKey: 'k' });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch, check: { request: { reject: 'strict' } } });
  const first = await client.compact({ model: 'm', input: [{ role: 'user', content: 'hi' }] });
  const second = await client.compact({ model: 'm', input: toNextInput(first, { role: 'user', content: 'and now?' }) });
  const rejected = await client.safeCompact({ model: 'm', stream: true });
  return JSON.stringify({
    kinds: second.output.map((item) => item.type),
    fingerprint: (await fingerprintEncryptedItems(second.output)).length,
    rejected: CompactValidationError.isInstance(rejected.error) && rejected.error.issues.map((issue) => issue.pointer),
    node: 'process' in globalThis && 'versions' in globalThis.process,
  });
}
