import { createCompactClient } from 'responses-compact-contract/client';
import { encryptedItems, fingerprintEncryptedItems, removeEncryptedItems, toNextInput } from 'responses-compact-contract/conversation';
import { CompactApiError } from 'responses-compact-contract/errors';
import type { OutputItem } from 'responses-compact-contract/types';

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});
const model = 'my-deployment';

const { output } = await client.compact({ model, input: 'Why is the sky blue?' });
const fingerprint = await fingerprintEncryptedItems(output);

// What a store, a queue or a proxy returns later.
const loaded: OutputItem[] = JSON.parse(JSON.stringify(output));
if ((await fingerprintEncryptedItems(loaded)) !== fingerprint) throw new Error('an encrypted item has changed');

const input = toNextInput(loaded, { role: 'user', content: 'And at night?' });
const result = await client.safeCompact({ model, input });
if (result.success) console.log('continued with', encryptedItems(input).length, 'encrypted item');
else if (CompactApiError.isInstance(result.error) && result.error.reason === 'invalid_encrypted_content') {
  // Another account, key or region cannot decrypt the items. Continue without them.
  await client.compact({ model, input: removeEncryptedItems(input) });
  console.log('continued without encrypted items');
} else throw result.error;
