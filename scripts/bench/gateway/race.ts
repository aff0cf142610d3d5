import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seededRandom, shuffle } from '../random.js';
import { cpuOf, here, memoryOf, type Served } from './processes.js';

export interface LoadOptions {
  /** Seconds for each contestant in all, in turns after a warm-up: one that has just been idle is slower for a moment. */
  seconds: number;
  /** Contestants take turns this often. */
  rounds: number;
  concurrency: number;
  /** Sent in turns. */
  bodies: readonly string[];
}

/** What came of one turn. */
export interface Turn {
  perSecond: number;
  failed: number;
  p50: number;
  p99: number;
  /** Milliseconds of computing for a call, in the contestant's own process. */
  cpu: number;
  /** Megabytes: before the first call of all, and the most that was seen in this turn. */
  memory: { rest: number; most: number };
}

/** Sends the load to each contestant in turn, again and again, so that what else the machine does meets all of them. */
export async function race(contestants: ReadonlyMap<string, Served>, options: LoadOptions): Promise<Map<string, Turn[]>> {
  const random = seededRandom(options.rounds);
  const turns = new Map<string, Turn[]>([...contestants.keys()].map((name) => [name, []]));
  const rest = new Map([...contestants].map(([name, { pid }]) => [name, memoryOf(pid)]));
  for (let round = -1; round < options.rounds; round++) {
    for (const name of shuffle([...contestants.keys()], random)) {
      const turn = await load(contestants.get(name) as Served, rest.get(name) as number, options);
      // The first round is for compilers to warm up.
      if (round >= 0) turns.get(name)?.push(turn);
    }
  }
  return turns;
}

const WARM_UP_SECONDS = 2;

async function load({ url, pid }: Served, rest: number, { seconds, rounds, concurrency, bodies }: LoadOptions): Promise<Turn> {
  const memory = { rest, most: 0 };
  const cpuBefore = cpuOf(pid);
  const watch = setInterval(() => (memory.most = Math.max(memory.most, memoryOf(pid))), 20);
  const args = [here('load.mjs'), `${url}/v1/responses/compact`, ...[WARM_UP_SECONDS, seconds / rounds, concurrency].map(String)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(bodies.join('\n'));
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  clearInterval(watch);
  const { all, perSecond, failed, p50, p99 } = JSON.parse(printed) as Omit<Turn, 'cpu' | 'memory'> & { all: number };
  return { perSecond, failed, p50, p99, cpu: (cpuOf(pid) - cpuBefore) / all, memory };
}
