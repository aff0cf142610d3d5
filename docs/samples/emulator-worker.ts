import { createCompactEmulator } from 'responses-compact-contract/emulator';

const emulator = createCompactEmulator({ apiKey: 'test-key' });

export default { fetch: emulator.fetch };
