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
  const gateway = create({ upstream: url, check: { response: { report: silentPart === 'body' ? false : 'open' } } });
  const body = '{"model":"m","input":"hi"}';
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const forwarded = gateway.fetch(new Request('http://gateway/v1/responses/compact', init)).then(async (response) => [response.status, (await response.text()).trim()]);
`;

/**
 * The gateway sends its request before a plain `fetch` does, and receives the response only after that `fetch` has timed out. So the test
 * does not depend on the clock.
 */
test.each(
  NODES.flatMap((node) =>
    ['headers', 'body'].flatMap((silentPart) => ['fetch', 'node:http'].map((transport) => [node, silentPart, transport] as const)),
  ),
)(
  '%s: does not time out when fetch does, while the upstream does not send the %s, over %s',
  async (node, silentPart, transport) => {
    const pending: ServerResponse[] = [];
    const url = await serve((request, response) => {
      request.resume();
      if (request.url === '/release') {
        for (const pendingResponse of pending) pendingResponse.end(COMPACTED);
        return void response.end();
      }
      if (silentPart === 'body') response.writeHead(200, json).write(' ');
      else response.setHeader('content-type', 'application/json');
      if (request.url === '/v1/responses/compact') pending.push(response);
      if (request.url === '/pending') response.end(String(pending.length));
    });
    const result = await run(
      node,
      url,
      `${SHORT_LIMITS}
      const silentPart = ${JSON.stringify(silentPart)};
      const create = ${transport === 'fetch' ? 'createCompactGateway' : 'createNodeGateway'};
      ${call}
      while ((await (await fetch(url + '/pending')).text()).trim() === '0');
      const plain = await fetch(url + '/plain').then((response) => response.text()).catch((error) => error.cause?.code ?? error.code);
      await fetch(url + '/release');
      print({ forwarded: await forwarded, plain });
    `,
    );
    const code = silentPart === 'body' ? 'UND_ERR_BODY_TIMEOUT' : 'UND_ERR_HEADERS_TIMEOUT';
    expect(result).toEqual({ forwarded: [200, COMPACTED.trim()], plain: code });
  },
  60_000,
);

/** Takes 6 minutes, so it is skipped without LONG_TESTS=1. Only a longer silence proves that Node's real limit of 300 s does not apply. */
const long = process.env['LONG_TESTS'] ? test : test.skip; // CI has 15 minutes for everything; the short test above always runs.
long(
  'LONG_TESTS=1: waits for an upstream that is silent for six minutes, over both transports',
  async () => {
    const url = await serve((request, response) => {
      request.resume();
      setTimeout(() => response.writeHead(200, json).end(COMPACTED), 360_000);
    });
    const runGateway = (create: string): Promise<unknown> =>
      run(process.execPath, url, `const silentPart = ''; const create = ${create}; ${call} print(await forwarded);`);
    expect(await Promise.all([runGateway('createCompactGateway'), runGateway('createNodeGateway')])).toEqual([
      [200, COMPACTED.trim()],
      [200, COMPACTED.trim()],
    ]);
  },
  400_000,
);
