// An application in a browser or a worker, without modules of Node: compacts a conversation twice and then with a trigger, and rejects an
// invalid request.
import { CompactValidationError, createCompactClient, fingerprintEncryptedItems, toNextInput } from 'responses-compact-contract';
import { compactWithTrigger } from 'responses-compact-contract/client';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

export async function run() {
  const { fetch } = createCompactEmulator({ apiKey: 'k' });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch, check: { request: { reject: 'strict' } } });
  const first = await client.compact({ model: 'm', input: [{ role: 'user', content: 'hi' }] });
  const second = await client.compact({ model: 'm', input: toNextInput(first, { role: 'user', content: 'and now?' }) });
  const rejected = await client.safeCompact({ model: 'm', stream: true });
  const responsesOnly = async (request) => (request.url.endsWith('/compact') ? new Response(null, { status: 404 }) : fetch(request));
  const server = { baseUrl: 'http://localhost/v1', apiKey: 'k', fetch: responsesOnly };
  const third = await createCompactClient({ ...server, fallback: compactWithTrigger(server) }).compact({
    model: 'm',
    input: second.output,
  });
  return JSON.stringify({
    trigger: third.output.map((item) => item.type),
    kinds: second.output.map((item) => item.type),
    fingerprint: (await fingerprintEncryptedItems(second.output)).length,
    rejected: CompactValidationError.isInstance(rejected.error) && rejected.error.issues.map((issue) => issue.pointer),
    node: 'process' in globalThis && 'versions' in globalThis.process,
  });
}
