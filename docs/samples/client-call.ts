import { createCompactClient } from 'responses-compact-contract/client';

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});

const { output } = await client.compact({ model: 'my-deployment', input: 'Why is the sky blue?' });
console.log(output.map((item) => item.type));
console.log(client.usage.total_tokens);
