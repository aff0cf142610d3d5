import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Subject } from '../../gateway/conformance/subject.js';
import { send } from '../../gateway/http-client.js';
import { startServer } from '../server-process.js';
import { findProgram, workerd } from './engine.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export const workerdGateway: Subject = {
  name: 'workerd',
  runs: '`createCompactGateway`, as in `test/engines/workerd/gateway.capnp`',
  lacks: ['brotli'],
  preservesEncoding: false,
  missing: workerd.missing,
  async start(upstream) {
    const folder = mkdtempSync(join(tmpdir(), 'contract-workerd-'));
    cpSync(join(HERE, 'gateway.capnp'), join(folder, 'gateway.capnp'));
    await build({
      entryPoints: [join(HERE, 'gateway-worker.js')],
      outfile: join(folder, 'gateway.js'),
      bundle: true,
      format: 'esm',
      target: 'esnext',
      platform: 'neutral',
      alias: { 'responses-compact-contract/gateway': join(HERE, '../../../src/gateway/index.ts') },
    });
    const server = await startServer(folder, 'gateway.sock', findProgram()!, ['serve', 'gateway.capnp'], { UPSTREAM: upstream });
    return {
      call: (request) => send(`unix:${server.socketPath}`, request),
      async stop() {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
