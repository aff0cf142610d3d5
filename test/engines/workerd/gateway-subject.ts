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

const subject = (hold: boolean): Subject => ({
  name: hold ? 'workerd' : 'workerd, without hold',
  runs: '`createCompactGateway`, as in `test/engines/workerd/gateway.capnp`',
  lacks: hold ? ['brotli'] : ['brotli', 'responses'],
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
    const server = await startServer(folder, 'gateway.sock', findProgram()!, ['serve', 'gateway.capnp'], {
      UPSTREAM: upstream,
      HOLD: String(hold),
    });
    return {
      call: (request) => send(`unix:${server.socketPath}`, request),
      async stop() {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
});

export const workerdGateway = subject(true);
/** As it is by default: a response that is forwarded as it arrives has no header with the number of issues. */
export const workerdWithoutHold = subject(false);
