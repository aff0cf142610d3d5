/** The samples for Microsoft Entra ID, with the package `@azure/identity` itself: they compile, and run with a managed identity of this machine's own. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { createCompactEmulator } from '../../../src/emulator/index.js';
import { serveEmulator } from '../../../src/emulator/node.js';
import { packForConsumer, plainEnv, ROOT, type Consumer } from '../pack.js';
import { findTool, TYPESCRIPT } from '../tools.js';

jest.setTimeout(120_000);

const SAMPLES = ['azure-identity-client.ts', 'azure-identity-gateway.ts'];
const TOKEN = 'token-of-the-managed-identity';

let consumer: Consumer;
let printed: string;
beforeAll(() => {
  consumer = packForConsumer();
  const identity = join(consumer.folder, 'node_modules/@azure/identity');
  mkdirSync(dirname(identity), { recursive: true });
  symlinkSync(dirname(findTool('@azure/identity/package.json')), identity);
  for (const name of ['@types/node', 'undici-types']) consumer.link(name);
  consumer.write('package.json', '{ "type": "module" }');
  for (const file of SAMPLES) consumer.write(file, readFileSync(join(ROOT, 'docs/samples', file), 'utf8'));
  consumer.write('wrong.ts', readFileSync(join(ROOT, 'docs/samples', SAMPLES[0] as string), 'utf8').replace(', scope)', ')'));
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: true,
    lib: ['es2022', 'dom'],
    types: ['node'],
    outDir: 'out',
    rootDir: '.',
  };
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: [...SAMPLES, 'wrong.ts'] }));
  try {
    execFileSync(process.execPath, [TYPESCRIPT.tsc(), '-p', '.'], { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' });
    printed = '';
  } catch (error) {
    printed = (error as { stdout: string }).stdout;
  }
});
afterAll(() => consumer?.remove());

/** The scopes for which tokens were requested. */
let scopes: (string | null)[];
let env: NodeJS.ProcessEnv;
const stops: (() => unknown)[] = [];
beforeEach(async () => {
  scopes = [];
  // The endpoint of App Service, which is the only one whose address can be set.
  const identity = createServer(({ url, headers }, response) => {
    if (headers['x-identity-header'] !== 'identity-secret') return void response.writeHead(401).end();
    scopes.push(new URL(url ?? '', 'http://localhost').searchParams.get('resource'));
    const expires = Math.floor(Date.now() / 1000) + 3600;
    const body = { access_token: TOKEN, expires_on: String(expires), resource: scopes[0], token_type: 'Bearer' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  stops.push(() => (identity.closeAllConnections(), identity.close()));
  const service = await serveEmulator(createCompactEmulator({ apiKey: TOKEN }));
  stops.push(service.close);
  env = {
    ...plainEnv(),
    PORT: '0',
    AZURE_OPENAI_ENDPOINT: service.url,
    IDENTITY_ENDPOINT: `http://127.0.0.1:${(identity.address() as AddressInfo).port}/msi/token`,
    IDENTITY_HEADER: 'identity-secret',
  };
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Version 4.14 of the package requires Node 22. */
function start(file: string) {
  const child = spawn(findTool('node-22/bin/node'), [join('out', file.replace('.ts', '.js'))], { cwd: consumer.folder, env });
  stops.push(() => child.kill('SIGKILL'));
  let output = '';
  child.stderr.on('data', (chunk) => (output += chunk));
  return { child, errors: () => output };
}

test('they compile with the types of the package, which find an error', () => {
  expect(printed.trim().split('\n')).toEqual([expect.stringMatching(/^wrong\.ts\(\d+,\d+\): error TS2554: Expected 2-3 arguments/)]);
});

test('azure-identity-client.ts calls the service with a token', async () => {
  const { child, errors } = start('azure-identity-client.ts');
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  expect([code, errors()]).toEqual([0, '']);
  expect(JSON.parse(output).map(({ type }: { type: string }) => type)).toContain('compaction');
  expect(scopes).toEqual(['https://cognitiveservices.azure.com']);
});

test('azure-identity-gateway.ts calls the service with one token for several calls', async () => {
  const { child, errors } = start('azure-identity-gateway.ts');
  const [line] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'close').then(() => Promise.reject(new Error(errors()))),
  ])) as [Buffer];
  for (let i = 0; i < 2; i++) {
    const response = await fetch(`${String(line).trim()}/openai/v1/responses/compact`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'api-key': 'key-of-the-client' },
      body: JSON.stringify({ model: 'm', input: 'Hello' }),
    });
    expect([response.status, await response.json()]).toMatchObject([200, { object: 'response.compaction' }]);
  }
  expect(scopes).toEqual(['https://cognitiveservices.azure.com']);
});
