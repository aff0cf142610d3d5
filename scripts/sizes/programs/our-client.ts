import { createCompactClient } from 'responses-compact-contract/client';

const client = createCompactClient({ baseUrl: 'https://api.openai.com/v1', apiKey: 'key' });
const { output, usage } = await client.compact({ model: 'gpt-5.1', input: [{ role: 'user', content: 'hi' }] });
export const total: number = output.length + usage.total_tokens;
