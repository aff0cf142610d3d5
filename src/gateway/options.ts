import { resolveCheck, type CheckOptions, type MessageCheck, type ResolvedMessageCheck } from '../internal/check-options.js';
import { resolveUpstream } from '../internal/endpoint.js';
import { WEB_DECODERS, type ContentDecoders } from '../internal/http/content-encoding.js';
import { MAX_JSON_DEPTH } from '../internal/json/parse.js';
import { invalidOptions, readTimeout } from '../internal/options.js';
import type { GatewayCall } from './call-log.js';
import { fetchTransport, sendOf, type GatewayTransport, type Send } from './exchange.js';
import type { FaultAction, GatewayReport } from './findings.js';

const MIB = 1024 * 1024;

/** Limits on requests. Each is a whole number, or `Infinity` for no limit. A request that exceeds one is rejected with 413. */
export interface GatewayLimits {
  /**
   * The bytes of a body as it is received. Also applies to responses, if they are checked.
   * @default 134217728 (128 MiB)
   */
  maxBytes?: number | undefined;
  /**
   * The bytes of a body after decoding.
   * @default 134217728 (128 MiB)
   */
  maxDecodedBytes?: number | undefined;
  /**
   * The nesting of arrays and objects.
   * @default 1000
   */
  maxDepth?: number | undefined;
  /**
   * The number of items in `input`.
   * @default 500000
   */
  maxItems?: number | undefined;
  /**
   * The number of values in the body: each can need up to 20 times its text in memory.
   * @default 5000000
   */
  maxValues?: number | undefined;
  /**
   * The UTF-16 code units of an item's `encrypted_content`. Services are known to write 17 million, and to accept 20 Mi.
   * @default 33554432 (32 Mi)
   */
  maxEncryptedContent?: number | undefined;
}

export type ResolvedLimits = { readonly [Name in keyof GatewayLimits]-?: number };

/** The default of each limit. */
export const DEFAULT_GATEWAY_LIMITS: ResolvedLimits = {
  maxBytes: 128 * MIB,
  maxDecodedBytes: 128 * MIB,
  maxDepth: MAX_JSON_DEPTH,
  maxItems: 500_000,
  maxValues: 5_000_000,
  maxEncryptedContent: 32 * MIB,
};

/** The defaults of `timeoutMs` and `uploadTimeoutMs`. */
export const DEFAULT_TIMEOUT_MS = 30 * 60 * 1000;
export const DEFAULT_UPLOAD_TIMEOUT_MS = 5 * 60 * 1000;

/** How requests are checked. */
export interface CheckRequestOptions {
  /**
   * The families that decide what is rejected and reported.
   * @default { request: { reject: 'open', report: false } }
   */
  check?: { request?: MessageCheck | undefined } | undefined;
  /** Limits on requests. They apply whatever `check` is; if bodies are not inspected, only `maxBytes` can be checked. */
  limits?: GatewayLimits | undefined;
  /** Decoders for more content encodings, by name, such as `br` and `zstd`. gzip and deflate are built in. */
  decoders?: ContentDecoders | undefined;
  /**
   * What happens to a request with a content encoding that has no decoder: `reject` responds with 415, `pass` forwards it unchecked.
   * @default 'reject'
   */
  onUnsupportedEncoding?: 'reject' | 'pass' | undefined;
  /**
   * What happens to a request in which an object has the same key twice. Parsers differ on which one counts, so the upstream may read
   * something else than what was checked.
   * @default 'report'
   */
  onDuplicateKeys?: FaultAction | undefined;
  /**
   * The time limit for receiving a request, in milliseconds; 0 or `Infinity` for no limit. When it is exceeded, the response is 408.
   * @default 300000 (5 minutes)
   */
  uploadTimeoutMs?: number | undefined;
}

/** How responses are checked. */
export interface CheckResponseOptions {
  /**
   * The families that decide what is rejected and reported.
   * @default { response: { reject: false, report: 'open' } }
   */
  check?: { response?: MessageCheck | undefined } | undefined;
  /** `maxBytes` and `maxDecodedBytes` limit how much of a response is buffered to be checked. */
  limits?: GatewayLimits | undefined;
  /** Decoders for more content encodings, by name. gzip and deflate are built in. */
  decoders?: ContentDecoders | undefined;
}

export interface CompactGatewayOptions extends Omit<CheckRequestOptions, 'check'>, Omit<CheckResponseOptions, 'check'> {
  /**
   * The server to forward calls to: an Azure resource or project in any form, the base URL of another server (without
   * `/responses/compact`), or an origin, which is called at the path of the request. No client can change it.
   */
  upstream: string;
  /**
   * How messages are checked. A response that is checked is buffered until the check is complete; otherwise it is streamed.
   * @default { request: { reject: 'open', report: false }, response: { reject: false, report: 'open' } }
   */
  check?: CheckOptions | undefined;
  /**
   * Sends the requests instead of the runtime's `fetch`. Like that, it may decode bodies and leave the headers of the encoded ones, which
   * the gateway corrects.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sends the requests instead of `fetch`, and returns bodies as they were received. `./gateway/node` has one. */
  transport?: GatewayTransport | undefined;
  /**
   * The time limit from sending a request to the end of its response, in milliseconds; 0 or `Infinity` for no limit. Services send nothing
   * before they are done. When the limit is exceeded, the response is 504.
   * @default 1800000 (30 minutes)
   */
  timeoutMs?: number | undefined;
  /**
   * Whether 102 and 103 responses of the upstream are forwarded. Needs Node's server and transport. RFC 9110 (section 15.2) asks proxies to
   * forward them, but behind nginx 1.22 an informational response makes the call hang.
   * @default false
   */
  forwardInformational?: boolean | undefined;
  /** Receives the faults of messages that were forwarded nevertheless. What it throws is ignored. */
  onIssues?: ((report: GatewayReport) => void) | undefined;
  /** Receives every completed call, for logs and metrics. What it throws is ignored. */
  onComplete?: ((call: GatewayCall) => void) | undefined;
}

