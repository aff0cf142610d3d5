import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seededRandom, shuffle } from '../random.js';
import { cpuTimeOf, memoryOf, pathOf, type ServerProcess } from './servers.js';

export interface LoadOptions {
  /** Seconds for each server, over all rounds. Each turn has a warm-up in addition, because a server that was idle is slower at first. */
  seconds: number;
  /** Number of turns of each server. */
  rounds: number;
  concurrency: number;
  /** Sent one after the other. */
  bodies: readonly string[];
}

/** The result of one turn of one server. */
export interface Turn {
  perSecond: number;
  failed: number;
  p50: number;
  p99: number;
  /** CPU time of the server's process for each call, in milliseconds. */
  cpu: number;
  /** In megabytes: before the first turn, and the maximum during this turn. */
  memory: { idle: number; max: number };
}

/** Sends the load to each server in turn, in several rounds, so that other work on the machine affects all servers alike. */
export async function measureLoad(servers: ReadonlyMap<string, ServerProcess>, options: LoadOptions): Promise<Map<string, Turn[]>> {
  const random = seededRandom(options.rounds);
  const turns = new Map<string, Turn[]>([...servers.keys()].map((name) => [name, []]));
  const idle = new Map([...servers].map(([name, { pid }]) => [name, memoryOf(pid)]));
  for (let round = -1; round < options.rounds; round++) {
    for (const name of shuffle([...servers.keys()], random)) {
      const turn = await takeTurn(servers.get(name) as ServerProcess, idle.get(name) as number, options);
      // The first round only warms up the JIT compilers.
      if (round >= 0) turns.get(name)?.push(turn);
    }
  }
  return turns;
}

/** The first server relative to the second, by round. */
export interface Ratios {
  cpu: number[];
  perSecond: number[];
}

/**
 * Sends half of the load to each of two servers at the same time, so that other work on the machine affects both alike. Each round has new
 * processes, since two processes of the same code can differ by a tenth for as long as they run.
 */
export async function measurePair(
  start: readonly [() => Promise<ServerProcess>, () => Promise<ServerProcess>],
  options: LoadOptions,
): Promise<Ratios> {
  const ratios: Ratios = { cpu: [], perSecond: [] };
  for (let round = 0; round < options.rounds; round++) {
    const servers = [await start[0](), await start[1]()];
    const [one, other] = (await Promise.all(
      servers.map((server) => takeTurn(server, 0, { ...options, concurrency: options.concurrency / 2 })),
    )) as [Turn, Turn];
    for (const { stop } of servers) await stop();
    ratios.cpu.push(one.cpu / other.cpu);
    ratios.perSecond.push(one.perSecond / other.perSecond);
  }
  return ratios;
}

const WARM_UP_SECONDS = 2;

async function takeTurn({ url, pid }: ServerProcess, idle: number, { seconds, rounds, concurrency, bodies }: LoadOptions): Promise<Turn> {
  const memory = { idle, max: 0 };
  const cpuBefore = cpuTimeOf(pid);
  const sampling = setInterval(() => (memory.max = Math.max(memory.max, memoryOf(pid))), 20);
  const args = [pathOf('load.mjs'), `${url}/v1/responses/compact`, ...[WARM_UP_SECONDS, seconds / rounds, concurrency].map(String)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(bodies.join('\n'));
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  clearInterval(sampling);
  const { all, perSecond, failed, p50, p99 } = JSON.parse(printed) as Omit<Turn, 'cpu' | 'memory'> & { all: number };
  return { perSecond, failed, p50, p99, cpu: (cpuTimeOf(pid) - cpuBefore) / all, memory };
}
