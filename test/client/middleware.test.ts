import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { NODES, run } from '../processes.js';
import { serve } from './server.js';

// The client hands Node the text of a request that it made itself. What middleware makes of it has to go out all the same.
// In processes of their own: under Jest, Node's dispatcher is out of sight, and requests go out the plain way.
test.each(NODES)('%s: middleware may set a header in place, or send another request', async (node) => {
  const got: unknown[] = [];
  const url = await serve((request, response) => {
    void text(request).then((body) => {
      got.push([body, request.headers['x-mark']]);
      response.writeHead(400).end();
    });
  });
  const source = `
    const client = createCompactClient({ baseUrl: url + '/v1' });
    client.raw.use({ onRequest: ({ request }) => request.headers.set('x-mark', 'set') });
    await client.safeCompact({ model: 'm', input: 'first' });
    client.raw.use({ onRequest: ({ request }) => new Request(request, { body: '{"model":"other"}' }) });
    await client.safeCompact({ model: 'm', input: 'second' });
    print('done');`;
  expect(await run(node, url, source)).toBe('done');
  expect(got).toEqual([
    ['{"model":"m","input":"first"}', 'set'],
    ['{"model":"other"}', 'set'],
  ]);
});
