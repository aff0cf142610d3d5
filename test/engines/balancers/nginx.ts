import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLinesOf, readDeployFile, replace } from '../../deploy/command-line.js';
import { NGINX } from '../njs/engine.js';
import { startServer } from '../server-process.js';
import { addressOf, startWorkers, type BalancerKind } from './balancer.js';

const FILE = 'nginx.conf';
const text = readDeployFile(FILE);

export const nginx: BalancerKind = {
  name: 'nginx',
  file: FILE,
  program: NGINX,
  missing: () => (existsSync(NGINX) ? undefined : 'nginx is missing. Install it: apt-get install nginx-light'),
  async start(upstream, flags = []) {
    const folder = mkdtempSync(join(tmpdir(), 'contract-nginx-'));
    const workers = await startWorkers(upstream, flags);
    const down = new Set<number>();
    const write = (): void => {
      const lines = workers.running.map((worker, i) => `$1${addressOf(worker)}$2${down.has(i) ? ' down' : ''};\n`);
      const withWorkers = replace(text, /^( +server )127\.0\.0\.1:8081(.*);\n.*:8082 .*\n.*:8083 .*\n/m, lines.join(''));
      writeFileSync(join(folder, FILE), replace(withWorkers, /listen 8080;/, 'listen unix:nginx.sock;'));
    };
    const stopWorkers = async (): Promise<void> => {
      await workers.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    write();
    const args = commandLinesOf(text, 'nginx').at(-1)!;
    const server = await startServer(folder, 'nginx.sock', NGINX, args).catch(async (error) => {
      await stopWorkers();
      throw error;
    });
    /** Resolves when the worker processes of nginx with the previous configuration have ended. */
    const reload = async (): Promise<void> => {
      const before = childrenOf(server.pid);
      write();
      process.kill(server.pid, 'SIGHUP');
      for (;;) {
        const after = childrenOf(server.pid);
        if (after.length > 0 && !after.some((pid) => before.includes(pid))) return;
        await sleep(10);
      }
    };
    return {
      url: `unix:${server.socketPath}`,
      workers: workers.running,
      async drain(index) {
        down.add(index);
        await reload();
        return workers.running[index]!.end('SIGTERM');
      },
      async replace(index) {
        await workers.replace(index);
        down.delete(index);
        await reload();
      },
      async stop() {
        await server.stop();
        await stopWorkers();
      },
    };
  },
};

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
