/** The metrics of a gateway that handles real calls. */
import { once } from 'node:events';
import { Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { GatewayCall } from '../../src/gateway/index.js';
import { createGatewayMetrics, createNodeGateway, serveGateway, type GatewayMetrics, type GatewayServer } from '../../src/gateway/node.js';
import { spawnTied } from '../engines/server-process.js';
import { send, type WireResponse } from './http-client.js';
import { readMetrics, sampleValue, type Sample } from './metrics-text.js';
import { COMPACTED, RESPONSE_HEADER, startUpstream, type Upstream } from './upstream.js';

jest.setTimeout(60_000);

const json = { 'content-type': 'application/json' };
const VALID = '{"model":"m","input":"hi"}';
const get = (url: string, path: string): Promise<WireResponse> => send(url, { method: 'GET', path });

let upstream: Upstream;
let metrics: GatewayMetrics;
let server: GatewayServer;

async function serve(options: { metricsPort?: number; metrics?: undefined } = {}, upstreamUrl = upstream.url): Promise<GatewayServer> {
  server = await serveGateway(createNodeGateway({ upstream: upstreamUrl, ...metrics.hooks }), { port: 0, metrics, ...options });
  return server;
}

const call = (body = VALID, headers: Readonly<Record<string, string>> = {}): Promise<WireResponse> =>
  send(server.url, { headers: { ...json, ...headers }, body: Buffer.from(body) });

async function scrape(url = server.url): Promise<Sample[]> {
  const { status, headers, body } = await get(url, '/metrics');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  return readMetrics(body.toString());
}

beforeEach(async () => {
  upstream = await startUpstream();
  metrics = await createGatewayMetrics();
});
afterEach(async () => {
  await server.close();
  await upstream.close();
});

describe('/metrics', () => {
  test('counts calls by status and code, sizes, checks, issues, errors of the upstream and tokens', async () => {
    await serve();
    await call();
    await call();
    await call('{"model":7,"input":7}');
    await call(VALID, { [RESPONSE_HEADER]: 'rate limit' });
    await call(VALID, { [RESPONSE_HEADER]: 'missing%20usage' });
    await get(server.url, '/unknown');
    const samples = await scrape();
    const of = (name: string): unknown[] =>
      samples.filter((sample) => sample.name === `compact_gateway_${name}`).map(({ labels, value }) => [...Object.values(labels), value]);

    expect(of('requests_total')).toEqual([
      ['200', '', 3],
      ['400', 'invalid_type', 1],
      ['429', '', 1],
      ['404', 'not_found', 1],
    ]);
    expect(of('requests_in_progress')).toEqual([[0]]);
    expect(of('request_duration_seconds_count')).toEqual([
      ['200', 3],
      ['400', 1],
      ['429', 1],
      ['404', 1],
    ]);
    expect(of('upstream_duration_seconds_count')).toEqual([[4]]);
    expect(of('request_body_bytes_sum')).toEqual([[4 * VALID.length + 21]]);
    expect(sampleValue(samples, 'compact_gateway_response_body_bytes_count')).toBe(6);
    expect(sampleValue(samples, 'compact_gateway_response_body_bytes_sum')).toBeGreaterThan(2 * COMPACTED.length);
    expect(of('checks_total')).toEqual([
      ['request', 'valid', 4],
      ['response', 'valid', 2],
      ['request', 'invalid', 1],
      ['response', 'unchecked', 3],
      ['response', 'invalid', 1],
      ['request', 'unchecked', 1],
    ]);
    expect(of('issues_total')).toEqual([
      ['request', 'invalid_type', 2],
      ['response', 'missing_key', 1],
    ]);
    expect(of('upstream_errors_total')).toEqual([['429', '', 1]]);
    const usage = (JSON.parse(COMPACTED) as { usage: Record<string, number> }).usage;
    expect(of('tokens_total').sort()).toEqual([
      ['cached', 0],
      ['input', 2 * (usage['input_tokens'] as number)],
      ['output', 2 * (usage['output_tokens'] as number)],
      ['reasoning', 128],
    ]);
    expect(sampleValue(samples, 'process_cpu_seconds_total')).toBeGreaterThan(0);
  });

  test('counts calls in progress', async () => {
    await upstream.close();
    const pending: (() => void)[] = [];
    upstream = await startUpstream((_, response) => pending.push(() => response.writeHead(200, json).end(COMPACTED)));
    await serve();
    const calls = [call(), call()];
    while (pending.length < 2) await new Promise(setImmediate);
    expect(sampleValue(await scrape(), 'compact_gateway_requests_in_progress')).toBe(2);
    for (const respond of pending) respond();
    await Promise.all(calls);
    expect(sampleValue(await scrape(), 'compact_gateway_requests_in_progress')).toBe(0);
  });

  test('counts an upstream that cannot be reached, without its address', async () => {
    await serve({}, 'http://127.0.0.1:1');
    expect((await call()).status).toBe(502);
    const text = (await get(server.url, '/metrics')).body.toString();
    expect(sampleValue(readMetrics(text), 'compact_gateway_upstream_errors_total', { status: '', code: 'upstream_unreachable' })).toBe(1);
    expect(text).not.toContain('127.0.0.1');
  });

  test('counts requests that are not valid HTTP apart from the calls', async () => {
    await serve();
    expect((await call(VALID, { 'x-large': 'x'.repeat(20_000) })).status).toBe(431);
    const samples = await scrape();
    expect(sampleValue(samples, 'compact_gateway_invalid_http_total', { status: '431', code: 'headers_too_large' })).toBe(1);
    expect(samples.filter(({ name }) => name === 'compact_gateway_requests_total')).toEqual([]);
  });

  test('has buckets for minutes and megabytes', async () => {
    await serve();
    await call();
    const samples = await scrape();
    const buckets = (name: string): number[] =>
      samples
        .filter((sample) => sample.name === `compact_gateway_${name}_bucket`)
        .map(({ labels }) => Number(labels['le']?.replace('+Inf', 'Infinity')));
    // The default time limit, and twice the default limit of a body.
    expect(buckets('request_duration_seconds')).toEqual([0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, Infinity]);
    expect(buckets('request_body_bytes').slice(-2, -1)).toEqual([256 * 2 ** 20]);
  });
});

describe('the number of time series', () => {
  // Those of the process have labels for what Node does, such as the kinds of garbage collection.
  const seriesOf = (samples: readonly Sample[]): string[] =>
    samples
      .filter(({ name }) => name.startsWith('compact_gateway_'))
      .map(({ name, labels }) => `${name} ${JSON.stringify(labels)}`)
      .sort();
  const names = [
    ...['x-request-id', 'x-ms-client-request-id', 'x-client-request-id', 'user-agent', 'api-key', 'authorization', 'x-forwarded-for'],
    ...['host', 'accept', 'x-other', 'cookie', 'traceparent', 'tracestate', 'baggage', 'openai-organization'],
  ];
  const headersOf = (i: number): Record<string, string> => ({
    ...Object.fromEntries(names.map((name) => [name, `v${i}`])),
    traceparent: `00-${i.toString(16).padStart(32, 'a')}-${i.toString(16).padStart(16, 'b')}-01`,
  });

  test('does not grow with the values of headers, paths and bodies', async () => {
    await serve();
    const round = async (i: number): Promise<void> => {
      await call(`{"model":"model-${i}","input":[{"type":"type-${i}","key-${i}":1},{"role":"user","content":"${i}"}]}`, headersOf(i));
      await call(`{"model":"model-${i}","input":${i}}`, headersOf(i));
      await send(server.url, { path: `/path-${i}?query=${i}`, headers: headersOf(i), body: Buffer.from('') });
    };
    await round(0);
    const before = seriesOf(await scrape());
    for (let i = 1; i <= 300; i++) await round(i);
    const samples = await scrape();
    expect(sampleValue(samples, 'compact_gateway_requests_total', { status: '404', code: 'not_found' })).toBe(301);
    expect(seriesOf(samples)).toEqual(before);
  });

  test('does not grow with 20,000 calls that differ in all that a client can choose', async () => {
    await serve();
    const completed = (i: number): GatewayCall => ({
      requestId: `id-${i}`,
      clientRequestIds: { 'x-request-id': `client-${i}` },
      traceId: i.toString(16).padStart(32, 'a'),
      model: `model-${i}`,
      kinds: { [`kind-${i}`]: i },
      upstreamRequestId: `upstream-${i}`,
      status: 200,
      code: null,
      upstreamStatus: 200,
      requestBytes: i,
      responseBytes: i,
      requestCheck: 'valid',
      responseCheck: 'valid',
      requestIssues: {},
      responseIssues: {},
      startTime: i,
      totalMs: i,
    });
    metrics.hooks.onComplete(completed(0));
    const before = seriesOf(await scrape());
    for (let i = 1; i <= 20_000; i++) metrics.hooks.onComplete(completed(i));
    const samples = await scrape();
    expect(sampleValue(samples, 'compact_gateway_requests_total', { status: '200', code: '' })).toBe(20_001);
    expect(seriesOf(samples)).toEqual(before);
  });
});

describe('serveGateway', () => {
  test('serves /metrics, /healthz and /livez on the port, and none of them is a call', async () => {
    const { url } = await serve();
    for (const path of ['/metrics', '/healthz', '/livez', '/metrics?name=a']) expect((await get(url, path)).status).toBe(200);
    expect((await scrape()).filter(({ name }) => name === 'compact_gateway_requests_total')).toEqual([]);
  });

  test('without metrics, /metrics returns 501 and the reason', async () => {
    const { url } = await serve({ metrics: undefined });
    const { status, body } = await get(url, '/metrics');
    expect([status, body.toString()]).toEqual([501, 'the server was started without the option metrics\n']);
  });

  test('with metricsPort, serves /metrics only there, until the last call has ended', async () => {
    await upstream.close();
    const pending: (() => void)[] = [];
    upstream = await startUpstream((_, response) => pending.push(() => response.writeHead(200, json).end(COMPACTED)));
    const { url, metricsUrl = '' } = await serve({ metricsPort: 0 });
    expect((await get(url, '/metrics')).status).toBe(404);
    expect((await get(metricsUrl, '/openai/v1/responses/compact')).status).toBe(404);
    for (const path of ['/healthz', '/livez']) {
      expect((await get(url, path)).status).toBe(200);
      expect((await get(metricsUrl, path)).status).toBe(200);
    }
    const open = call();
    while (pending.length === 0) await new Promise(setImmediate);
    const drained = server.drain();
    expect((await get(metricsUrl, '/livez')).status).toBe(200);
    expect((await get(metricsUrl, '/healthz')).status).toBe(503);
    expect(sampleValue(await scrape(metricsUrl), 'compact_gateway_requests_in_progress')).toBe(1);
    pending[0]?.();
    expect((await open).status).toBe(200);
    await drained;
    await expect(get(metricsUrl, '/livez')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('rejects and closes its port if metricsPort is in use', async () => {
    const { url } = await serve();
    const metricsPort = Number(new URL(url).port);
    const listen = jest.spyOn(Server.prototype, 'listen');
    const gateway = createNodeGateway({ upstream: upstream.url });
    await expect(serveGateway(gateway, { port: 0, metricsPort })).rejects.toMatchObject({ code: 'EADDRINUSE', port: metricsPort });
    const servers = listen.mock.contexts as Server[];
    listen.mockRestore();
    expect(servers.map(({ listening }) => listening)).toEqual([false, false]);
  });
});

test('the example of the documentation serves metrics', async () => {
  await serve();
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const env = { NODE_OPTIONS: '', PORT: '0', AZURE_OPENAI_ENDPOINT: upstream.url };
  const example = spawnTied(root, process.execPath, ['--import', 'tsx', 'docs/samples/metrics.ts'], env);
  const exited = once(example, 'exit');
  const [line] = (await once(example.stdout, 'data')) as [Buffer];
  const url = String(line).trim();
  await send(url, { headers: json, body: Buffer.from(VALID) });
  expect(sampleValue(await scrape(url), 'compact_gateway_requests_total', { status: '200', code: '' })).toBe(1);
  example.kill('SIGKILL');
  await exited;
  example.stdin.end();
});

test.each([
  [399, undefined],
  [400, 1],
])('a response of the upstream with status %i counts as its error: %s', async (status, count) => {
  const metrics = await createGatewayMetrics();
  const startTime = Date.now();
  metrics.hooks.onStart({ requestId: 'a', startTime });
  metrics.hooks.onComplete({
    requestId: 'a',
    startTime,
    status,
    code: null,
    upstreamStatus: status,
    responseBytes: 0,
    requestCheck: 'valid',
    responseCheck: 'unchecked',
    requestIssues: {},
    responseIssues: {},
    totalMs: 1,
  });
  const { text } = (await metrics.read()) as { text: string };
  expect(sampleValue(readMetrics(text), 'compact_gateway_upstream_errors_total', { status: String(status), code: '' })).toBe(count);
});
