import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator } from '../../src/emulator/node.js';
import { packForConsumer, plainEnv, ROOT, type Consumer } from './pack.js';
import { NEUTRAL } from './surface.js';

jest.setTimeout(60_000);

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
});
afterAll(() => consumer?.remove());

test('the tarball contains every exported file, and no sources', () => {
  const { exports, bin } = JSON.parse(readFileSync(join(consumer.folder, 'node_modules/responses-compact-contract/package.json'), 'utf8'));
  const exported = JSON.stringify([exports, bin]).match(/\.\/(dist|generated)\/[^"*]+\.\w+/g) ?? [];
  expect(exported.length).toBeGreaterThan(30);
  expect(consumer.files).toEqual(
    expect.arrayContaining([...exported.map((path) => path.slice(2)), 'README.md', 'LICENSE', 'CHANGELOG.md']),
  );
  expect(consumer.files).toContain('generated/schemas/2020-12/open/compact-request.json');
  expect(consumer.files.filter((path) => /^(src|test|scripts|spec)\/|\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([
    'spec/deviations.md',
  ]);
});

test('every runtime-neutral subpath exports the same names to ESM and to CommonJS', () => {
  const list = JSON.stringify(NEUTRAL.map((path) => `responses-compact-contract${path.slice(1)}`));
  const esm = consumer.write(
    'load.mjs',
    `const out = {}; for (const name of ${list}) out[name] = Object.keys(await import(name)).sort(); console.log(JSON.stringify(out));`,
  );
  const cjs = consumer.write(
    'load.cjs',
    `const out = {}; for (const name of ${list}) out[name] = Object.keys(require(name)).sort(); console.log(JSON.stringify(out));`,
  );
  const names = JSON.parse(consumer.node(esm));
  expect(JSON.parse(consumer.node(cjs))).toEqual(names);
  expect(names['responses-compact-contract/types']).toEqual([]);
  expect(names['responses-compact-contract/conversation']).toContain('toNextInput');
  expect(names['responses-compact-contract']).toEqual(
    expect.arrayContaining([
      'createCompactClient',
      'isCompactRequest',
      'toNextInput',
      'CompactError',
      'CompactRequestSchema',
      'formatIssues',
    ]),
  );
});

test('the validators run where code generation from strings is disallowed', () => {
  const file = consumer.write(
    'csp.mjs',
    `import * as open from 'responses-compact-contract/validators';
    import * as strict from 'responses-compact-contract/validators/strict';
    let blocked = false;
    try { new Function('return 1'); } catch { blocked = true; }
    const bad = { model: 'm', input: [{ type: 'function_call', call_id: 'c', name: 'f' }], stream: true };
    const pointers = ({ safeParseCompactRequest }) => safeParseCompactRequest(bad).issues.map((issue) => issue.pointer);
    console.log(JSON.stringify({ blocked, good: open.isCompactRequest({ model: 'm' }), open: pointers(open), strict: pointers(strict) }));`,
  );
  expect(JSON.parse(consumer.node('--disallow-code-generation-from-strings', file))).toEqual({
    blocked: true,
    good: true,
    open: ['/input/0/arguments'],
    strict: ['/input/0/arguments', '/stream'],
  });
});

test('the packed client works with the packed emulator', () => {
  const body = `
    const server = await serveEmulator(createCompactEmulator({ apiKey: 'k' }), { port: 0 });
    const client = createCompactClient({ baseUrl: server.url + '/v1', apiKey: 'k' });
    const first = await client.compact({ model: 'm', input: [{ role: 'user', content: 'hi' }] });
    const second = await client.compact({ model: 'm', input: toNextInput(first, { role: 'user', content: 'and now?' }) });
    await server.close();
    console.log(second.output.map((item) => item.type).join());`;
  const names = '{ createCompactClient, toNextInput }';
  const esm = consumer.write(
    'use.mjs',
    `import ${names} from 'responses-compact-contract';
    import { createCompactEmulator } from 'responses-compact-contract/emulator';
    import { serveEmulator } from 'responses-compact-contract/emulator/node';${body}`,
  );
  const cjs = consumer.write(
    'use.cjs',
    `const ${names} = require('responses-compact-contract');
    const { createCompactEmulator } = require('responses-compact-contract/emulator');
    const { serveEmulator } = require('responses-compact-contract/emulator/node');
    (async () => {${body}})();`,
  );
  expect(consumer.node(esm).trim()).toBe('message,message,compaction');
  expect(consumer.node(cjs).trim()).toBe('message,message,compaction');
});

test('the command `check` validates a file', () => {
  const good = consumer.write('good.json', '{"model":"m"}');
  expect(consumer.node('node_modules/responses-compact-contract/dist/esm/src/cli.js', 'check', 'request', good)).toBe(
    'good.json: a valid request\n',
  );
});

test('the command `emulate` serves the endpoint until SIGTERM', async () => {
  const child = spawn(
    process.execPath,
    ['node_modules/responses-compact-contract/dist/esm/src/cli.js', 'emulate', '--api-key', 'k', '--scenario', 'rate-limit;retry-after=3'],
    { cwd: consumer.folder, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const exited = new Promise((resolve) => child.on('exit', resolve));
  let printed = '';
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const match = /at (http:\S+) /.exec(printed);
      if (match && printed.includes('no model')) resolve(match[1] as string);
    });
  });
  const call = (headers: Record<string, string>): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'api-key': 'k', ...headers },
      body: '{"model":"m","input":"hi"}',
    });
  const limited = await call({});
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
  expect((await call({ 'x-emulator-scenario': 'none' })).status).toBe(200);
  expect(printed).toContain('Every call meets the fault scenario rate-limit;retry-after=3');
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
});

