import { run } from './program.js';

export default { fetch: async () => new Response(await run()) };
