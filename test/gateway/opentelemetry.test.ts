/** The recipe of the documentation, with the SDK of OpenTelemetry and exporters in memory. */
import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
  type Histogram,
} from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import * as conventions from '@opentelemetry/semantic-conventions/incubating';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createOpenTelemetryHook } from '../../docs/samples/opentelemetry.js';
import { createNodeGateway, serveGateway, type GatewayServer } from '../../src/gateway/node.js';
import { send } from './http-client.js';
import { COMPACTED, RESPONSE_HEADER, startUpstream, type Upstream } from './upstream.js';

const TRACE_ID = 'ab'.repeat(16);
const PARENT_ID = '00f067aa0ba902b7';
const VALID = '{"model":"my-model","input":"hi"}';
const json = { 'content-type': 'application/json' };
const usage = (JSON.parse(COMPACTED) as { usage: Record<string, number> }).usage;

const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 2 ** 31 - 1 });
const meterProvider = new MeterProvider({ readers: [reader] });
const spanExporter = new InMemorySpanExporter();
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] });

let upstream: Upstream;
let server: GatewayServer;
beforeAll(async () => {
  metrics.setGlobalMeterProvider(meterProvider);
  trace.setGlobalTracerProvider(tracerProvider);
  upstream = await startUpstream();
  server = await serveGateway(createNodeGateway({ upstream: upstream.url, onComplete: createOpenTelemetryHook() }), { port: 0 });
  const call = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    send(server.url, { headers: { ...json, ...headers }, body: Buffer.from(body) });
  await call(VALID, { traceparent: `00-${TRACE_ID}-${PARENT_ID}-01` });
  await call(VALID, { traceparent: `00-${TRACE_ID}-${PARENT_ID}-00` });
  await call('{"model":7}');
  await call(VALID, { [RESPONSE_HEADER]: 'bad%20gateway' });
  await meterProvider.forceFlush();
});
afterAll(async () => {
  await server.close();
  await upstream.close();
  await meterProvider.shutdown();
  await tracerProvider.shutdown();
});

const recorded = () => metricExporter.getMetrics().at(-1)?.scopeMetrics[0]?.metrics ?? [];
const pointsOf = (name: string) => {
  const metric = recorded().find(({ descriptor }) => descriptor.name === name);
  return metric?.dataPoints.map(({ attributes, value }) => ({ attributes, ...(value as Histogram) })) ?? [];
};

test('records the metrics of an HTTP server', () => {
  const post = { 'http.request.method': 'POST', 'url.scheme': 'http' };
  for (const name of ['http.server.request.duration', 'http.server.request.body.size', 'http.server.response.body.size'])
    expect(pointsOf(name)).toMatchObject([
      { attributes: { ...post, 'http.response.status_code': 200 }, count: 2 },
      { attributes: { ...post, 'http.response.status_code': 400, 'error.type': 'invalid_type' }, count: 1 },
      { attributes: { ...post, 'http.response.status_code': 502, 'error.type': '502' }, count: 1 },
    ]);
  expect(pointsOf('http.server.request.body.size')[0]?.sum).toBe(2 * VALID.length);
  expect(pointsOf('http.server.request.duration')[0]?.buckets.boundaries.at(-1)).toBe(1800);
  const units = recorded().map(({ descriptor }) => [descriptor.name, descriptor.unit]);
  expect(units).toContainEqual(['http.server.request.duration', 's']);
  expect(units).toContainEqual(['http.server.request.body.size', 'By']);
});

test('records the tokens of the calls', () => {
  const operation = { 'gen_ai.operation.name': 'compact', 'gen_ai.provider.name': 'azure.ai.openai' };
  expect(pointsOf('gen_ai.client.token.usage')).toMatchObject([
    { attributes: { ...operation, 'gen_ai.token.type': 'input' }, count: 2, sum: 2 * (usage['input_tokens'] as number) },
    { attributes: { ...operation, 'gen_ai.token.type': 'output' }, count: 2, sum: 2 * (usage['output_tokens'] as number) },
  ]);
});

test('records a span for each call, in the trace of the client if that is sampled', () => {
  const spans = spanExporter.getFinishedSpans();
  expect(spans.map(({ kind }) => kind)).toEqual([SpanKind.SERVER, SpanKind.SERVER, SpanKind.SERVER]);
  const [traced, rejected, failed] = spans;
  expect([traced?.spanContext().traceId, traced?.parentSpanContext?.spanId]).toEqual([TRACE_ID, PARENT_ID]);
  expect(traced?.attributes).toEqual({
    'http.request.method': 'POST',
    'url.scheme': 'http',
    'http.response.status_code': 200,
    'http.request.body.size': VALID.length,
    'http.response.body.size': Buffer.byteLength(COMPACTED),
    'gen_ai.operation.name': 'compact',
    'gen_ai.provider.name': 'azure.ai.openai',
    'gen_ai.request.model': 'my-model',
    'gen_ai.usage.input_tokens': usage['input_tokens'],
    'gen_ai.usage.output_tokens': usage['output_tokens'],
    'gen_ai.usage.cache_read.input_tokens': 0,
    'gen_ai.usage.reasoning.output_tokens': 64,
  });
  expect(rejected?.parentSpanContext).toBeUndefined();
  expect([traced, rejected, failed].map((span) => span?.status.code)).toEqual([
    SpanStatusCode.UNSET,
    SpanStatusCode.UNSET,
    SpanStatusCode.ERROR,
  ]);
});

test('uses only names of the semantic conventions, and no model in a metric', () => {
  const names: readonly unknown[] = Object.values(conventions);
  const attributes = [
    ...recorded().flatMap(({ dataPoints }) => dataPoints.flatMap((point) => Object.keys(point.attributes))),
    ...spanExporter.getFinishedSpans().flatMap((span) => Object.keys(span.attributes)),
  ];
  const used = [...recorded().map(({ descriptor }) => descriptor.name), ...attributes];
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
  expect(JSON.stringify(recorded())).not.toContain('my-model');
});
