import { createCompactClient, toNextInput } from 'responses-compact-contract';

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});

const compacted = await client.compact({
  model: 'my-deployment',
  input: [
    { role: 'user', content: 'Why is the sky blue?' },
    { role: 'assistant', content: 'Air scatters blue light more than red.' },
  ],
});

// All of `output`, unchanged, followed by the new message.
const input = toNextInput(compacted, { role: 'user', content: 'And at night?' });
console.log(JSON.stringify(input));
