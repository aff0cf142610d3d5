import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { NODES, run } from '../processes.js';
import { serve } from './server.js';

// The client passes the text of a request that it created itself to Node. The changes of middleware must still be sent.
// In processes of their own: under Jest the client cannot find Node's dispatcher, and sends requests without it.
test.each(NODES)('%s: middleware can set a header of the request, or replace the request', async (node) => {
  const received: unknown[] = [];
  const url = await serve((request, response) => {
    void text(request).then((body) => {
      received.push([body, request.headers['x-mark']]);
      response.writeHead(400).end();
    });
  });
  const source = `
    const sent = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => (sent.push(typeof input === 'string' ? typeof init.body : input.constructor.name), fetch(input, init));
    const client = createCompactClient({ baseUrl: url + '/v1' });
    client.raw.use({ onRequest: ({ request }) => request.headers.set('x-mark', 'set') });
    await client.safeCompact({ model: 'm', input: 'first' });
    client.raw.use({ onRequest: ({ request }) => new Request(request, { body: '{"model":"other"}' }) });
    await client.safeCompact({ model: 'm', input: 'second' });
    print(sent);`;
  expect(await run(node, url, source)).toEqual(['string', 'Request']);
  expect(received).toEqual([
    ['{"model":"m","input":"first"}', 'set'],
    ['{"model":"other"}', 'set'],
  ]);
});
