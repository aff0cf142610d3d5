import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Engine } from '../engine.js';

/** Node in a process of its own, as a test runner's loader is not what users have. */
export const node: Engine = {
  name: 'Node',
  tasks: ['verdicts', 'reasons'],
  missing: () => undefined,
  start: async (folder) => ({
    ask: async (task, corpus) =>
      execFileSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'main.mjs'), task], {
        input: corpus,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
        maxBuffer: 64 * 1024 * 1024,
      }),
    stop: async () => undefined,
  }),
};
