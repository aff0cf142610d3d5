// Uses every part of the package at run time, as an ES module. Prints `ok` and the item types of the last response.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CompactApiError, createCompactClient, toNextInput } from 'responses-compact-contract';
import { compactWithTrigger } from 'responses-compact-contract/client';
import { encryptedItems, sanitizeCompactRequest } from 'responses-compact-contract/conversation';
import { createCompactEmulator } from 'responses-compact-contract/emulator';
import { serveEmulator } from 'responses-compact-contract/emulator/node';
import * as types from 'responses-compact-contract/types';
import { isCompactResponse, safeParseCompactRequest } from 'responses-compact-contract/validators';
import { safeValidateCompactRequestBytes, setScanner } from 'responses-compact-contract/validators/bytes';
import { safeParseCompactRequest as safeParseStrictly } from 'responses-compact-contract/validators/strict';

assert.deepEqual(Object.keys(types), []);
const body = { model: 'm', input: [{ type: 'function_call', call_id: 'c', name: 'f' }], stream: true };
assert.deepEqual(
  safeParseCompactRequest(body).issues.map((issue) => issue.message),
  ['input[0].arguments is missing'],
);
assert.equal(safeParseStrictly(sanitizeCompactRequest({ model: 'm', stream: true }).request).success, true);
setScanner(new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve('responses-compact-contract/scanner.wasm')))));
assert.equal(safeValidateCompactRequestBytes(new TextEncoder().encode('{"model":"m"}')).success, true);
assert.equal(safeValidateCompactRequestBytes(new TextEncoder().encode('{"model":7}')).issues[0].pointer, '/model');

const server = await serveEmulator(createCompactEmulator({ apiKey: 'k' }), { port: 0 });
const client = createCompactClient({
  baseUrl: `${server.url}/v1`,
  apiKey: 'k',
  maxRetries: 0,
  check: { response: { reject: 'strict' } },
});
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
assert.deepEqual(
  third.output.map((item) => item.type ?? item.role),
  ['message', 'message', 'user', 'compaction'],
);
await server.close();
console.log(`ok ${second.output.map((item) => item.type)}`);
