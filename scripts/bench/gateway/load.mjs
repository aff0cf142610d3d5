// Sends the bodies from standard input, one on each line, again and again: `load.mjs <url> <warm-up> <seconds> <concurrency>`.
// Prints what came of it as JSON; of the seconds of warm-up nothing counts but `all`, the number of calls.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const url = process.argv[2];
const [warmUp, seconds, concurrency] = process.argv.slice(3).map(Number);
const bodies = (await text(process.stdin)).split('\n').map((line) => Buffer.from(line));
let sent = 0;
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
const startedAt = performance.now() + warmUp * 1000;
const end = startedAt + seconds * 1000;
const times = [];
let all = 0;
let failed = 0;

const call = () =>
  new Promise((resolve) => {
    const body = bodies[sent++ % bodies.length];
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const start = performance.now();
    const outgoing = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        all++;
        if (answer.statusCode !== 200) failed++;
        else if (performance.now() >= startedAt) times.push(performance.now() - start);
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
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  JSON.stringify({
    all,
    perSecond: times.length / ((performance.now() - startedAt) / 1000),
    failed,
    p50: at(0.5),
    p99: at(0.99),
  }),
);
process.exit();
