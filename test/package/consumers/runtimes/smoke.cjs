// Uses every part of the package at run time, as a CommonJS module. Prints `ok` and the item types of the last response.
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { CompactApiError, createCompactClient, toNextInput } = require('responses-compact-contract');
const { compactWithTrigger } = require('responses-compact-contract/client');
const { encryptedItems, sanitizeCompactRequest } = require('responses-compact-contract/conversation');
const { createCompactEmulator } = require('responses-compact-contract/emulator');
const { serveEmulator } = require('responses-compact-contract/emulator/node');
const types = require('responses-compact-contract/types');
const { isCompactResponse, safeParseCompactRequest } = require('responses-compact-contract/validators');
const { safeValidateCompactRequestBytes, setScanner } = require('responses-compact-contract/validators/bytes');
const { safeParseCompactRequest: safeParseStrictly } = require('responses-compact-contract/validators/strict');

assert.deepEqual(Object.keys(types), []);
const body = { model: 'm', input: [{ type: 'function_call', call_id: 'c', name: 'f' }], stream: true };
assert.deepEqual(safeParseCompactRequest(body).issues.map((issue) => issue.message), ['input[0].arguments is missing']);
assert.equal(safeParseStrictly(sanitizeCompactRequest({ model: 'm', stream: true }).request).success, true);
setScanner(new WebAssembly.Module(readFileSync(require.resolve('responses-compact-contract/scanner.wasm'))));
assert.equal(safeValidateCompactRequestBytes(new TextEncoder().encode('{"model":"m"}')).success, true);
assert.equal(safeValidateCompactRequestBytes(new TextEncoder().encode('{"model":7}')).issues[0].pointer, '/model');

async function main() {
  const server = await serveEmulator(createCompactEmulator({ apiKey: 'k' }), { port: 0 });
  const client = createCompactClient({ baseUrl: `${server.url}/v1`, apiKey: 'k', maxRetries: 0, check: { response: { reject: 'strict' } } });
  const first = await client.compact({ model: 'm', input: [{ role: 'user', content: 'hi' }] });
  assert.ok(isCompactResponse(first));
  const second = await client.compact({ model: 'm', input: toNextInput(first, { role: 'user', content: 'and now?' }) });
  assert.equal(encryptedItems(second.output).length, 1);
  const refused = await createCompactClient({ baseUrl: `${server.url}/v1`, apiKey: 'wrong', maxRetries: 0 }).safeCompact({ model: 'm' });
  assert.ok(CompactApiError.isInstance(refused.error) && refused.error.status === 401);

  const responsesOnly = async (request) => (request.url.endsWith('/compact') ? new Response(null, { status: 404 }) : fetch(request));
  const connection = { baseUrl: `${server.url}/v1`, apiKey: 'k', fetch: responsesOnly };
  const withTrigger = createCompactClient({ ...connection, fallback: compactWithTrigger(connection) });
  const third = await withTrigger.compact({ model: 'm', input: toNextInput(second, { role: 'user', content: 'bye' }) });
  assert.deepEqual(third.output.map((item) => item.type ?? item.role), ['message', 'message', 'user', 'compaction']);
  await server.close();
  console.log(`ok ${second.output.map((item) => item.type)}`);
}

main();
