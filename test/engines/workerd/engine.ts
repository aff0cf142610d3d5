import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Engine } from '../engine.js';
import { startServer } from '../server-process.js';

/** The path of the program. npm links a script instead, which would leave the program running when it is killed. */
export function findProgram(): string | undefined {
  const require = createRequire(import.meta.url);
  const name = `@cloudflare/workerd-${process.platform}-${process.arch === 'x64' ? '64' : process.arch}`;
  try {
    const program = createRequire(require.resolve('workerd/package.json')).resolve(`${name}/bin/workerd`);
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

export const workerd: Engine = {
  name: 'workerd',
  tasks: ['verdicts', 'reasons', 'bytes', 'bytes-with-module'],
  compilesWasm: false,
  missing: () => (findProgram() ? undefined : 'workerd is missing. Install it: npm ci'),
  start: (folder) => startServer(folder, 'workerd.sock', findProgram()!, ['serve', 'config.capnp']),
};
