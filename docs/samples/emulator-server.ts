import OpenAI from 'openai';
import { createCompactEmulator } from 'responses-compact-contract/emulator';
import { serveEmulator } from 'responses-compact-contract/emulator/node';

const server = await serveEmulator(createCompactEmulator({ apiKey: 'test-key' }));
const openai = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'test-key', maxRetries: 0 });
const request = { model: 'gpt-5.4', input: 'Hello' };

const { output } = await openai.responses.compact(request);
console.log(output.map((item) => item.type));

const headers = { 'x-emulator-scenario': 'rate-limit;retry-after=1' };
const error = await openai.responses.compact(request, { headers }).catch((reason) => reason);
console.log(error.status, error.code, error.headers.get('retry-after'));

await server.close();
