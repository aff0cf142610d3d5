import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { NODES, run, SHORT_LIMITS } from '../processes.js';
import { COMPACTED } from './upstream.js';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer({ requestTimeout: 0 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = { 'content-type': 'application/json' };
const call = `
  const { fetch: pass } = create({ upstream: url, check: { response: { report: place === 'body' ? false : 'open' } } });
  const body = '{"model":"m","input":"hi"}';
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const passed = pass(new Request('http://gateway/v1/responses/compact', init)).then(async (response) => [response.status, (await response.text()).trim()]);
`;

/** The gateway asks first and is answered last: only after a plain fetch, which asked later, has run into the limit. So no clock is read. */
test.each(
  NODES.flatMap((node) =>
    ['headers', 'body'].flatMap((place) => ['fetch', 'node:http'].map((transport) => [node, place, transport] as const)),
  ),
)(
  '%s: silence in the %s outlasts the limits of fetch, over %s',
  async (node, place, transport) => {
    const waiting: ServerResponse[] = [];
    const url = await serve((request, response) => {
      request.resume();
      if (request.url === '/release') {
        for (const held of waiting) held.end(COMPACTED);
        return void response.end();
      }
      if (place === 'body') response.writeHead(200, json).write(' ');
      else response.setHeader('content-type', 'application/json');
      if (request.url === '/v1/responses/compact') waiting.push(response);
      if (request.url === '/waiting') response.end(String(waiting.length));
    });
    const result = await run(
      node,
      url,
      `${SHORT_LIMITS}
      const place = ${JSON.stringify(place)};
      const create = ${transport === 'fetch' ? 'createCompactGateway' : 'createNodeGateway'};
      ${call}
      while ((await (await fetch(url + '/waiting')).text()).trim() === '0');
      const plain = await fetch(url + '/plain').then((response) => response.text()).catch((error) => error.cause?.code ?? error.code);
      await fetch(url + '/release');
      print({ passed: await passed, plain });
    `,
    );
    const code = place === 'body' ? 'UND_ERR_BODY_TIMEOUT' : 'UND_ERR_HEADERS_TIMEOUT';
    expect(result).toEqual({ passed: [200, COMPACTED.trim()], plain: code });
  },
  60_000,
);

/** Takes 6 minutes, so it is skipped without LONG_TESTS=1. The only proof against Node's true limit of 300 s is to be silent for longer than that. */
const long = process.env['LONG_TESTS'] ? test : test.skip; // CI has 15 minutes for all; the short form of it runs always.
long(
  'six minutes of silence are no fault, over either transport',
  async () => {
    const url = await serve((request, response) => {
      request.resume();
      setTimeout(() => response.writeHead(200, json).end(COMPACTED), 360_000);
    });
    const ask = (create: string): Promise<unknown> =>
      run(process.execPath, url, `const place = ''; const create = ${create}; ${call} print(await passed);`);
    expect(await Promise.all([ask('createCompactGateway'), ask('createNodeGateway')])).toEqual([
      [200, COMPACTED.trim()],
      [200, COMPACTED.trim()],
    ]);
  },
  400_000,
);
