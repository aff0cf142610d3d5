import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { createCompactClient } from '../../src/client/index.js';
import { serve } from './server.js';

// The client hands Node the text of a request that it made itself. What middleware makes of it has to go out all the same.
test('middleware may set a header in place, or send another request', async () => {
  const got: unknown[] = [];
  const url = await serve((request, response) => {
    void text(request).then((body) => {
      got.push([body, request.headers['x-mark']]);
      response.writeHead(400).end();
    });
  });
  const client = createCompactClient({ baseUrl: `${url}/v1` });
  client.raw.use({ onRequest: ({ request }) => request.headers.set('x-mark', 'set') });
  await client.safeCompact({ model: 'm', input: 'first' });
  client.raw.use({ onRequest: ({ request }) => new Request(request, { body: '{"model":"other"}' }) });
  await client.safeCompact({ model: 'm', input: 'second' });
  expect(got).toEqual([
    ['{"model":"m","input":"first"}', 'set'],
    ['{"model":"other"}', 'set'],
  ]);
});
