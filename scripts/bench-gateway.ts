/**
 * `npm run bench:gateway`: 1 MB requests through the gateway and through proxies that look at nothing, in turns. Prints throughput as a
 * share of the bare proxy's, computing and memory. With nginx and njs, where they are installed. `-- --seconds 60 --rounds 6 --concurrency 32` are its defaults.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { njs } from '../test/engines/njs/engine.js';
import { startNjsGateway } from '../test/engines/njs/gateway-subject.js';
import { buildRequest, SIZES } from './bench/bodies.js';
import { bundleServer, here, startServer, type Served } from './bench/gateway/processes.js';
import { race, type Turn } from './bench/gateway/race.js';
import { medianOf, spreadOf } from './bench/statistics.js';
import { writeMarkdown, writeText } from './bench/table.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '6' },
    concurrency: { type: 'string', default: '32' },
    markdown: { type: 'boolean', default: false },
  },
});
const concurrency = Number(values.concurrency);
/** Several, since the gateway remembers what items look like. */
const bodies = Array.from({ length: 16 }, (_, i) => JSON.stringify(buildRequest({ ...SIZES.natural, items: SIZES.natural.items + 7 * i })));
const answer = {
  id: 'resp_1',
  object: 'response.compaction',
  created_at: 1_764_000_000,
  output: [{ id: 'cmp_1', type: 'compaction', encrypted_content: 'x'.repeat(50_000) }],
  usage: {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 1,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 2,
  },
};

/** On a port that was free a moment ago: nginx takes none that the system picks. */
async function startNginx(upstream: string, checks: boolean): Promise<Served> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const served = await startNjsGateway(upstream, { port, checks });
  started.push(served);
  return served;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
const started: Served[] = [];
const start = async (...args: Parameters<typeof startServer>): Promise<Served> => {
  const served = await startServer(...args);
  started.push(served);
  return served;
};
try {
  const { url: upstream } = await start([here('../answering-server.mjs')], JSON.stringify(answer));
  const gateway = bundleServer('gateway-server', folder);
  const contestants = new Map<string, Served>([
    ['bare proxy, node:http', await start([here('bare-proxy.mjs'), upstream])],
    ['bare proxy, fetch', await start([bundleServer('fetch-proxy', folder), upstream])],
    ['gateway, checks off', await start([gateway, upstream, 'no-checks'])],
    ['gateway', await start([gateway, upstream, 'checks'])],
  ]);
  if (njs.missing() === undefined) {
    contestants.set('nginx, which looks at nothing', await startNginx(upstream, false));
    contestants.set('nginx with njs', await startNginx(upstream, true));
  }
  const load = { seconds: Number(values.seconds), rounds: Number(values.rounds), concurrency, bodies };
  console.log(report(await race(contestants, load)));
} finally {
  for (const { stop } of started) await stop();
  rmSync(folder, { recursive: true, force: true });
}

function report(turns: ReadonlyMap<string, Turn[]>): string {
  const [bare] = turns.values() as unknown as [Turn[]];
  const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;
  const rows = [...turns].map(([name, own]) => {
    const share = spreadOf(own.map(({ perSecond }, i) => perSecond / (bare[i] as Turn).perSecond));
    const p99 = spreadOf(own.map(({ p99 }, i) => p99 / (bare[i] as Turn).p99));
    const most = own.map(({ memory }) => memory.most);
    const [rest] = own.map(({ memory }) => memory.rest);
    return [
      name,
      medianOf(own.map(({ perSecond }) => perSecond)).toFixed(0),
      `${percent(share.median)} (${percent(share.p10)} to ${percent(share.p90)})`,
      `${p99.median.toFixed(1)} x`,
      `${medianOf(own.map(({ cpu }) => cpu)).toFixed(2)} ms`,
      `${rest?.toFixed(0)}, ${Math.min(...most).toFixed(0)} to ${Math.max(...most).toFixed(0)} MB`,
      String(own.reduce((sum, { failed }) => sum + failed, 0)),
    ];
  });
  const [cpu] = cpus();
  const write = values.markdown ? writeMarkdown : writeText;
  return write({
    title: `Requests of 1 MB, ${concurrency} at a time, ${values.seconds} s for each`,
    head: ['', 'calls/s', 'share of bare', 'p99', 'computing per call', 'memory at rest, in turns', 'failed'],
    rows,
    notes: [
      `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; the load and the upstream run on them too. ${bodies.length} different bodies.`,
      `Shares are of the first row in the same round: median, and p10 to p90 over ${values.rounds} rounds. Memory is before the first call, and the most in each of the turns; ${concurrency} bodies, four times, are ${4 * concurrency} MB.`,
    ],
  });
}
