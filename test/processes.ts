/**
 * Runs the client and the gateway in separate processes. Under Jest a module does not see the real `globalThis`, where Node keeps the dispatcher
 * of `fetch`; and only a separate process shows whether a process exits by itself. `NODE_BINARIES=path:path` adds other versions of Node.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from '@jest/globals';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
let directory = '';

export const NODES = [process.execPath, ...(process.env['NODE_BINARIES']?.split(':') ?? [])];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'compact-client-'));
  const contents = ['client', 'gateway', 'gateway/node'].map(
    (name) => `export * from './src/${name === 'gateway/node' ? name : `${name}/index`}.js';`,
  );
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: join(directory, 'bundle.mjs'),
  });
}, 60_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

/** Code that sets the timeouts of Node's global dispatcher to one second, and records each request through it in `used`. */
export const SHORT_LIMITS = `
  new Request('http://127.0.0.1');
  const symbol = Symbol.for('undici.globalDispatcher.' + (parseInt(process.versions.undici) < 8 ? 1 : 2));
  const { constructor: Default } = globalThis[symbol];
  const short = new Default({ headersTimeout: 1000, bodyTimeout: 1000 });
  const used = [];
  const dispatch = short.dispatch.bind(short);
  short.dispatch = (options, handler) => (used.push([options.path, options.headersTimeout ?? null]), dispatch(options, handler));
  globalThis[symbol] = short;
`;

/** Runs the source of a module until its process exits, and returns the JSON that it printed. See `preamble` for the names that it can use. */
export async function run(node: string, url: string, source: string, env: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const file = join(directory, `${Math.random()}.mjs`);
  const preamble = [
    `import * as all from ${JSON.stringify(pathToFileURL(join(directory, 'bundle.mjs')).href)};`,
    'const { createCompactClient, createCompactGateway, createNodeGateway } = all;',
    `const url = ${JSON.stringify(url)};`,
    `const request = { model: 'm', input: 'x' };`,
    `const print = (value) => process.stdout.write(JSON.stringify(value));`,
  ];
  await writeFile(file, `${preamble.join('\n')}\n${source}`);
  const child = spawn(node, ['--expose-gc', file], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${node} exited with ${String(code)}: ${output}`);
  return JSON.parse(output);
}