export interface RequestSettings {
  readonly check: ResolvedMessageCheck;
  readonly limits: ResolvedLimits;
  readonly decoders: ContentDecoders;
  readonly onUnsupportedEncoding: 'reject' | 'pass';
  readonly onDuplicateKeys: FaultAction;
  readonly uploadTimeoutMs: number;
}

export type ResponseSettings = Pick<RequestSettings, 'check' | 'limits' | 'decoders'>;

export interface GatewaySettings {
  readonly request: RequestSettings;
  readonly response: ResponseSettings;
  readonly urlFor: (path: string) => string;
  readonly send: Send;
  /** Whether `send` returns bodies as they were received. */
  readonly preservesEncoding: boolean;
  readonly timeoutMs: number;
  readonly forwardInformational: boolean;
  readonly onIssues: CompactGatewayOptions['onIssues'];
  readonly onComplete: CompactGatewayOptions['onComplete'];
}

const REQUEST_OPTIONS = ['check', 'limits', 'decoders', 'onUnsupportedEncoding', 'onDuplicateKeys', 'uploadTimeoutMs'];
const RESPONSE_OPTIONS = ['check', 'limits', 'decoders'];
const GATEWAY_OPTIONS = [
  ...REQUEST_OPTIONS,
  'upstream',
  'fetch',
  'transport',
  'timeoutMs',
  'forwardInformational',
  'onIssues',
  'onComplete',
];

/** Throws `CompactError` with code `invalid_options`. */
export function resolveGatewayOptions(options: CompactGatewayOptions): GatewaySettings {
  rejectUnknownOptions(options, GATEWAY_OPTIONS);
  const { upstream, fetch, transport, timeoutMs, forwardInformational = false, onIssues, onComplete } = options;
  if (fetch && transport) throw invalidOptions('pass fetch or transport, not both');
  return {
    request: requestSettings(options),
    response: responseSettings(options),
    urlFor: resolveUpstream(upstream),
    send: sendOf(transport ?? fetchTransport(fetch)),
    preservesEncoding: transport !== undefined,
    timeoutMs: readTimeout('timeoutMs', timeoutMs, DEFAULT_TIMEOUT_MS),
    forwardInformational,
    onIssues,
    onComplete,
  };
}

/** Throws `CompactError` with code `invalid_options`. */
export function resolveRequestOptions(options: CheckRequestOptions): RequestSettings {
  rejectUnknownOptions(options, REQUEST_OPTIONS);
  return requestSettings(options);
}

/** Throws `CompactError` with code `invalid_options`. */
export function resolveResponseOptions(options: CheckResponseOptions): ResponseSettings {
  rejectUnknownOptions(options, RESPONSE_OPTIONS);
  return responseSettings(options);
}

/** A misspelt name would leave a check at its default. */
function rejectUnknownOptions(options: object, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw invalidOptions('options must be an object');
  if (Object.keys(options).some((name) => !names.includes(name)))
    throw invalidOptions(`there is an unknown option; the options are ${names.join(', ')}`);
}

function requestSettings(options: CheckRequestOptions): RequestSettings {
  const { onUnsupportedEncoding = 'reject', onDuplicateKeys = 'report' } = options;
  if (onUnsupportedEncoding !== 'reject' && onUnsupportedEncoding !== 'pass')
    throw invalidOptions("onUnsupportedEncoding must be 'reject' or 'pass'");
  if (!['reject', 'report', 'off'].includes(onDuplicateKeys)) throw invalidOptions("onDuplicateKeys must be 'reject', 'report' or 'off'");
  const { request: check } = resolveCheck(options.check);
  if (!check.reject && !check.report && options.onDuplicateKeys === 'reject')
    throw invalidOptions("onDuplicateKeys: 'reject' needs a check of requests");
  return {
    check,
    limits: resolveLimits(options.limits),
    decoders: { ...WEB_DECODERS, ...options.decoders },
    onUnsupportedEncoding,
    onDuplicateKeys,
    uploadTimeoutMs: readTimeout('uploadTimeoutMs', options.uploadTimeoutMs, DEFAULT_UPLOAD_TIMEOUT_MS),
  };
}

const responseSettings = ({ check, limits, decoders }: CheckResponseOptions): ResponseSettings => ({
  check: resolveCheck(check).response,
  limits: resolveLimits(limits),
  decoders: { ...WEB_DECODERS, ...decoders },
});

function resolveLimits(limits: GatewayLimits = {}): ResolvedLimits {
  if (typeof limits !== 'object' || limits === null) throw invalidOptions('limits must be an object, such as { maxItems: 10_000 }');
  const resolved: Record<keyof GatewayLimits, number> = { ...DEFAULT_GATEWAY_LIMITS };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_GATEWAY_LIMITS, name))
      throw invalidOptions(`limits has an unknown key; the keys are ${Object.keys(DEFAULT_GATEWAY_LIMITS).join(', ')}`);
    if (value === undefined) continue;
    if (value !== Infinity && !(Number.isSafeInteger(value) && value >= 1))
      throw invalidOptions(`limits.${name} must be a positive whole number, or Infinity for no limit`);
    resolved[name as keyof GatewayLimits] = value;
  }
  return resolved;
}
