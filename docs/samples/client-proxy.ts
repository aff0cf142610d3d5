import { createCompactClient } from 'responses-compact-contract/client';
import { ProxyAgent } from 'undici';

// The timeouts of 300 s are those of the dispatcher; 0 removes them.
const uri = process.env['HTTPS_PROXY'] ?? 'http://127.0.0.1:3128';
const dispatcher = new ProxyAgent({ uri, headersTimeout: 0, bodyTimeout: 0 });

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
  fetch: (request) => fetch(request, { dispatcher } as RequestInit),
});

const { output } = await client.compact({ model: 'my-deployment', input: 'Why is the sky blue?' });
console.log('compacted to', output.length, 'items');
