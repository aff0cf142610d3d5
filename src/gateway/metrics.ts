import type { Counter, Histogram } from 'prom-client';
import type { GatewayCall, GatewayCallStart } from './call-log.js';
import type { GatewayCode } from './error.js';

/** The metrics of a gateway, for the `/metrics` of `serveGateway`. */
export interface GatewayMetrics {
  /** Hooks for the options of the gateway. A gateway with hooks of its own calls both. */
  readonly hooks: {
    readonly onStart: (call: GatewayCallStart) => void;
    readonly onComplete: (call: GatewayCall) => void;
  };
  /** Counts a request that was not valid HTTP. `serveGateway` calls it. */
  readonly onClientError: (status: number, code: GatewayCode) => void;
  /** The current values in the text format of Prometheus, or the reason why there are none. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string } | { readonly missing: string }>;
}

/** In seconds. A compaction takes minutes; the default time limit of the upstream is 30 minutes. */
const DURATION_BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1200, 1800];
/** In bytes: from 1 KiB to 256 MiB. The default limit of a body is 128 MiB. */
const SIZE_BUCKETS = Array.from({ length: 10 }, (_, i) => 1024 * 4 ** i);

/**
 * Creates the metrics of a gateway: calls by status and code, times, sizes, calls in progress, issues, faults of the upstream, tokens, and
 * those of the process. They need the package `prom-client`; without it, `read` returns a reason, and nothing is counted.
 *
 * No label contains anything of a body or a header of a client: the number of time series is limited, whatever clients send.
 * @example
 * const metrics = await createGatewayMetrics();
 * const gateway = createNodeGateway({ upstream, ...metrics.hooks });
 * await serveGateway(gateway, { port: 8080, metrics });
 */
export async function createGatewayMetrics(): Promise<GatewayMetrics> {
  let client: typeof import('prom-client');
  try {
    client = await import('prom-client');
  } catch {
    const ignore = (): void => {};
    const missing =
      'metrics need the package prom-client, which cannot be loaded; install it next to this package: npm install prom-client';
    return { hooks: { onStart: ignore, onComplete: ignore }, onClientError: ignore, read: async () => ({ missing }) };
  }

  const registry = new client.Registry();
  const registers = [registry];
  client.collectDefaultMetrics({ register: registry });
  const name = (suffix: string): string => `compact_gateway_${suffix}`;
  const counter = <Label extends string>(suffix: string, help: string, labelNames: readonly Label[]): Counter<Label> =>
    new client.Counter({ name: name(suffix), help, labelNames, registers });
  const histogram = <Label extends string = never>(
    suffix: string,
    help: string,
    buckets: number[],
    labelNames: readonly Label[] = [],
  ): Histogram<Label> => new client.Histogram({ name: name(suffix), help, buckets, labelNames, registers });

  const calls = counter('requests_total', 'Completed calls, by status and code.', ['status', 'code']);
  const invalidHttp = counter('invalid_http_total', 'Requests that were not valid HTTP, which are not calls, by status and code.', [
    'status',
    'code',
  ]);
  const inProgress = new client.Gauge({ name: name('requests_in_progress'), help: 'Calls in progress.', registers });
  const duration = histogram('request_duration_seconds', 'The time from start to end of a call, by status.', DURATION_BUCKETS, ['status']);
  const upstreamDuration = histogram(
    'upstream_duration_seconds',
    "The time from sending a request to the headers of the upstream's response.",
    DURATION_BUCKETS,
  );
  const requestBytes = histogram('request_body_bytes', 'The size of the body of a request, as it was received.', SIZE_BUCKETS);
  const responseBytes = histogram('response_body_bytes', 'The size of the body that was sent to the client.', SIZE_BUCKETS);
  const checks = counter('checks_total', 'Checks by message (request, response) and result (valid, invalid, unchecked).', [
    'message',
    'result',
  ]);
  const issues = counter('issues_total', 'Issues and faults, by message (request, response) and code.', ['message', 'code']);
  const upstreamErrors = counter(
    'upstream_errors_total',
    'Calls in which the upstream responded with 400 or more, or failed with a code, by its status and the code.',
    ['status', 'code'],
  );
  const tokens = counter(
    'tokens_total',
    'Tokens of checked responses, by type: input, cached (part of input), output, reasoning (part of output).',
    ['type'],
  );

  const onComplete = (call: GatewayCall): void => {
    const { code, upstreamStatus, usage = {} } = call;
    const status = String(call.status);
    inProgress.dec();
    calls.inc({ status, code: code ?? '' });
    duration.observe({ status }, call.totalMs / 1000);
    if (call.upstreamMs !== undefined) upstreamDuration.observe(call.upstreamMs / 1000);
    if (call.requestBytes !== undefined) requestBytes.observe(call.requestBytes);
    responseBytes.observe(call.responseBytes);
    for (const message of ['request', 'response'] as const) {
      checks.inc({ message, result: call[`${message}Check`] });
      for (const [code, count] of Object.entries(call[`${message}Issues`])) issues.inc({ message, code }, count);
    }
    const upstreamCode = code?.startsWith('upstream_') ? code : '';
    if (upstreamCode || (upstreamStatus ?? 0) >= 400) upstreamErrors.inc({ status: String(upstreamStatus ?? ''), code: upstreamCode });
    tokens.inc({ type: 'input' }, usage.inputTokens ?? 0);
    tokens.inc({ type: 'cached' }, usage.cachedTokens ?? 0);
    tokens.inc({ type: 'output' }, usage.outputTokens ?? 0);
    tokens.inc({ type: 'reasoning' }, usage.reasoningTokens ?? 0);
  };
  return {
    hooks: { onStart: () => inProgress.inc(), onComplete },
    onClientError: (status, code) => invalidHttp.inc({ status: String(status), code }),
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
