/** The samples of the page on the emulator, each run as a program, and its tables of scenarios. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/generate/bundle.js';
import { writeScenarioTables } from '../../scripts/docs/scenario-table.js';
import { createCompactEmulator, SCENARIO_NAMES } from '../../src/emulator/index.js';
import { serveEmulator } from '../../src/emulator/node.js';
import { runProgram, runSample } from './sample-process.js';

jest.setTimeout(120_000);

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

test('emulator-in-process.ts prints what its comment says', async () => {
  const [, printed] = /; \/\/ (.+)\n/.exec(readFileSync(join(ROOT, 'docs/samples/emulator-in-process.ts'), 'utf8')) ?? [];
  expect(await runSample('emulator-in-process.ts')).toBe(`${printed}\n`);
});

test("emulator-server.ts serves the vendor's SDK, and injects a fault into one call", async () => {
  expect(await runSample('emulator-server.ts')).toBe("[ 'message', 'compaction' ]\n429 rate_limit_exceeded 1\n");
});

test('emulator-faults.ts gets the same faults in each run', async () => {
  const [first, second] = await Promise.all([runSample('emulator-faults.ts'), runSample('emulator-faults.ts')]);
  const [calls, attempts, faults] = first.match(/\d+/g)?.map(Number) ?? [];
  expect(calls).toBe(10);
  expect(attempts).toBe(10 + (faults ?? 0));
  expect(faults).toBeGreaterThan(0);
  expect(second).toBe(first);
});

test('emulator-state.ts continues a stored conversation, and prints the log', async () => {
  const output = await runSample('emulator-state.ts');
  expect(output).toContain("{ role: 'assistant', content: 'Air scatters blue light.' }");
  expect(output).toMatch(/content: 'And at night\?' \}\n\]\n200 my-deployment 1\n0\n$/);
});

test('emulator-python.py calls the emulator by its URL', async () => {
  const server = await serveEmulator(createCompactEmulator({ apiKey: 'test-key' }));
  stops.push(server.close);
  const output = await runSample('emulator-python.py', { env: { COMPACT_BASE_URL: `${server.url}/v1` } });
  expect(output).toBe("['message', 'compaction']\n429 1\n");
});

test('emulator-worker.ts exports a handler of requests', async () => {
  const program = `
    const { default: worker } = await import('./docs/samples/emulator-worker.ts');
    const body = JSON.stringify({ model: 'm', input: 'Hello' });
    const headers = { 'content-type': 'application/json', 'api-key': 'test-key' };
    const response = await worker.fetch(new Request('http://localhost/v1/responses/compact', { method: 'POST', headers, body }));
    console.log(response.status);
  `;
  expect(await runProgram(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])).toBe('200\n');
});

test('emulator-node.test.ts passes with the test runner of Node', async () => {
  const output = await runProgram(process.execPath, ['--import', 'tsx', '--test', 'docs/samples/emulator-node.test.ts']);
  expect(output).toMatch(/^. pass 1$/m);
});

test('emulator-jest.test.ts passes with Jest', async () => {
  const { compilerOptions } = readTsconfig();
  const config = {
    rootDir: ROOT,
    testMatch: ['<rootDir>/docs/samples/emulator-jest.test.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: {
      '^(\\.{1,2}/.*)\\.js$': '$1',
      ...Object.fromEntries(Object.entries(compilerOptions.paths).map(([name, [path]]) => [`^${name}$`, `<rootDir>/${path}`])),
    },
    transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  };
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', '--config', JSON.stringify(config)];
  const { numPassedTests, numTotalTests } = JSON.parse(await runProgram(process.execPath, args));
  expect([numPassedTests, numTotalTests]).toEqual([2, 2]);
});

/** tsconfig.json without its comments. Each comment is on a line of its own. */
function readTsconfig(): { compilerOptions: { paths: Record<string, [string]> } } {
  const lines = readFileSync(join(ROOT, 'tsconfig.json'), 'utf8').split('\n');
  return JSON.parse(lines.filter((line) => !line.trim().startsWith('//')).join('\n'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A program that calls the emulator as the tests of an application do. */
const CALL = `
  const response = await fetch(process.env.AZURE_OPENAI_ENDPOINT + '/openai/v1/responses/compact', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'api-key': process.env.AZURE_OPENAI_API_KEY },
    body: JSON.stringify({ model: 'm', input: 'Hello' }),
  });
  console.log('status', response.status);
`;

test('emulator-ci.sh runs the tests against an emulator, which ends with them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-ci-'));
  stops.push(() => rmSync(folder, { recursive: true }));
  const port = await freePort();
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  const program = join(folder, 'node_modules/.bin/responses-compact-contract');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' --import '${import.meta.resolve('tsx')}' '${ROOT}/src/cli.ts' "$@"\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'call.mjs'), CALL);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { test: 'node call.mjs' } }));
  const script = readFileSync(join(ROOT, 'docs/samples/emulator-ci.sh'), 'utf8').replaceAll('8080', String(port));
  expect(await runProgram('sh', ['-c', `cd '${folder}'\n${script}`])).toContain('status 200\n');
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
});

test('emulator-compose.yaml starts an emulator that its health check and its tests reach', async () => {
  const { services } = parse(readFileSync(join(ROOT, 'docs/samples/emulator-compose.yaml'), 'utf8'));
  const { emulator, tests } = services;
  expect(emulator.command.slice(0, 3)).toEqual(['npx', '--yes', 'responses-compact-contract']);
  const port = await freePort();
  const withPort = (text: string): string => text.replaceAll('8080', String(port));
  const [command, ...healthcheck] = emulator.healthcheck.test.slice(1).map(withPort);
  const isHealthy = (): Promise<boolean> =>
    runProgram(command, healthcheck).then(
      () => true,
      () => false,
    );
  expect(await isHealthy()).toBe(false);
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...emulator.command.slice(3).map(withPort)], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  stops.push(() => end(child));
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)))]);
  expect(await isHealthy()).toBe(true);
  const { AZURE_OPENAI_ENDPOINT: endpoint, AZURE_OPENAI_API_KEY: key } = tests.environment;
  const env = { AZURE_OPENAI_ENDPOINT: withPort(endpoint), AZURE_OPENAI_API_KEY: key };
  expect(await runProgram(process.execPath, ['--input-type=module', '-e', CALL], env)).toBe('status 200\n');
  expect(tests.network_mode).toBe('service:emulator');
});

async function end(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  if (child.exitCode === null && child.kill('SIGTERM')) await exited;
}

test('the tables have a row for each scenario, with its status, its body and its reason', async () => {
  const text = (await writeScenarioTables()).replace(/<a id="[\w-]+"><\/a>/g, '');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => /`(.+?)`/.exec(row)?.[1]).sort()).toEqual([...SCENARIO_NAMES].sort());
  expect(rows).toContain('| `rate-limit` | 429 | error `rate_limit_exceeded` | [`rate_limit`](errors.md#rate_limit) |');
  expect(rows).toContain('| `html-502` | 502 | HTML, `502 Bad Gateway` | [`server_error`](errors.md#server_error) |');
  expect(rows).toContain('| `bare-detail` | 400 | `{"detail":"Bad Request"}` | [`invalid_request`](errors.md#invalid_request) |');
  expect(rows.filter((row) => row.includes('`ms`, default 1000')).map((row) => row.split(' | ')[0])).toEqual([
    '| `slow-first-byte`',
    '| `slow-body`',
  ]);
});
