/** The samples of the page on credentials and the network, each run as a program. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, jest, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator } from '../../src/emulator/node.js';
import { spawnTied } from '../engines/server-process.js';
import { CERTIFICATE, KEY } from './certificate.js';
import { COMPACTED, startUpstream } from './upstream.js';
import { PATH, send, type WireResponse } from './http-client.js';

jest.setTimeout(60_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const json = { 'content-type': 'application/json' };
const BODY = Buffer.from('{"model":"m","input":"hi"}');

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Starts a sample, and returns the URL or the port that it prints. `tsx` finds this package by the paths in tsconfig.json. */
async function start(file: string, env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawnTied(ROOT, process.execPath, ['--import', 'tsx', `docs/samples/${file}`], { NODE_OPTIONS: '', PORT: '0', ...env });
  const exited = once(child, 'exit');
  stops.push(async () => {
    child.kill('SIGKILL');
    await exited;
    child.stdin.end();
  });
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        const [, url, port] = /(http:\S+)\n|port: (\d+)/.exec(output) ?? [];
        if (url ?? port) resolve(url ?? `http://127.0.0.1:${port}`);
      });
    }
    child.on('exit', (code) => reject(new Error(`${file} ended with ${code}: ${output}`)));
  });
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => void sockets.add(socket.on('error', () => {})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const call = (url: string, headers: Record<string, string> = {}, path = PATH): Promise<WireResponse> =>
  send(url, { path, headers: { ...json, ...headers }, body: BODY });

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startTestUpstream(...args: Parameters<typeof startUpstream>) {
  const upstream = await startUpstream(...args);
  stops.push(upstream.close);
  return upstream;
}

test('gateway-credentials.ts accepts the keys of its clients, and sends its own', async () => {
  const emulator = await serveEmulator(createCompactEmulator({ apiKey: 'key-of-the-gateway' }));
  stops.push(emulator.close);
  const digests = ['key-of-a', 'key-of-b'].map((key) => createHash('sha256').update(key).digest('hex'));
  const env = { AZURE_OPENAI_ENDPOINT: emulator.url, AZURE_OPENAI_API_KEY: 'key-of-the-gateway', CLIENT_KEY_DIGESTS: digests.join(',') };
  const url = await start('gateway-credentials.ts', env);
  const headers = [
    { 'api-key': 'key-of-a' },
    { authorization: 'Bearer key-of-b' },
    { 'api-key': 'key-of-the-gateway' },
    { 'api-key': digests[0] as string },
    {},
  ];
  const statuses: number[] = [];
  for (const credentials of headers) statuses.push((await call(url, credentials as Record<string, string>)).status);
  expect(statuses).toEqual([200, 200, 401, 401, 401]);
});

test('gateway-proxy.ts opens a tunnel through the proxy for each call', async () => {
  const requests: IncomingMessage[] = [];
  const upstreamPort = await listen(
    createTlsServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
      requests.push(request.resume());
      response.writeHead(200, json).end(COMPACTED);
    }),
  );
  const tunnels: (string | undefined)[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url }, client: Socket) => {
    tunnels.push(url);
    const target = connect(upstreamPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    target.on('error', () => client.destroy());
  });
  const folder = mkdtempSync(join(tmpdir(), 'contract-samples-'));
  stops.push(() => rmSync(folder, { recursive: true }));
  const trusted = join(folder, 'ca.pem');
  writeFileSync(trusted, CERTIFICATE);
  const env = { HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}`, NODE_EXTRA_CA_CERTS: trusted };
  const url = await start('gateway-proxy.ts', { ...env, AZURE_OPENAI_ENDPOINT: `https://localhost:${upstreamPort}` });
  for (let i = 0; i < 2; i++) expect((await call(url)).status).toBe(200);
  expect(tunnels).toEqual(Array(2).fill(`localhost:${upstreamPort}`));
  expect(requests).toHaveLength(2);
});

test('gateway-certificates.ts trusts a private CA, and sends its own certificate', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-samples-'));
  stops.push(() => rmSync(folder, { recursive: true }));
  const files = { CA_FILE: CERTIFICATE, CERTIFICATE_FILE: CERTIFICATE, KEY_FILE: KEY };
  const env = Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return [name, join(folder, name)];
    }),
  );
  const options = { key: KEY, cert: CERTIFICATE, ca: CERTIFICATE, requestCert: true, rejectUnauthorized: true };
  const server = createTlsServer(options, (request, response) => {
    request.resume();
    response.writeHead(200, json).end(COMPACTED);
  });
  const url = await start('gateway-certificates.ts', { ...env, AZURE_OPENAI_ENDPOINT: `https://localhost:${await listen(server)}` });
  expect((await call(url)).status).toBe(200);
});

test.each(['gateway-express.ts', 'gateway-fastify.ts', 'gateway-hono.ts'])('%s serves the gateway below its prefix', async (file) => {
  const upstream = await startTestUpstream();
  const url = await start(file, { AZURE_OPENAI_ENDPOINT: upstream.url });
  expect((await call(url, {}, `/ai${PATH}`)).status).toBe(200);
  expect(upstream.takeRequests().map(({ url, body }) => [url, body.equals(BODY)])).toEqual([[PATH, true]]);
  expect((await call(url)).status).toBe(404);
});

test('gateway-failover.ts calls the second upstream only if the first one refuses the connection', async () => {
  const second = await startTestUpstream();
  const refusing = await start('gateway-failover.ts', {
    FIRST_ENDPOINT: `http://127.0.0.1:${await closedPort()}`,
    SECOND_ENDPOINT: second.url,
  });
  expect((await call(refusing)).status).toBe(200);
  expect(second.takeRequests().map(({ url, body }) => [url, body.equals(BODY)])).toEqual([[PATH, true]]);

  // These upstreams received the call, or may have: it is not sent again.
  const faults: Parameters<typeof startUpstream>[0][] = [
    (_, response) => void response.destroy(),
    (_, response) => void response.writeHead(200, { ...json, 'content-length': 1000 }).write('{', () => response.destroy()),
    (_, response) => void response.writeHead(503, json).end('{}'),
    (_, response) => void response.writeHead(429, json).end('{}'),
  ];
  for (const fault of faults) {
    const first = await startTestUpstream(fault);
    const url = await start('gateway-failover.ts', { FIRST_ENDPOINT: first.url, SECOND_ENDPOINT: second.url });
    await call(url).catch(() => {});
    expect(first.takeRequests()).toHaveLength(1);
    expect(second.takeRequests()).toHaveLength(0);
  }
});
