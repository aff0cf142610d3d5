/** The samples of the page on the client, each run as a program against the emulator, and its table of servers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { recordAttempt } from '../../docs/samples/client-telemetry.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { createCompactClient, type CompactClientOptions } from '../../src/client/index.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import { runSample } from './sample-process.js';

jest.setTimeout(60_000);

const KEY = 'key-of-the-samples';
let scenario: string | undefined;
/** Called with each request before it is processed. */
let onRequest: ((request: Request) => void) | undefined;
const emulator = createCompactEmulator({ apiKey: KEY, scenario: () => scenario });
let server: EmulatorServer;
beforeAll(async () => {
  server = await serveEmulator({
    fetch: (request) => {
      onRequest?.(request);
      return emulator.fetch(request);
    },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  scenario = undefined;
  onRequest = undefined;
  emulator.reset();
});

const env = (): Record<string, string> => ({ AZURE_OPENAI_ENDPOINT: server.url, AZURE_OPENAI_API_KEY: KEY });
const run = (file: string, args: string[] = [], more: Record<string, string> = {}): Promise<string> =>
  runSample(file, { args, env: { ...env(), ...more } });

test('client-call.ts prints the types of the items and the tokens', async () => {
  expect(await run('client-call.ts')).toMatch(/^\[ 'message', 'compaction' \]\n\d+\n$/);
  expect(emulator.requests).toHaveLength(1);
});

test.each([
  [undefined, [], 'compacted to 2 items\n'],
  [undefined, ['[{"type":"function_call"}]'], 'nothing was sent: input[0].call_id is missing\n'],
  ['rate-limit;retry-after=61', [], 'later, in ms: 61000\n'],
  ['context-too-long', [], 'start a new conversation\n'],
  ['wrong-key', [], /^401 401 .*key/],
])('client-errors.ts handles the scenario %s, with the arguments %j', async (name, args, printed) => {
  scenario = name;
  const output = await run('client-errors.ts', args);
  if (typeof printed === 'string') expect(output).toBe(printed);
  else expect(output).toMatch(printed);
});

test('client-errors.ts throws the errors that it does not handle', async () => {
  scenario = 'truncated-body;ms=1';
  await expect(run('client-errors.ts')).rejects.toThrow('CompactConnectionError');
});

test('client-abort.ts prints the result, and which part of a call timed out', async () => {
  expect(await run('client-abort.ts')).toBe('compacted to 2 items\n');
  scenario = 'silent';
  expect(await run('client-abort.ts', ['200'])).toBe('timed out: total\n');
});

const stops: (() => unknown)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

test('client-abort.ts aborts the call at SIGTERM', async () => {
  scenario = 'silent';
  const received = new Promise<Request>((resolve) => (onRequest = resolve));
  const child = spawn(process.execPath, ['--import', 'tsx', 'docs/samples/client-abort.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', ...env() },
  });
  stops.push(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const closed = once(child, 'close');
  await Promise.race([received, closed]);
  child.kill('SIGTERM');
  await closed;
  expect(output).toBe('aborted: SIGTERM\n');
});

test('client-checks.ts reports the issues of a response, which it still receives', async () => {
  expect(await run('client-checks.ts')).toBe('compacted to 2 items\n');
  scenario = 'schema-mismatch';
  expect(await run('client-checks.ts')).toMatch(/^response [\w-]+ .*id is missing\n(.*\n)*compacted to 2 items\n$/);
});

test('client-raw.ts sends the header of its middleware', async () => {
  expect(await run('client-raw.ts')).toBe('200 2\n');
  expect(emulator.requests.map(({ headers }) => headers['x-team'])).toEqual(['search']);
});

test('client-proxy.ts sends its request through the proxy', async () => {
  const { proxy, targets } = await startProxy();
  const { port } = proxy.address() as AddressInfo;
  const output = await run('client-proxy.ts', [], { HTTPS_PROXY: `http://127.0.0.1:${port}` }).finally(() => proxy.close());
  expect(output).toBe('compacted to 2 items\n');
  expect(targets).toEqual([new URL(server.url).host]);
});

/** A proxy that accepts CONNECT, and plain requests with an absolute URL. Closes the connections that it opened when the client does. */
async function startProxy(): Promise<{ proxy: Server; targets: string[] }> {
  const targets: string[] = [];
  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '');
    targets.push(url.host);
    const forwarded = httpRequest(url, { method: request.method, headers: request.headers }, (received) => {
      response.writeHead(received.statusCode ?? 502, received.headers);
      received.pipe(response);
    });
    request.pipe(forwarded);
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    targets.push(url);
    const [host, port] = url.split(':');
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    for (const end of [socket, target]) end.on('error', () => (socket.destroy(), target.destroy()));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { proxy, targets };
}

test('client-telemetry.ts records a span for each attempt', async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  trace.setGlobalTracerProvider(provider);
  let attempts = 0;
  const flaky = createCompactEmulator({ scenario: () => (attempts++ === 0 ? 'overloaded;retry-after-ms=1' : undefined) });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', fetch: flaky.fetch, onAttempt: recordAttempt });
  await client.compact({ model: 'm', input: 'Hello' });
  const spans = exporter.getFinishedSpans();
  await provider.shutdown();
  expect(spans.map(({ attributes, status }) => [attributes['http.response.status_code'], attributes['error.type'], status.code])).toEqual([
    [503, '503', 2],
    [200, undefined, 0],
  ]);
  expect(spans.map(({ attributes }) => attributes['http.response.header.apim-request-id'])).toEqual(
    flaky.requests.map(({ requestId }) => [requestId]),
  );
});

describe('the table of servers', () => {
  const rows = [
    ...readFileSync(join(ROOT, 'docs/client.md'), 'utf8').matchAll(/^\| (.+) \| `(endpoint|baseUrl): '(\S+)'` \| `(\S+)` \| (.+) \|$/gm),
  ];

  test('has a row for each kind of server', () => {
    expect(rows.length).toBeGreaterThanOrEqual(6);
  });

  test.each(rows.map(([, name = '', option = '', value = '', url = '', key = '']) => [name, option, value, url, key]))(
    '%s: %s %s',
    async (_name, option, value, url, key) => {
      const requests: Request[] = [];
      const fetch = async (request: Request): Promise<Response> => (requests.push(request), new Response('', { status: 501 }));
      const options: CompactClientOptions = { [option]: value, apiKey: 'k', fetch };
      await createCompactClient(options).safeCompact({ model: 'm', input: 'Hello' });
      expect(requests.map((request) => request.url)).toEqual([url]);
      const header = requests[0]?.headers.has('api-key') ? 'api-key' : 'authorization';
      // Foundry projects accept tokens only.
      if (!key.includes('tokenProvider')) expect(key).toContain(`\`${header}`);
    },
  );
});
