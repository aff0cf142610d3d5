import { metrics, SpanKind, SpanStatusCode, trace, ROOT_CONTEXT, type Attributes } from '@opentelemetry/api';
import type { GatewayCall } from 'responses-compact-contract/gateway';

/** The name of the upstream in the semantic conventions; `openai` for OpenAI. */
const PROVIDER = 'azure.ai.openai';

const SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1200, 1800];
const BYTES = Array.from({ length: 10 }, (_, i) => 1024 * 4 ** i);
const TOKENS = Array.from({ length: 12 }, (_, i) => 4 ** i);

/** Returns the hook `onComplete` of a gateway: it records metrics and a span for each call, as the semantic conventions name them. */
export function createOpenTelemetryHook(): (call: GatewayCall) => void {
  const tracer = trace.getTracer('compact-gateway');
  const meter = metrics.getMeter('compact-gateway');
  const histogram = (name: string, unit: string, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(name, { unit, advice: { explicitBucketBoundaries } });
  const duration = histogram('http.server.request.duration', 's', SECONDS);
  const requestSize = histogram('http.server.request.body.size', 'By', BYTES);
  const responseSize = histogram('http.server.response.body.size', 'By', BYTES);
  const tokenUsage = histogram('gen_ai.client.token.usage', '{token}', TOKENS);

  return (call) => {
    const { requestBytes, responseBytes, usage = {}, model } = call;
    // Clients choose the model freely, so it is an attribute of spans, and never of metrics.
    const http: Attributes = {
      // The gateway accepts only POST. The conventions use this name for all other methods.
      'http.request.method': call.code === 'method_not_allowed' || call.code === 'not_found' ? '_OTHER' : 'POST',
      'url.scheme': 'http',
      'http.response.status_code': call.status,
    };
    if (call.code !== null || call.status >= 500) http['error.type'] = call.code ?? String(call.status);
    duration.record(call.totalMs / 1000, http);
    if (requestBytes !== undefined) requestSize.record(requestBytes, http);
    responseSize.record(responseBytes, http);

    const operation: Attributes = { 'gen_ai.operation.name': 'compact', 'gen_ai.provider.name': PROVIDER };
    for (const [type, count] of [
      ['input', usage.inputTokens],
      ['output', usage.outputTokens],
    ] as const)
      if (count !== undefined) tokenUsage.record(count, { ...operation, 'gen_ai.token.type': type });

    const { traceId, parentSpanId: spanId, traceFlags } = call;
    const isTraced = traceId !== undefined && spanId !== undefined && traceFlags !== undefined;
    const parent = isTraced ? trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true }) : ROOT_CONTEXT;
    const attributes: Attributes = { ...http, ...operation, 'http.response.body.size': responseBytes };
    if (requestBytes !== undefined) attributes['http.request.body.size'] = requestBytes;
    if (model !== undefined) attributes['gen_ai.request.model'] = model;
    if (usage.inputTokens !== undefined) attributes['gen_ai.usage.input_tokens'] = usage.inputTokens;
    if (usage.cachedTokens !== undefined) attributes['gen_ai.usage.cache_read.input_tokens'] = usage.cachedTokens;
    if (usage.outputTokens !== undefined) attributes['gen_ai.usage.output_tokens'] = usage.outputTokens;
    if (usage.reasoningTokens !== undefined) attributes['gen_ai.usage.reasoning.output_tokens'] = usage.reasoningTokens;
    const span = tracer.startSpan('POST /responses/compact', { kind: SpanKind.SERVER, startTime: call.startTime, attributes }, parent);
    if (call.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(call.startTime + call.totalMs);
  };
}
