import { CompactApiError } from '../errors.js';

/** Long enough to spare a failing server, short enough for one that is being set up. */
const EXPIRY_MS = 5 * 60 * 1000;

/** What is known of a server that does not serve the endpoint. Not its answer: that belongs to one caller, and this to all. */
interface Verdict {
  readonly until: number;
  readonly status: number;
  readonly code: string;
  readonly hint: string | null;
}

/** By URL, for all clients: applications make clients by the request. */
const verdicts = new Map<string, Verdict>();

export const isUnsupported = (error: unknown): error is CompactApiError => CompactApiError.isInstance(error) && error.reason === 'unsupported_endpoint';

export function rememberUnsupported(url: string, { status, code, hint }: CompactApiError): void {
  verdicts.set(url, { until: Date.now() + EXPIRY_MS, status, code, hint });
}

export function forgetUnsupported(url: string): void {
  verdicts.delete(url);
}

/** The error of a server that was asked before, or undefined if it should be asked. */
export function recallUnsupported(url: string): CompactApiError | undefined {
  const verdict = verdicts.get(url);
  if (!verdict) return undefined;
  const { until, status, code, hint } = verdict;
  if (Date.now() >= until) {
    verdicts.delete(url);
    return undefined;
  }
  const message = `${url} answered ${status} a while ago and is not asked again for now${hint ? `; ${hint}` : ''}`;
  const nothing = { param: null, type: null, headers: new Headers(), body: undefined, requestId: null, retryAfterMs: null };
  return new CompactApiError({ code, message, status, reason: 'unsupported_endpoint', hint, attempts: 0, ...nothing });
}