test('plain files have their own subpaths', () => {
  const file = consumer.write(
    'files.cjs',
    `const name = 'responses-compact-contract/';
    console.log(JSON.stringify([require(name + 'openapi.json').openapi, require(name + 'openapi-open.json').openapi, require(name + 'openapi-3.0.json').openapi, require(name + 'schemas/2020-12/strict/compact-response.json').title, require(name + 'schemas/draft-04/envelope.json').type, require.resolve(name + 'openapi.yaml').endsWith('openapi.yaml')]));`,
  );
  expect(JSON.parse(consumer.node(file))).toEqual(['3.1.0', '3.1.0', '3.0.3', 'CompactResponse', 'object', true]);
});

test('the examples in the README equal the files in test/readme, and they run, as do samples of the site', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const examples = [...readme.matchAll(/<!-- (test\/readme\/\w[\w-]*\.ts) -->\n```ts\n([\s\S]*?)```/g)].map(
    ([, path, code]) => [path, code] as [string, string],
  );
  for (const [path, code] of examples) {
    expect(code).toBe(readFileSync(join(ROOT, path), 'utf8'));
    expect(code.trim().split('\n').length).toBeLessThan(13);
  }
  const printed: Record<string, string> = {};
  const server = await serveEmulator(createCompactEmulator({ apiKey: 'key' }), { port: 0 });
  process.env['AZURE_OPENAI_ENDPOINT'] = server.url;
  process.env['AZURE_OPENAI_API_KEY'] = 'key';
  try {
    const samples = ['validators-check', 'validators-bytes', 'emulator-in-process', 'gateway-node', 'this-package'];
    for (const path of [...examples.map(([path]) => path), ...samples.map((name) => `docs/samples/${name}.ts`)]) {
      const name = basename(path, '.ts');
      const file = consumer.write(`${name}.mjs`, transformSync(readFileSync(join(ROOT, path), 'utf8'), { loader: 'ts' }).code);
      printed[name] = name === 'gateway-node' ? await sendThrough(file) : await consumer.run(file);
    }
  } finally {
    await server.close();
  }
  expect(printed).toEqual({
    'quick-start': "[ 'message', 'compaction', 'message' ]\n",
    types: 'calls read\n',
    validate: 'input[0].arguments is missing\n',
    'validators-check': expect.stringMatching(/^\[ 'missing_key: input\[0\]\.arguments is missing' \]\n[\s\S]*unknown_key: stream/),
    'validators-bytes': '400 {"error":{"message":"input occurs more than once in its object"}}\n200 forwarded 25 bytes\n',
    'emulator-in-process': "[ 'message', 'compaction' ]\n",
    'gateway-node': '200 1 {}\n',
    'this-package': expect.stringContaining('"compaction"'),
  });
});

/** Starts a gateway on a Unix socket, which needs no free port, sends a request through it, and returns the output of the gateway. */
async function sendThrough(file: string): Promise<string> {
  const socketPath = join(consumer.folder, 'gateway.sock');
  const env = { ...plainEnv(), PORT: socketPath };
  const child = spawn(process.execPath, [file], { cwd: consumer.folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    while (!existsSync(socketPath)) await sleep(20);
    const headers = { 'api-key': 'key', 'content-type': 'application/json' };
    const sent = request({ socketPath, method: 'POST', path: '/openai/v1/responses/compact', headers });
    sent.end('{"model":"m","input":[{"role":"user","content":"hi"}]}');
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    expect(JSON.parse(await text(response)).object).toBe('response.compaction');
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    return printed.toString();
  } finally {
    child.kill();
  }
}
