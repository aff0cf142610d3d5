import { CompactApiError } from '../errors.js';

/** Long enough to spare a failing server, short enough for one that is being set up. */
const EXPIRY_MS = 5 * 60 * 1000;

/** What is known of a server that does not serve the endpoint. Not its answer: that belongs to one caller, and this to all. */
interface UnsupportedServer {
  readonly until: number;
  readonly status: number;
  readonly code: string;
  readonly hint: string | null;
}

/** One server, as one transport reaches it, asked for one model: a wrong name of a model can read like a missing endpoint. */
export interface Target {
  transport: object;
  url: string;
  model: string | null;
}

/** By transport, URL and model, for all clients: applications make clients by the request. */
const verdicts = new WeakMap<object, Map<string, UnsupportedServer>>();

const keyOf = ({ url, model }: Target): string => `${url} ${model}`;

export const isUnsupported = (error: unknown): error is CompactApiError =>
  CompactApiError.isInstance(error) && error.reason === 'unsupported_endpoint';

export function rememberUnsupported(asked: Target, { status, code, hint }: CompactApiError): void {
  const known = verdicts.get(asked.transport) ?? new Map<string, UnsupportedServer>();
  verdicts.set(asked.transport, known);
  const now = Date.now();
  for (const [key, { until }] of known) if (now >= until) known.delete(key);
  known.set(keyOf(asked), { until: now + EXPIRY_MS, status, code, hint });
}

export function forgetUnsupported(asked: Target): void {
  verdicts.get(asked.transport)?.delete(keyOf(asked));
}

/** The error of a server that was asked before, or undefined if it should be asked. */
export function recallUnsupported(asked: Target): CompactApiError | undefined {
  const verdict = verdicts.get(asked.transport)?.get(keyOf(asked));
  if (!verdict || Date.now() >= verdict.until) return undefined;
  const { status, code, hint } = verdict;
  const message = `${asked.url} answered ${status} a while ago and is not asked again for now${hint ? `; ${hint}` : ''}`;
  const nothing = { param: null, type: null, headers: new Headers(), body: undefined, requestId: null, retryAfterMs: null };
  return new CompactApiError({ code, message, status, reason: 'unsupported_endpoint', hint, attempts: 0, ...nothing });
}
