/**
 * `npm run bench:gateway` sends requests of 1 MB through the gateway, and through proxies that do not inspect bodies, in turns. It prints
 * the throughput relative to a bare proxy, CPU time and memory. nginx with njs is included if it is installed.
 * The defaults are `-- --seconds 60 --rounds 6 --concurrency 32`; `--markdown` writes the table for a README. `--baseline <folder>` adds the
 * gateway of another version, whose checkout with its dependencies is in that folder; with `--pairs`, only the two are compared, at the same
 * time. With `--responses 50`, the responses have 50 MB instead of the requests 1 MB, and the table has the time to the first byte.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { njs } from '../test/engines/njs/engine.js';
import { startNjsGateway } from '../test/engines/njs/gateway-subject.js';
import { buildRequest, SIZES } from './bench/bodies.js';
import { measureLoad, measurePair, type Ratios, type Turn } from './bench/gateway/measure-load.js';
import { measureResponses, type ResponseTurn } from './bench/gateway/measure-responses.js';
import { bundleServer, pathOf, startServer, type ServerProcess } from './bench/gateway/servers.js';
import { medianOf, spreadOf } from './bench/statistics.js';
import { writeMarkdown, writeText } from './bench/table.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '6' },
    concurrency: { type: 'string', default: '32' },
    markdown: { type: 'boolean', default: false },
    baseline: { type: 'string' },
    pairs: { type: 'boolean', default: false },
    responses: { type: 'string' },
  },
});
if (values.pairs && values.baseline === undefined) throw new Error('--pairs compares with the version in --baseline <folder>');
const concurrency = Number(values.concurrency);
const write = values.markdown ? writeMarkdown : writeText;
const MACHINE = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; the load generator and the upstream run on the same cores.`;
/** Several bodies, since the gateway caches the structure of items. */
const bodies = Array.from({ length: 16 }, (_, i) => JSON.stringify(buildRequest({ ...SIZES.typical, items: SIZES.typical.items + 7 * i })));
const responseMegabytes = values.responses === undefined ? 0.05 : Number(values.responses);
const responseBody = {
  id: 'resp_1',
  object: 'response.compaction',
  created_at: 1_764_000_000,
  output: [{ id: 'cmp_1', type: 'compaction', encrypted_content: 'x'.repeat(1e6 * responseMegabytes) }],
  usage: {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 1,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 2,
  },
};

/** On a port that was free a moment ago: nginx cannot listen on a port that the system chooses. */
async function startNginx(upstream: string, checks: boolean): Promise<ServerProcess> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const server = await startNjsGateway(upstream, { port, checks });
  started.push(server);
  return server;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
const started: ServerProcess[] = [];
const start = async (...args: Parameters<typeof startServer>): Promise<ServerProcess> => {
  const server = await startServer(...args);
  started.push(server);
  return server;
};
try {
  const { url: upstream } = await start([pathOf('../json-server.mjs')], JSON.stringify(responseBody));
  const gateway = bundleServer('gateway-server', folder);
  const servers = new Map<string, ServerProcess>([
    ['bare proxy, node:http', await start([pathOf('bare-proxy.mjs'), upstream])],
    ['bare proxy, fetch', await start([bundleServer('fetch-proxy', folder), upstream])],
    ['gateway, checks off', await start([gateway, upstream, 'no-checks'])],
    ['gateway', await start([gateway, upstream, 'checks'])],
  ]);
  const baseline =
    values.baseline && bundleServer('gateway-server', folder, join(values.baseline, 'scripts/bench/gateway/gateway-server.ts'));
  if (baseline) servers.set('gateway of the baseline', await start([baseline, upstream, 'checks']));
  const rounds = Number(values.rounds);
  if (baseline && values.pairs) {
    const starterOf = (server: string) => (): Promise<ServerProcess> => start([server, upstream, 'checks']);
    const options = { seconds: Number(values.seconds), rounds, concurrency, bodies };
    const ratios = new Map<string, Ratios>();
    ratios.set('gateway / baseline', await measurePair([starterOf(gateway), starterOf(baseline)], options));
    ratios.set('baseline / baseline', await measurePair([starterOf(baseline), starterOf(baseline)], options));
    console.log(reportPairs(ratios));
  } else if (values.responses !== undefined) {
    servers.set('gateway, hold', await start([gateway, upstream, 'hold']));
    console.log(reportResponses(await measureResponses(servers, { rounds, concurrency })));
  } else {
    if (njs.missing() === undefined) {
      servers.set('nginx, which does not inspect bodies', await startNginx(upstream, false));
      servers.set('nginx with njs', await startNginx(upstream, true));
    }
    console.log(report(await measureLoad(servers, { seconds: Number(values.seconds), rounds, concurrency, bodies })));
  }
} finally {
  for (const { stop } of started) await stop();
  rmSync(folder, { recursive: true, force: true });
}

