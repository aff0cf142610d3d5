import { createCompactClient } from 'responses-compact-contract/client';

const { raw } = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});

raw.use({ onRequest: ({ request }) => request.headers.set('x-team', 'search') });
const { data, error, response } = await raw.POST('/openai/v1/responses/compact', {
  body: { model: 'my-deployment', input: 'Why is the sky blue?' },
});
console.log(response.status, data?.output.length ?? error);
