const tasks = { '/verdicts': () => import('./verdicts.js'), '/reasons': () => import('./reasons.js') };

export default {
  async fetch(request) {
    const load = tasks[new URL(request.url).pathname];
    if (!load) return new Response('ready');
    const { default: run } = await load();
    return new Response(run(await request.text()));
  },
};
