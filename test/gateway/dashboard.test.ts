/** The Grafana dashboard: its queries use names of metrics and labels that `/metrics` prints. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { createGatewayMetrics } from '../../src/gateway/node.js';
import { readMetrics, type Sample } from './metrics-text.js';

interface Dashboard {
  title: string;
  schemaVersion: number;
  templating: { list: { name: string; query: string | { query: string } }[] };
  panels: {
    id: number;
    title: string;
    gridPos: { x: number; y: number; w: number; h: number };
    targets: { refId: string; expr: string }[];
  }[];
}

const file = new URL('../../docs/operation/grafana-dashboard.json', import.meta.url);
const dashboard = JSON.parse(readFileSync(file, 'utf8')) as Dashboard;
const queries = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const));

const FUNCTIONS = ['sum', 'max', 'rate', 'histogram_quantile', 'by'];
/** Labels that Prometheus adds to what it scrapes. */
const TARGET_LABELS = ['job', 'instance'];

let samples: Sample[];
const labelsOf = (metric: string): string[] => [
  ...new Set([...TARGET_LABELS, ...samples.filter(({ name }) => name === metric).flatMap(({ labels }) => Object.keys(labels))]),
];

beforeAll(async () => {
  const { hooks, onClientError, read } = await createGatewayMetrics();
  // A call that has everything that is counted.
  hooks.onStart({ requestId: 'r', startTime: 0 });
  hooks.onComplete({
    requestId: 'r',
    status: 502,
    code: 'upstream_invalid_response',
    upstreamStatus: 200,
    requestBytes: 1,
    responseBytes: 1,
    requestCheck: 'valid',
    responseCheck: 'invalid',
    usage: { inputTokens: 4, cachedTokens: 3, outputTokens: 2, reasoningTokens: 1 },
    requestIssues: { unknown_key: 1 },
    responseIssues: { missing_key: 1 },
    startTime: 0,
    upstreamMs: 1,
    totalMs: 1,
  });
  onClientError(400, 'invalid_http');
  const values = await read();
  if ('missing' in values) throw new Error(values.missing);
  samples = readMetrics(values.text);
});

/** The metrics of a query, each with the labels by which it is selected or grouped. Throws for a word that is neither of them. */
function metricsOf(query: string): { metric: string; labels: string[] }[] {
  const grouped = [...query.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, names = '']) => names.split(/,\s*/));
  const found = [...query.matchAll(/\b([a-z]\w*)\{([^}]*)\}/g)].map(([, metric = '', matchers = '']) => ({
    metric,
    labels: [...grouped, ...[...matchers.matchAll(/(\w+)\s*(?:=~|!~|!=|=)\s*"/g)].map(([, label = '']) => label)],
  }));
  const rest = query.replace(/\{[^}]*\}/g, '').replace(/\[\$__rate_interval\]/g, '');
  for (const [word] of rest.matchAll(/[a-z_]\w*/gi))
    if (![...FUNCTIONS, ...grouped, ...found.map(({ metric }) => metric)].includes(word))
      throw new Error(`unknown word ${word} in ${query}`);
  return found;
}

test.each(queries)('%s: %s', (_, query) => {
  const found = metricsOf(query);
  expect(found.length).toBeGreaterThan(0);
  for (const { metric, labels } of found) {
    expect(samples.map(({ name }) => name)).toContain(metric);
    expect(labels.filter((label) => !labelsOf(metric).includes(label))).toEqual([]);
  }
});

test('the variable lists the jobs of a metric', () => {
  const variable = dashboard.templating.list.find(({ name }) => name === 'job');
  const [, metric] = /^label_values\((\w+), job\)$/.exec((variable as { query: { query: string } }).query.query) ?? [];
  expect(samples.map(({ name }) => name)).toContain(metric);
});

test('shows every metric of the gateway', () => {
  const shown = queries.flatMap(([, query]) => metricsOf(query).map(({ metric }) => metric.replace(/_bucket$/, '')));
  const printed = samples.map(({ name }) => name.replace(/_(bucket|sum|count)$/, '')).filter((name) => name.startsWith('compact_gateway_'));
  expect([...new Set(printed)].filter((name) => !shown.includes(name))).toEqual([]);
});

test('has panels that do not overlap, with ids of their own', () => {
  const { panels } = dashboard;
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});
