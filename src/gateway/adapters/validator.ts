import { callHook } from '../../internal/call-hook.js';
import { GatewayError, errorResponse, type ErrorResponse } from '../error.js';
import { countIssues, createFindings, type Findings, type GatewayReport } from '../findings.js';
import { inspectHeaders, inspectRequest, inspectValue } from '../request.js';
import { resolveRequestOptions, type CheckRequestOptions, type RequestSettings } from '../options.js';

/** Options of `compactValidator` in every framework. */
export interface CompactValidatorOptions extends CheckRequestOptions {
  /** Told what was found and let pass. What it throws is ignored. */
  onIssues?: ((report: GatewayReport) => void) | undefined;
}

/** What follows for a request: an answer instead of it, or headers for the answer to come. */
export interface Verdict {
  readonly answer: ErrorResponse | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** The part of `compactValidator` that is the same in every framework. Both functions reject only with what is no fault of the request. */
export interface Validator {
  readonly settings: RequestSettings;
  /** Judges by what `inspect` finds. */
  judge(inspect: (findings: Findings) => Promise<void>): Promise<Verdict>;
  /** Judges a body that somebody else has read, and may have decoded or parsed. */
  judgeRead(headers: Headers, body: unknown): Promise<Verdict>;
}

/** Throws `CompactError` `invalid_options`. */
export function createValidator({ onIssues, ...options }: CompactValidatorOptions = {}): Validator {
  const settings = resolveRequestOptions(options);

  async function judge(inspect: (findings: Findings) => Promise<void>): Promise<Verdict> {
    const requestId = crypto.randomUUID();
    const findings = createFindings();
    try {
      await inspect(findings);
    } catch (error) {
      if (error instanceof GatewayError) return { answer: errorResponse(error.fault, requestId), headers: {} };
      throw error;
    }
    for (const fault of findings.reported) void callHook(onIssues, { ...fault, direction: 'request', requestId });
    const count = countIssues(findings.reported);
    return { answer: undefined, headers: count > 0 ? { 'x-compact-request-issues': String(count) } : {} };
  }

  const judgeRead = (headers: Headers, body: unknown): Promise<Verdict> =>
    judge(async (findings) => {
      // Parsers hand out what is decoded already, so the coding is no matter any more.
      const said = new Headers(headers);
      said.delete('content-encoding');
      if (!inspectHeaders(said, settings, findings)) return;
      const bytes =
        typeof body === 'string' ? new TextEncoder().encode(body) : body instanceof Uint8Array ? new Uint8Array(body) : undefined;
      if (bytes) await inspectRequest([bytes], new Headers(), settings, findings, () => {});
      else await inspectValue(body, settings, findings, () => {});
    });

  return { settings, judge, judgeRead };
}
