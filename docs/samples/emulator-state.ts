import { createCompactClient } from 'responses-compact-contract/client';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

const emulator = createCompactEmulator({
  deployments: ['my-deployment'],
  responses: { resp_1: [{ role: 'assistant', content: 'Air scatters blue light.' }] },
});
const client = createCompactClient({ baseUrl: 'http://localhost/openai/v1', fetch: emulator.fetch });

const request = { model: 'my-deployment', previous_response_id: 'resp_1', input: 'And at night?' };
const { output } = await client.compact(request);
console.log(await emulator.decrypt(output));

const [entry] = emulator.requests;
console.log(entry?.status, entry?.model, entry?.itemCount);
emulator.reset();
console.log(emulator.requests.length);
