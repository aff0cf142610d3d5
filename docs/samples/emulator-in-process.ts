import { createCompactClient } from 'responses-compact-contract/client';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

const emulator = createCompactEmulator({ apiKey: 'test-key' });
const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'test-key', fetch: emulator.fetch });

const { output } = await client.compact({ model: 'any', input: 'Hello' });
console.log(output.map((item) => item.type)); // [ 'message', 'compaction' ]
