// Sends calls with large responses: `load-responses.mjs <url> <calls> <concurrency>`. Prints the times of each call as JSON.
import { Agent, request } from 'node:http';

const url = process.argv[2];
const [calls, concurrency] = process.argv.slice(3).map(Number);
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
const body = '{"model":"m","input":"hi"}';
const headers = { 'content-type': 'application/json', 'content-length': body.length };
let left = calls;
let failed = 0;
const firstBytes = [];
const totals = [];

const call = () =>
  new Promise((resolve) => {
    const start = performance.now();
    let received = 0;
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      response.on('data', (chunk) => {
        if (received === 0) firstBytes.push(performance.now() - start);
        received += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode !== 200 || received !== Number(response.headers['content-length'])) failed++;
        totals.push(performance.now() - start);
        resolve();
      });
      response.on('error', () => resolve(void failed++));
    });
    outgoing.on('error', () => resolve(void failed++));
    outgoing.end(body);
  });

const start = performance.now();
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    while (left-- > 0) await call();
  }),
);
console.log(JSON.stringify({ failed, firstBytes, totals, ms: performance.now() - start }));
process.exit();
