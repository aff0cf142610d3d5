import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildCommand, startCommand, type RunningCommand } from '../../gateway/command.js';
import { NGINX } from '../njs/engine.js';
import { startServer } from '../server-process.js';

const CONFIG = fileURLToPath(new URL('nginx.conf', import.meta.url));
const COUNT = 3;

export interface Workers {
  /** The URL for `send`. */
  url: string;
  workers: readonly RunningCommand[];
  /** Removes a worker from nginx. Resolves when nginx can send no more calls to it. */
  remove: (worker: RunningCommand) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts several processes of the command `gateway`, and nginx in front of them. `flags` are those of the command. */
export async function startWorkers(upstream: string, flags: readonly string[] = []): Promise<Workers> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-workers-'));
  const command = await buildCommand();
  const workers = await Promise.all(Array.from({ length: COUNT }, () => startCommand(command, ['--upstream', upstream, ...flags])));
  const writeWorkers = (down?: RunningCommand): void => {
    const lines = workers.map(
      (worker) => `server ${new URL(worker.url).host} max_fails=1 fail_timeout=5s${worker === down ? ' down' : ''};\n`,
    );
    writeFileSync(join(folder, 'workers.conf'), lines.join(''));
  };
  cpSync(CONFIG, join(folder, 'nginx.conf'));
  writeWorkers();
  const stopWorkers = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
    command.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  const nginx = await startServer(folder, 'nginx.sock', NGINX, ['-p', '.', '-c', 'nginx.conf', '-e', 'stderr']).catch(async (error) => {
    await stopWorkers();
    throw error;
  });
  return {
    url: `unix:${nginx.socketPath}`,
    workers,
    async remove(worker) {
      const before = childrenOf(nginx.pid);
      writeWorkers(worker);
      process.kill(nginx.pid, 'SIGHUP');
      for (;;) {
        const after = childrenOf(nginx.pid);
        if (after.length > 0 && !after.some((pid) => before.includes(pid))) return;
        await sleep(10);
      }
    },
    async stop() {
      await nginx.stop();
      await stopWorkers();
    },
  };
}

/** The worker processes of nginx. The shell that ends nginx with the tests is also a child of it. */
const childrenOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((child) => child && nameOf(child) === 'nginx');

function nameOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
