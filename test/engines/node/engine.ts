import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Engine } from '../engine.js';

/** Node in a process of its own, without the module loader of the test runner, which users do not have. */
export const node: Engine = {
  name: 'Node',
  tasks: ['verdicts', 'reasons', 'bytes'],
  compilesWasm: true,
  missing: () => undefined,
  start: async (folder) => ({
    runTask: async (task, corpus) =>
      execFileSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'main.mjs'), task], {
        input: corpus,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
        maxBuffer: 64 * 1024 * 1024,
      }),
    stop: async () => undefined,
  }),
};
