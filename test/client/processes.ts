/**
 * Runs the client in processes of its own: under Jest a module does not see the true `globalThis`, where Node keeps its dispatcher,
 * and whether a process ends by itself shows only in a process. `NODE_BINARIES=path:path` adds other versions of Node.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
let directory = '';

export const NODES = [process.execPath, ...(process.env['NODE_BINARIES']?.split(':') ?? [])];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'compact-client-'));
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild');
  await promisify(execFile)(
    esbuild,
    [
      'src/client/index.ts',
      '--bundle',
      '--format=esm',
      '--platform=neutral',
      '--main-fields=module,main',
      `--outfile=${directory}/client.mjs`,
    ],
    { cwd: root },
  );
}, 60_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

/** Runs a module with `createCompactClient`, `url` and `request` at hand, to its own end; returns the JSON it wrote. */
export async function run(node: string, url: string, source: string): Promise<unknown> {
  const file = join(directory, `${Math.random()}.mjs`);
  const preamble = [
    `import { createCompactClient } from ${JSON.stringify(pathToFileURL(join(directory, 'client.mjs')).href)};`,
    `const url = ${JSON.stringify(url)};`,
    `const request = { model: 'm', input: 'x' };`,
    `const print = (value) => process.stdout.write(JSON.stringify(value));`,
  ];
  await writeFile(file, `${preamble.join('\n')}\n${source}`);
  const child = spawn(node, ['--expose-gc', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${node} ended with ${String(code)}: ${output}`);
  return JSON.parse(output);
}
