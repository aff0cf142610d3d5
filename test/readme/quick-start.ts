import { createCompactClient, toNextInput } from 'responses-compact-contract';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

// Without an account. For the service: createCompactClient({ endpoint: 'https://my-resource.openai.azure.com', apiKey })
const { fetch } = createCompactEmulator();
const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'any', fetch });

const compacted = await client.compact({ model: 'my-deployment', input: [{ role: 'user', content: 'Why is the sky blue?' }] });
const next = toNextInput(compacted, { role: 'user', content: 'And at night?' });
console.log(next.map((item) => item.type ?? 'message')); // [ 'message', 'compaction', 'message' ]
