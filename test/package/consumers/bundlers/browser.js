import { run } from './program.js';

await fetch('/answer', { method: 'POST', body: await run() });
