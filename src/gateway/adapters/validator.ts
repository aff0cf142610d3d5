import { callHook } from '../../internal/call-hook.js';
import type { HeaderReader } from '../../internal/http/headers.js';
import { startCallLog, type GatewayCall } from '../call-log.js';
import { UNLIMITED_SHARE } from '../capacity.js';
import type { ClientIds } from '../correlation.js';
import { errorResponse, GatewayError, gatewayError, type ErrorResponse } from '../error.js';
import { countIssues, Findings, type GatewayReport } from '../findings.js';
import { resolveRequestOptions, type CheckRequestOptions, type RequestSettings } from '../options.js';
import { checkRequestBody, checkRequestHeaders, checkRequestValue, type ReadContext } from '../request.js';

type NotValidated = 'status' | `response${string}` | 'requestCheck' | 'model' | 'usage' | keyof ClientIds;

/** One checked request. It contains nothing of the message, a key or a header of the client. */
export interface ValidatorCall extends Omit<GatewayCall, NotValidated | `upstream${string}`> {
  /** The status code of the validator's response; null if the request was passed to the application. */
  readonly status: number | null;
}

/** The options of the validator of every framework. */
export interface CompactValidatorOptions extends CheckRequestOptions {
  /** Receives the faults of requests that were passed to the application nevertheless. What it throws is ignored. */
  onIssues?: ((report: GatewayReport) => void) | undefined;
  /** Receives every request when it has been checked, rejected or not, for logs and metrics. What it throws is ignored. */
  onComplete?: ((call: ValidatorCall) => void) | undefined;
}

/** What the adapter has to do: send a response, or set headers of the application's response. */
export interface ValidationOutcome {
  readonly response: ErrorResponse | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** The part of the validators that is the same in every framework. Its functions reject only for reasons other than the request. */
export interface RequestValidator {
  readonly settings: RequestSettings;
  /** Runs a check, and returns what the adapter has to do. */
  validate(check: (context: ReadContext) => Promise<unknown>): Promise<ValidationOutcome>;
  /** Checks a body that other code has read, and may have decoded or parsed. */
  validateParsed(headers: HeaderReader, body: unknown): Promise<ValidationOutcome>;
}

/** Throws `CompactError` with code `invalid_options`. */
export function createValidator({ onIssues, onComplete, ...options }: CompactValidatorOptions = {}): RequestValidator {
  const settings = resolveRequestOptions(options);

  async function validate(check: (context: ReadContext) => Promise<unknown>): Promise<ValidationOutcome> {
    const call = startCallLog(undefined, (ended) => {
      const { responseBytes: _1, responseIssues: _2, responseCheck: _3, requestCheck: _4, model: _5, ...completed } = ended;
      void callHook(onComplete, { ...completed, status: completed.code === null ? null : completed.status });
    });
    const findings = new Findings();
    try {
      await check({ findings, record: call.record, share: UNLIMITED_SHARE });
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      call.recordFindings('request', findings);
      const response = errorResponse(error.fault, call.requestId);
      call.end(response.status, error.fault.code);
      return { response, headers: {} };
    }
    call.recordFindings('request', findings);
    for (const fault of findings.reported) void callHook(onIssues, { ...fault, direction: 'request', requestId: call.requestId });
    call.end(200);
    const count = countIssues(findings.reported);
    return { response: undefined, headers: count > 0 ? { 'x-compact-request-issues': String(count) } : {} };
  }

  const validateParsed = (headers: HeaderReader, body: unknown): Promise<ValidationOutcome> =>
    validate(async (context) => {
      if (body === undefined)
        throw gatewayError(
          'internal_error',
          'the body was read before the validator received the request, and is not in `body`; register the validator first',
        );
      // Body parsers return decoded bodies, so the encoding and the length of the received one no longer matter.
      const decodedHeaders: HeaderReader = { get: (name) => (/^content-(encoding|length)$/.test(name) ? null : headers.get(name)) };
      if (!checkRequestHeaders(decodedHeaders, settings, context.findings)) return;
      const bytes =
        typeof body === 'string' ? new TextEncoder().encode(body) : body instanceof Uint8Array ? new Uint8Array(body) : undefined;
      if (bytes) await checkRequestBody([bytes], [], settings, context);
      else await checkRequestValue(body, settings, context);
    });

  return { settings, validate, validateParsed };
}

/** The headers that describe a body, from the header object of `node:http`. */
export function toHeaderReader(headers: Readonly<Record<string, string | string[] | undefined>>): HeaderReader {
  return { get: (name) => (headers[name] === undefined ? null : String(headers[name])) };
}
