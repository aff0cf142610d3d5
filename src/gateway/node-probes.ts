import type { RequestListener } from 'node:http';
import type { GatewayMetrics } from './metrics.js';

interface ProbeOptions {
  /** Whether the server wants new calls. */
  readonly isReady: () => boolean;
  /** Without it, `/metrics` returns 501. */
  readonly metrics: GatewayMetrics | undefined;
}

/**
 * The listeners of the paths that are not calls, by path: whether the process lives, whether it wants calls, and its metrics. They tell
 * nothing about the upstream or the configuration.
 */
export function createProbes({ isReady, metrics }: ProbeOptions): Readonly<Record<'/livez' | '/healthz' | '/metrics', RequestListener>> {
  return {
    '/livez': (_, outgoing) => sendStatus(outgoing, 200, 'ok'),
    '/healthz': (_, outgoing) => (isReady() ? sendStatus(outgoing, 200, 'ok') : sendStatus(outgoing, 503, 'draining')),
    '/metrics': async (_, outgoing) => {
      const values = await (metrics?.read() ?? { missing: 'the server was started without the option metrics' });
      if ('missing' in values) outgoing.writeHead(501, { 'content-type': 'text/plain' }).end(`${values.missing}\n`);
      else outgoing.writeHead(200, { 'content-type': values.contentType }).end(values.text);
    },
  };
}

const sendStatus = (outgoing: Parameters<RequestListener>[1], statusCode: number, status: string): void =>
  void outgoing.writeHead(statusCode, { 'content-type': 'application/json' }).end(JSON.stringify({ status }));

/** The path of a request, without the query. */
export const pathOf = (url: string | undefined): string | undefined => url?.split('?', 1)[0];
