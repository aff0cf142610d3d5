import { toNextInput } from 'responses-compact-contract';
import { compactWithTrigger, createCompactClient } from 'responses-compact-contract/client';

const server = { endpoint: process.env['AZURE_OPENAI_ENDPOINT'], apiKey: process.env['AZURE_OPENAI_API_KEY'] };
const client = createCompactClient({ ...server, fallback: compactWithTrigger(server) });

const result = await client.safeCompact({
  model: 'my-deployment',
  input: [
    { role: 'user', content: 'Why is the sky blue?' },
    { role: 'assistant', content: 'Air scatters blue light more than red.' },
  ],
});
if (!result.success) throw result.error;

console.error(result.fallback ? 'compacted by /responses' : 'compacted by /responses/compact');
console.log(JSON.stringify(toNextInput(result.data, { role: 'user', content: 'And at night?' })));
