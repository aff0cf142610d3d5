import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLinesOf, readDeployFile, replace } from '../../deploy/command-line.js';
import { startServer } from '../server-process.js';
import { addressOf, startWorkers, type BalancerKind } from './balancer.js';

const HAPROXY = '/usr/sbin/haproxy';
const FILE = 'haproxy.cfg';
const text = readDeployFile(FILE);
/** The drain delay that the file recommends. */
const [, DRAIN_DELAY = ''] =
  /--drain-delay-ms that is longer than the checks take to fail: (\d+) /.exec(text.replaceAll('\n# ', ' ')) ?? [];

export const haproxy: BalancerKind = {
  name: 'HAProxy',
  file: FILE,
  program: HAPROXY,
  missing: () => (existsSync(HAPROXY) ? undefined : 'HAProxy is missing. Install it: apt-get install haproxy'),
  async start(upstream, flags = []) {
    const folder = mkdtempSync(join(tmpdir(), 'contract-haproxy-'));
    const workers = await startWorkers(upstream, ['--drain-delay-ms', DRAIN_DELAY, ...flags]);
    const lines = workers.running.map((worker, i) => `$1${i + 1} ${addressOf(worker)}\n`);
    const withWorkers = replace(text, /^( +server gateway)1 127\.0\.0\.1:8081\n.*:8082\n.*:8083\n/m, lines.join(''));
    writeFileSync(join(folder, FILE), replace(withWorkers, /bind :8080/, 'bind unix@haproxy.sock'));
    const stopWorkers = async (): Promise<void> => {
      await workers.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    const args = commandLinesOf(text, 'haproxy').at(-1)!;
    const server = await startServer(folder, 'haproxy.sock', HAPROXY, args).catch(async (error) => {
      await stopWorkers();
      throw error;
    });
    return {
      url: `unix:${server.socketPath}`,
      workers: workers.running,
      drain: (index) => workers.running[index]!.end('SIGTERM'),
      // HAProxy notices by itself that the gateway is ready.
      replace: (index) => workers.replace(index),
      async stop() {
        await server.stop();
        await stopWorkers();
      },
    };
  },
};
