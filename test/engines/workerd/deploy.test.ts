/** The Worker of `docs/deploy/`, with the settings of its `wrangler.jsonc`, in workerd. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import ts from 'typescript';
import { SCANNER } from '../../../generated/scanner.js';
import { pathOf, readDeployFile } from '../../deploy/command-line.js';
import { send, type WireResponse } from '../../gateway/http-client.js';
import { COMPACTED, startUpstream, type Upstream } from '../../gateway/upstream.js';
import { isInstalled } from '../installed.js';
import { startServer, type Server } from '../server-process.js';
import { findProgram, workerd } from './engine.js';

const { config, error } = ts.parseConfigFileTextToJson('wrangler.jsonc', readDeployFile('wrangler.jsonc'));

/** The module that workerd starts: it runs the Worker, and says how long the longest text was that the Worker parsed for a response. */
const MEASURE = `
  import worker from './worker.js';
  const { parse } = JSON;
  let longest = 0;
  JSON.parse = (text, ...rest) => {
    longest = Math.max(longest, text.length);
    return parse(text, ...rest);
  };
  export default {
    async fetch(...args) {
      longest = 0;
      const response = await worker.fetch(...args);
      const measured = new Response(response.body, response);
      measured.headers.set('x-longest-parsed', String(longest));
      return measured;
    },
  };
`;

const CONFIG = `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "worker", worker = .worker), (name = "internet", network = (allow = ["127.0.0.1/32"]))],
  sockets = [(name = "http", address = "unix:worker.sock", http = (), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "measure.js", esModule = embed "measure.js"),
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "responses-compact-contract/scanner.wasm", wasm = embed "scanner.wasm"),
  ],
  bindings = [(name = "UPSTREAM", fromEnvironment = "UPSTREAM")],
  globalOutbound = "internet",
  compatibilityDate = "${config.compatibility_date}",
);
`;

describe('the Worker of docs/deploy', () => {
  if (!isInstalled(workerd)) return;

  let upstream: Upstream;
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    upstream = await startUpstream();
    folder = mkdtempSync(join(tmpdir(), 'contract-worker-'));
    writeFileSync(join(folder, 'config.capnp'), CONFIG);
    writeFileSync(join(folder, 'measure.js'), MEASURE);
    writeFileSync(join(folder, 'scanner.wasm'), Buffer.from(SCANNER, 'base64'));
    await build({
      entryPoints: [pathOf(config.main)],
      outfile: join(folder, 'worker.js'),
      bundle: true,
      format: 'esm',
      target: 'esnext',
      platform: 'neutral',
      external: ['*.wasm'],
      alias: { 'responses-compact-contract/gateway': fileURLToPath(new URL('../../../src/gateway/index.ts', import.meta.url)) },
    });
    server = await startServer(folder, 'worker.sock', findProgram()!, ['serve', 'config.capnp'], { UPSTREAM: upstream.url });
  });
  afterAll(async () => {
    await server?.stop();
    await upstream?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const call = (body: object): Promise<WireResponse> =>
    send(`unix:${server.socketPath}`, { headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) });

  test('has the settings that the test uses, and no others that change how it runs', () => {
    expect(error).toBeUndefined();
    expect(Object.keys(config)).toEqual(['$schema', 'name', 'main', 'compatibility_date', 'vars', 'observability']);
    expect(config.vars).toEqual({ UPSTREAM: expect.stringMatching(/^https:/) });
  });

  test('forwards a valid request without parsing all of it, because it gives the scanner to the gateway', async () => {
    const body = { model: 'm', input: 'x'.repeat(10_000) };
    const response = await call(body);
    expect([response.status, response.body.toString()]).toEqual([200, COMPACTED]);
    expect(upstream.takeRequests().map(({ body }) => JSON.parse(body.toString()))).toEqual([body]);
    expect(Number(response.headers['x-longest-parsed'])).toBeLessThan(10_000);
  });

  test('rejects an invalid request', async () => {
    const response = await call({ model: 'm', input: [{ type: 'function_call' }] });
    expect([response.status, upstream.takeRequests()]).toEqual([400, []]);
    expect(JSON.parse(response.body.toString()).error.param).toMatch(/^input\[0\]/);
  });
});
