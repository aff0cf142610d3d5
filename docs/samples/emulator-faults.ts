import { createCompactClient } from 'responses-compact-contract/client';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

const emulator = createCompactEmulator({
  seed: 1,
  // Without `retry-after-ms` the client waits longer before each retry: for seconds, if there are several.
  faults: { share: 0.5, scenarios: ['rate-limit;retry-after-ms=1', 'overloaded;retry-after-ms=1', 'server-error;retry-after-ms=1'] },
});
const client = createCompactClient({ baseUrl: 'http://localhost/v1', fetch: emulator.fetch, maxRetries: 9 });

for (let i = 0; i < 10; i++) await client.compact({ model: 'any', input: `Question ${i}` });

const hit = emulator.requests.filter((request) => request.scenario);
console.log(`${client.usage.calls} calls, ${client.usage.attempts} attempts, ${hit.length} faults`);
