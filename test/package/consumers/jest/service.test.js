// A test of a service that Jest loads as CommonJS.
const { createCompactClient, isCompactRequest, toNextInput } = require('responses-compact-contract');
const { createCompactEmulator } = require('responses-compact-contract/emulator');
const { CompactValidationError } = require('responses-compact-contract/errors');
const { safeParseCompactRequest } = require('responses-compact-contract/validators/strict');

test('a conversation is compacted', async () => {
  const { fetch } = createCompactEmulator({ apiKey: 'k' });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch });
  const compacted = await client.compact({ model: 'm', input: 'hi' });
  expect(isCompactRequest({ model: 'm', input: toNextInput(compacted) })).toBe(true);
  const { error } = await client.safeCompact({ model: 'm', input: [{ type: 'function_call' }] });
  expect(CompactValidationError.isInstance(error)).toBe(true);
});

test('a strict check, which loads its validators on demand', async () => {
  const { fetch } = createCompactEmulator({ apiKey: 'k' });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'k', fetch, check: { request: { reject: 'strict' } } });
  await expect(client.compact({ model: 'm', stream: true })).rejects.toThrow('stream is not a known key');
  expect(safeParseCompactRequest({ model: 'm', stream: true }).success).toBe(false);
});
