import OpenAI from 'openai';

const client = new OpenAI({
  baseURL: `${process.env['AZURE_OPENAI_ENDPOINT']}/openai/v1`,
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
  timeout: 20 * 60 * 1000,
});

const compacted = await client.responses.compact({
  model: 'my-deployment',
  input: [
    { role: 'user', content: 'Why is the sky blue?' },
    { role: 'assistant', content: 'Air scatters blue light more than red.' },
  ],
});

// The cast is needed because the SDK's types do not describe every item that the service returns and accepts. The values are valid.
const input = [...compacted.output, { role: 'user', content: 'And at night?' }] as OpenAI.Responses.ResponseInputItem[];
console.log(JSON.stringify(input));
