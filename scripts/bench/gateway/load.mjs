// Sends the bodies from standard input, one on each line, again and again: `load.mjs <url> <seconds> <concurrency>`. Prints what came of it as JSON.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const [url, seconds, concurrency] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const bodies = (await text(process.stdin)).split('\n').map((line) => Buffer.from(line));
let sent = 0;
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
const end = performance.now() + seconds * 1000;
const times = [];
let failed = 0;

const call = () =>
  new Promise((resolve) => {
    const body = bodies[sent++ % bodies.length];
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const start = performance.now();
    const outgoing = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) times.push(performance.now() - start);
        else failed++;
        resolve();
      });
    });
    outgoing.on('error', () => resolve(void failed++));
    outgoing.end(body);
  });

const startedAt = performance.now();
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    while (performance.now() < end) await call();
  }),
);
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  JSON.stringify({
    calls: times.length,
    perSecond: times.length / ((performance.now() - startedAt) / 1000),
    failed,
    p50: at(0.5),
    p99: at(0.99),
  }),
);
process.exit();
