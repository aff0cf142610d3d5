import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from './engine.js';

/** Ends the program when its standard input closes: also when the tests die before they can stop it. */
const UNTIL_STDIN_CLOSES = 'exec 3<&0; (read -r _ <&3; kill $$) >/dev/null 2>&1 & exec "$@" 3<&-';
const PATIENCE_MS = 15_000;

export interface Server extends Running {
  socketPath: string;
  pid: number;
}

/** Starts a program whose process has the id of the child, and which does not outlive the tests. */
export const spawnTied = (
  folder: string,
  command: string,
  args: string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams =>
  spawn('sh', ['-c', UNTIL_STDIN_CLOSES, 'sh', command, ...args], { cwd: folder, env: { ...process.env, ...env } });

/** Starts a program that serves HTTP on a Unix socket in its folder, which needs no free port, and waits until it answers. */
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
  let complaints = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => (complaints += chunk));
  const stop = async (): Promise<void> => {
    child.stdin.end();
    child.kill();
    await ended;
  };
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await post(socketPath, '/', '');
      break;
    } catch (error) {
      if (child.exitCode === null && child.signalCode === null && Date.now() < giveUpAt) await sleep(25);
      else {
        await stop();
        throw new Error(`${command} does not serve: ${complaints}`, { cause: error });
      }
    }
  }
  const ask: Running['ask'] = async (task, corpus) => {
    const { status, text } = await post(socketPath, `/${task}`, corpus);
    if (status !== 200) throw new Error(`${command} answered ${status}: ${text}\n${complaints}`);
    return text;
  };
  return { ask, stop, socketPath, pid: child.pid as number };
}

function post(socketPath: string, path: string, body: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request(
      { socketPath, path, method: 'POST', headers: { 'content-length': Buffer.byteLength(body) }, agent: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => (text += chunk));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode, text }));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}
