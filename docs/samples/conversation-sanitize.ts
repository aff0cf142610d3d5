import { createCompactClient } from 'responses-compact-contract/client';
import { sanitizeCompactRequest } from 'responses-compact-contract/conversation';

const { request, dropped } = sanitizeCompactRequest({
  model: 'my-deployment',
  stream: true,
  input: [
    { role: 'user', content: [{ type: 'input_text', text: 'Hello', cache_control: { type: 'ephemeral' } }] },
    { type: 'reasoning', id: 'rs_1', summary: [], status: 'completed', encrypted_content: 'gAAAA' },
  ],
});
for (const { param, reason } of dropped) console.log(`${param}: ${reason}`);

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});
const { output } = await client.compact(request);
console.log('compacted to', output.length, 'items');