function reportPairs(pairs: ReadonlyMap<string, Ratios>): string {
  const percent = (values: readonly number[]): string => {
    const { median, p10, p90 } = spreadOf(values.map((value) => 100 * value));
    return `${median.toFixed(0)}% (${p10.toFixed(0)} to ${p90.toFixed(0)})`;
  };
  return write({
    title: `Requests of 1 MB, two gateways at the same time, ${concurrency / 2} concurrent each, ${values.rounds} rounds in new processes`,
    head: ['', 'CPU time per call', 'calls/s'],
    rows: [...pairs].map(([name, { cpu, perSecond }]) => [name, percent(cpu), percent(perSecond)]),
    notes: [MACHINE],
  });
}

function reportResponses(turns: ReadonlyMap<string, ResponseTurn[]>): string {
  const ms = (times: readonly number[]): string => `${medianOf(times).toFixed(0)} ms`;
  const rows = [...turns].map(([name, own]) => {
    const max = own.map(({ memory }) => memory.max);
    return [
      name,
      ms(own.map(({ firstByte }) => firstByte)),
      ms(own.map(({ total }) => total)),
      ms(own.map(({ cpu }) => cpu)),
      `${own[0]?.memory.idle.toFixed(0)}, ${Math.min(...max).toFixed(0)} to ${Math.max(...max).toFixed(0)} MB`,
      String(own.reduce((sum, { failed }) => sum + failed, 0)),
    ];
  });
  return write({
    title: `Responses of ${responseMegabytes} MB, ${concurrency} concurrent, ${3 * concurrency} calls in each of ${values.rounds} rounds`,
    head: ['', 'first byte', 'last byte', 'CPU time per call', 'memory when idle, maximum', 'failed'],
    rows,
    notes: [`${MACHINE} Times are medians of the medians of each round.`],
  });
}

function report(turns: ReadonlyMap<string, Turn[]>): string {
  const [bare] = turns.values() as unknown as [Turn[]];
  const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;
  const rows = [...turns].map(([name, own]) => {
    const throughput = spreadOf(own.map(({ perSecond }, i) => perSecond / (bare[i] as Turn).perSecond));
    const p99 = spreadOf(own.map(({ p99 }, i) => p99 / (bare[i] as Turn).p99));
    const max = own.map(({ memory }) => memory.max);
    const [idle] = own.map(({ memory }) => memory.idle);
    return [
      name,
      medianOf(own.map(({ perSecond }) => perSecond)).toFixed(0),
      `${percent(throughput.median)} (${percent(throughput.p10)} to ${percent(throughput.p90)})`,
      `${p99.median.toFixed(1)} x`,
      `${medianOf(own.map(({ cpu }) => cpu)).toFixed(2)} ms`,
      `${idle?.toFixed(0)}, ${Math.min(...max).toFixed(0)} to ${Math.max(...max).toFixed(0)} MB`,
      String(own.reduce((sum, { failed }) => sum + failed, 0)),
    ];
  });
  return write({
    title: `Requests of 1 MB, ${concurrency} concurrent, ${values.seconds} s for each server`,
    head: ['', 'calls/s', 'throughput', 'p99', 'CPU time per call', 'memory when idle, maximum', 'failed'],
    rows,
    notes: [
      `${MACHINE} ${bodies.length} different bodies.`,
      `Throughput and p99 are relative to the first row in the same round: median, and p10 to p90 over ${values.rounds} rounds. Memory is before the first call, and the range of the maximum of each turn; four copies of ${concurrency} bodies are ${4 * concurrency} MB.`,
    ],
  });
}
