import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningEngine } from './engine.js';

/** Ends the program when its standard input closes: so it ends even if the process of the tests is killed. */
const UNTIL_STDIN_CLOSES = 'exec 3<&0; (read -r _ <&3; kill $$) >/dev/null 2>&1 & exec "$@" 3<&-';
const START_TIMEOUT_MS = 15_000;

export interface Server extends RunningEngine {
  socketPath: string;
  pid: number;
}

/** Starts a program that ends with the process of the tests. The child's process id is that of the program. */
export const spawnTied = (
  folder: string,
  command: string,
  args: string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams =>
  spawn('sh', ['-c', UNTIL_STDIN_CLOSES, 'sh', command, ...args], { cwd: folder, env: { ...process.env, ...env } });

/** Starts a program that serves HTTP on a Unix socket in its folder, which needs no free port, and waits until it responds. */
export async function startServer(
  folder: string,
  socket: string,
  command: string,
  args: string[],
  env?: Readonly<Record<string, string>>,
): Promise<Server> {
  const socketPath = join(folder, socket);
  const child = spawnTied(folder, command, args, env);
  const ended = once(child, 'exit');
  let errorOutput = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => (errorOutput += chunk));
  const stop = async (): Promise<void> => {
    child.stdin.end();
    child.kill();
    await ended;
  };
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      await post(socketPath, '/', '');
      break;
    } catch (error) {
      if (child.exitCode === null && child.signalCode === null && Date.now() < deadline) await sleep(25);
      else {
        await stop();
        throw new Error(`${command} did not start: ${errorOutput}`, { cause: error });
      }
    }
  }
  const runTask: RunningEngine['runTask'] = async (task, corpus) => {
    const { status, text } = await post(socketPath, `/${task}`, corpus);
    if (status !== 200) throw new Error(`${command} responded with ${status}: ${text}\n${errorOutput}`);
    return text;
  };
  return { runTask, stop, socketPath, pid: child.pid as number };
}

function post(socketPath: string, path: string, body: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { socketPath, path, method: 'POST', headers: { 'content-length': Buffer.byteLength(body) }, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (text += chunk));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode, text }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
