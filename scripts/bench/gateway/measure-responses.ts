import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seededRandom, shuffle } from '../random.js';
import { medianOf } from '../statistics.js';
import { cpuTimeOf, memoryOf, pathOf, type ServerProcess } from './servers.js';

/** The result of one turn of one server: all times in milliseconds, memory in megabytes. */
export interface ResponseTurn {
  failed: number;
  /** The median time to the first byte of a body. */
  firstByte: number;
  /** The median time of a call. */
  total: number;
  /** CPU time of the server's process for each call. */
  cpu: number;
  memory: { idle: number; max: number };
}

/** Lets each server, in turn, forward large responses: `concurrency` at a time, each three times. */
export async function measureResponses(
  servers: ReadonlyMap<string, ServerProcess>,
  { rounds, concurrency }: { rounds: number; concurrency: number },
): Promise<Map<string, ResponseTurn[]>> {
  const random = seededRandom(rounds);
  const turns = new Map<string, ResponseTurn[]>([...servers.keys()].map((name) => [name, []]));
  const idle = new Map([...servers].map(([name, { pid }]) => [name, memoryOf(pid)]));
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffle([...servers.keys()], random))
      turns.get(name)?.push(await takeTurn(servers.get(name) as ServerProcess, idle.get(name) as number, concurrency));
  }
  return turns;
}

async function takeTurn({ url, pid }: ServerProcess, idle: number, concurrency: number): Promise<ResponseTurn> {
  const memory = { idle, max: 0 };
  const calls = 3 * concurrency;
  const cpuBefore = cpuTimeOf(pid);
  const sampling = setInterval(() => (memory.max = Math.max(memory.max, memoryOf(pid))), 20);
  const args = [pathOf('load-responses.mjs'), `${url}/v1/responses/compact`, String(calls), String(concurrency)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  clearInterval(sampling);
  const { failed, firstBytes, totals } = JSON.parse(printed) as { failed: number; firstBytes: number[]; totals: number[] };
  return { failed, firstByte: medianOf(firstBytes), total: medianOf(totals), cpu: (cpuTimeOf(pid) - cpuBefore) / calls, memory };
}
