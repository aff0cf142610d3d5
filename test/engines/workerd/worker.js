import scanner from './scanner.wasm';

const tasks = {
  '/verdicts': () => import('./verdicts.js'),
  '/reasons': () => import('./reasons.js'),
  '/bytes': () => import('./bytes.js'),
  '/bytes-with-module': async () => {
    const { default: run } = await import('./bytes.js');
    return { default: (text) => run(text, scanner) };
  },
};

export default {
  async fetch(request) {
    const load = tasks[new URL(request.url).pathname];
    if (!load) return new Response('ready');
    const { default: run } = await load();
    return new Response(run(await request.text()));
  },
};
