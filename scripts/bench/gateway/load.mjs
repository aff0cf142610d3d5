// Sends the bodies from standard input, one on each line, repeatedly: `load.mjs <url> <warm-up> <seconds> <concurrency>`.
// Prints the results as JSON. Calls in the warm-up count only towards `all`, the number of all calls.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const url = process.argv[2];
const [warmUp, seconds, concurrency] = process.argv.slice(3).map(Number);
const bodies = (await text(process.stdin)).split('\n').map((line) => Buffer.from(line));
let sent = 0;
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
const measureFrom = performance.now() + warmUp * 1000;
const end = measureFrom + seconds * 1000;
const times = [];
let all = 0;
let failed = 0;

const call = () =>
  new Promise((resolve) => {
    const body = bodies[sent++ % bodies.length];
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const start = performance.now();
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => {
        all++;
        if (response.statusCode !== 200) failed++;
        else if (performance.now() >= measureFrom) times.push(performance.now() - start);
        resolve();
      });
    });
    outgoing.on('error', () => resolve(void failed++));
    outgoing.end(body);
  });

await Promise.all(
  Array.from({ length: concurrency }, async () => {
    while (performance.now() < end) await call();
  }),
);
times.sort((a, b) => a - b);
const percentile = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  JSON.stringify({
    all,
    perSecond: times.length / ((performance.now() - measureFrom) / 1000),
    failed,
    p50: percentile(0.5),
    p99: percentile(0.99),
  }),
);
process.exit();
