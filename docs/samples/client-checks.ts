import { createCompactClient } from 'responses-compact-contract/client';
import { formatIssues } from 'responses-compact-contract/validators';

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
  check: { request: { reject: 'strict' }, response: { report: 'strict' } },
  onIssues: ({ direction, requestId, issues }) => console.log(direction, requestId, formatIssues(issues)),
});

const { output } = await client.compact({ model: 'my-deployment', input: 'Why is the sky blue?' });
console.log('compacted to', output.length, 'items');
