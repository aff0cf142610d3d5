/**
 * Sends requests to Prism, as a mock and as a proxy, and responses through the proxy. Reads `{ paths, requests, responses }` from standard input;
 * `requests[0]` must be valid. Prints for each document and use `{ tool, version, path, verdicts }`: whether Prism accepts each request, or response.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { versionOf } from './packages.mjs';

const CLI = fileURLToPath(new URL('./node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));
const ROUTE = '/openai/v1/responses/compact';

async function startPrism(command, path, ...more) {
  const file = fileURLToPath(new URL(`../../generated/${path}`, import.meta.url));
  const process_ = spawn(process.execPath, [
    CLI,
    command,
    '--host',
    '127.0.0.1',
    '--port',
    String(await freePort()),
    '--errors',
    file,
    ...more,
  ]);
  let printed = '';
  const url = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed += chunk;
      const address = /listening on (http:\S+\d)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.once('exit', () => reject(new Error(`Prism did not start:\n${printed}`)));
  });
  return { url, stop: () => process_.kill() };
}

/** Prism does not tell the port that the system chooses, so it gets one that is free now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function post(url, body) {
  const headers = { 'content-type': 'application/json', 'api-key': 'key' };
  const response = await fetch(url + ROUTE, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, reply: await response.text() };
}

/** Prism rejects an invalid request with 422, and an invalid response of the upstream with 500. Another status is a mistake of the test. */
function isAccepted({ status, reply }, rejected) {
  if (status === 200) return true;
  if (status === rejected) return false;
  throw new Error(`unexpected status ${status}: ${reply.slice(0, 500)}`);
}

const { paths, requests, responses } = JSON.parse(await text(process.stdin));

let nextResponse = responses[0];
const upstream = createServer((request, response) => {
  request.resume();
  response.setHeader('content-type', 'application/json').end(JSON.stringify(nextResponse));
}).listen(0, '127.0.0.1');
await once(upstream, 'listening');

const version = versionOf('@stoplight/prism-cli');
const results = [];
for (const path of paths) {
  for (const command of ['mock', 'proxy']) {
    const target = command === 'proxy' ? [`http://127.0.0.1:${upstream.address().port}`] : [];
    const { url, stop } = await startPrism(command, path, ...target);
    try {
      nextResponse = responses[0];
      const verdicts = [];
      for (const body of requests) verdicts.push(isAccepted(await post(url, body), 422));
      results.push({ tool: `Prism ${command}`, version, path, verdicts });
      if (command === 'mock') continue;
      const ofResponses = [];
      for (const body of responses) {
        nextResponse = body;
        ofResponses.push(isAccepted(await post(url, requests[0]), 500));
      }
      results.push({ tool: 'Prism proxy, responses', version, path, verdicts: ofResponses });
    } finally {
      stop();
    }
  }
}
upstream.close();
upstream.closeAllConnections();
console.log(JSON.stringify(results));
