/**
 * Sends requests to Prism, as a mock and as a proxy, and responses through the proxy. Reads `{ paths, requests, responses }` from standard input;
 * `requests[0]` must be valid. Prints for each document and use `{ tool, version, path, verdicts }`: whether Prism accepts each request, or response.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { versionOf } from './packages.mjs';
import { post, startPrism } from './prism-server.mjs';

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
