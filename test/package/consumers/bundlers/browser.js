import { run } from './program.js';

await fetch('/result', { method: 'POST', body: await run() });
