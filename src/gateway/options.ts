import { OPERATION } from '../contract.js';
import { resolveAuth, type Auth } from '../internal/auth.js';
import { resolveCheck, type CheckOptions, type MessageCheck, type ResolvedMessageCheck } from '../internal/check-options.js';
import { resolveUpstream } from '../internal/endpoint.js';
import { WEB_DECODERS, type ContentDecoders } from '../internal/http/content-encoding.js';
import { DEFAULT_JSON_LIMITS } from '../internal/json/measure.js';
import { invalidOptions, readLimit, readTimeout, rejectOtherTypes, rejectUnknownOptions, resolveLimits } from '../internal/options.js';
import type { GatewayCall, GatewayCallStart } from './call-log.js';
import { createCapacity, type Capacity } from './capacity.js';
import { upstreamTokenError, type Authorize } from './credentials.js';
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
  ...DEFAULT_JSON_LIMITS,
  maxEncryptedContent: 32 * MIB,
};

/** The defaults of `timeoutMs` and `uploadTimeoutMs`. */
export const DEFAULT_TIMEOUT_MS = 30 * 60 * 1000;
export const DEFAULT_UPLOAD_TIMEOUT_MS = 5 * 60 * 1000;

/** The default of `maxReportBytes`. */
export const DEFAULT_MAX_REPORT_BYTES = 16 * MIB;

/** The default of `maxBufferedBytes`. */
export const DEFAULT_MAX_BUFFERED_BYTES = 1024 * MIB;

/** The default of `maxCalls`. */
export const DEFAULT_MAX_CALLS = 10_000;

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
  /** `maxBytes` and `maxDecodedBytes` limit how much of a response is checked. */
  limits?: GatewayLimits | undefined;
  /** Decoders for more content encodings, by name. gzip and deflate are built in. */
  decoders?: ContentDecoders | undefined;
}

/** The options of `createCompactGateway`. */
export interface CompactGatewayOptions extends Omit<CheckRequestOptions, 'check'>, Omit<CheckResponseOptions, 'check'> {
  /**
   * The server to forward calls to: an Azure resource or project in any form, the base URL of another server (without
   * `/responses/compact`), or an origin, which is called at the path of the request. No client can change it.
   */
  upstream: string;
  /**
   * The credentials of the gateway for the upstream. Without them, the gateway forwards those of its clients. With them, anyone who can
   * reach the gateway can spend them: pass `authorize` too, or let only trusted clients reach it.
   *
   * `apiKey` is sent as `api-key` if the upstream has a host of Azure, otherwise as a bearer token. `tokenProvider` returns a bearer token;
   * it is called for every call, after the request was checked, so it should cache the token. If it throws an error or returns no token,
   * the response is 502 `upstream_auth_failed`; if it does not return within `timeoutMs`, 504 `upstream_auth_timeout`. What it returns and
   * what it throws appears in no response, hook or log.
   *
   * The gateway then removes the credentials of the client: headers and query parameters whose names contain `auth`, `key`, `token`,
   * `secret`, `cookie`, `credential` or `passw`, except `idempotency-key`, and the headers `openai-organization` and `openai-project`.
   */
  upstreamAuth?: UpstreamAuth | undefined;
  /**
   * Decides who may call. It is called before the body is read, for every call to a path and method that the gateway serves. It returns
   * undefined to allow the call, or the status 401 or 403. If it throws an error or returns something else, the response is 502
   * `authorize_failed`; if it does not return within `timeoutMs`, 504 `authorize_timeout`.
   */
  authorize?: Authorize | undefined;
  /**
   * The path below which the gateway serves its paths: with `/ai`, it serves `/ai/openai/v1/responses/compact`. It is needed where the
   * gateway receives the complete path, as in Fastify. A prefix that Express or Hono's `mount` has removed is not part of it.
   * @default ''
   */
  basePath?: string | undefined;
  /**
   * How messages are checked. A request that is checked is buffered until the check is complete. So is a response that can be rejected;
   * any other response is forwarded as it arrives, and checked meanwhile.
   * @default { request: { reject: 'open', report: false }, response: { reject: false, report: 'open' } }
   */
  check?: CheckOptions | undefined;
  /**
   * Whether a response that is checked is buffered until the check is complete, even if it cannot be rejected. The response then has the
   * header `x-compact-response-issues` with the number of issues, if there are any.
   * @default false
   */
  hold?: boolean | undefined;
  /**
   * How much of a response that is forwarded as it arrives is also kept, in bytes, to find the issues of an invalid one. A larger response
   * is checked without being kept. If that does not show that it is valid, the report has the code `not_explained` and no issues. If a
   * larger response has a content encoding, such as gzip, or the runtime has no WebAssembly, it is not checked, and the report has the
   * code `upstream_response_too_large`.
   * @default 16777216 (16 MiB)
   */
  maxReportBytes?: number | undefined;
  /**
   * The bytes of bodies that all calls together may keep at a time, as they were received. A request that would exceed this is rejected
   * with 503 `too_many_buffered_bytes`; no body of a request may be larger than this, whatever `limits.maxBytes` is. A response is never
   * rejected for it: it is forwarded as if it were larger than `maxReportBytes` or, with `hold`, than `limits.maxBytes`.
   *
   * A request that is checked is kept until it is sent to the upstream, and a response until it is checked or, with `hold`, sent to the
   * client. What the check itself needs for a moment, such as the decoded bytes, is not counted.
   * @default 1073741824 (1 GiB)
   */
  maxBufferedBytes?: number | undefined;
  /**
   * The number of calls at a time. A call too many is rejected with 503 `too_many_calls`, before its body is read. `Infinity` for no limit.
   * @default 10000
   */
  maxCalls?: number | undefined;
  /**
   * Whether the id of the call in `onComplete`, `requestId`, is sent to the upstream as the header `x-compact-request-id` and returned as
   * the same header with every response. The header `x-request-id` of the client and of the upstream stay as they are.
   * @default false
   */
  forwardRequestId?: boolean | undefined;
  /**
   * Sends the requests instead of the runtime's `fetch`. Like that, it may decode bodies and leave the headers of the encoded ones, which
   * the gateway corrects.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sends the requests instead of `fetch`, and returns bodies as they were received. `./gateway/node` has one. */
  transport?: GatewayTransport | undefined;
  /**
   * The time limit from sending a request to the end of its response, in milliseconds; 0 or `Infinity` for no limit. Services send nothing
   * before they are done. When the limit is exceeded, the response is 504. It includes the time of `upstreamAuth.tokenProvider`, and is
   * also the limit for `authorize`.
   * @default 1800000 (30 minutes)
   */
  timeoutMs?: number | undefined;
  /**
   * Whether 102 and 103 responses of the upstream are forwarded. Needs Node's server and transport. RFC 9110 (section 15.2) asks proxies to
   * forward them, but behind nginx 1.22 an informational response makes the call hang.
   * @default false
   */
  forwardInformational?: boolean | undefined;
  /** Receives every call when it starts, including those that are rejected. What it throws is ignored. */
  onStart?: ((call: GatewayCallStart) => void) | undefined;
  /** Receives the faults of messages that were forwarded nevertheless. What it throws is ignored. */
  onIssues?: ((report: GatewayReport) => void) | undefined;
  /** Receives every completed call, for logs and metrics. What it throws is ignored. */
  onComplete?: ((call: GatewayCall) => void) | undefined;
}

/** An API key, or a function that returns bearer tokens. */
export type UpstreamAuth =
  | { apiKey: string | undefined; tokenProvider?: undefined }
  | { tokenProvider: () => string | Promise<string>; apiKey?: undefined };

export interface RequestSettings {
  readonly check: ResolvedMessageCheck;
  readonly limits: ResolvedLimits;
  readonly decoders: ContentDecoders;
  readonly onUnsupportedEncoding: 'reject' | 'pass';
  readonly onDuplicateKeys: FaultAction;
  readonly uploadTimeoutMs: number;
}

export type ResponseSettings = Pick<RequestSettings, 'check' | 'limits' | 'decoders'>;

/** How the gateway checks responses. */
export interface GatewayResponseSettings extends ResponseSettings {
  /** Whether a response that is checked is buffered before it is forwarded. */
  readonly hold: boolean;
  readonly maxReportBytes: number;
}

export interface GatewaySettings {
  readonly request: RequestSettings;
  readonly response: GatewayResponseSettings;
  readonly capacity: Capacity;
  /** The paths that are served, and the path of each without `basePath`. */
  readonly paths: ReadonlyMap<string, string>;
  readonly urlFor: (path: string) => string;
  readonly upstreamAuth: Auth | undefined;
  readonly authorize: Authorize | undefined;
  readonly send: Send;
  /** Whether `send` returns bodies as they were received. */
  readonly preservesEncoding: boolean;
  readonly timeoutMs: number;
  readonly forwardInformational: boolean;
  readonly forwardRequestId: boolean;
  readonly onStart: CompactGatewayOptions['onStart'];
  readonly onIssues: CompactGatewayOptions['onIssues'];
  readonly onComplete: CompactGatewayOptions['onComplete'];
}

const REQUEST_OPTIONS = ['check', 'limits', 'decoders', 'onUnsupportedEncoding', 'onDuplicateKeys', 'uploadTimeoutMs'];
const RESPONSE_OPTIONS = ['check', 'limits', 'decoders'];
const GATEWAY_OPTIONS = [
  ...REQUEST_OPTIONS,
  'upstream',
  'upstreamAuth',
  'authorize',
  'basePath',
  'fetch',
  'transport',
  'timeoutMs',
  'forwardInformational',
  'hold',
  'maxReportBytes',
  'maxBufferedBytes',
  'maxCalls',
  'forwardRequestId',
  'onStart',
  'onIssues',
  'onComplete',
];

const OPTION_TYPES = {
  authorize: 'function',
  fetch: 'function',
  transport: 'function',
  onStart: 'function',
  onIssues: 'function',
  onComplete: 'function',
  forwardInformational: 'boolean',
  forwardRequestId: 'boolean',
  hold: 'boolean',
} as const;

/** Throws `CompactError` with code `invalid_options`. */
export function resolveGatewayOptions(options: CompactGatewayOptions): GatewaySettings {
  rejectUnknownOptions(options, GATEWAY_OPTIONS);
  rejectOtherTypes(options, OPTION_TYPES);
  const { upstream, fetch, transport, timeoutMs, hold = false, forwardInformational = false, forwardRequestId = false } = options;
  const { authorize, onStart, onIssues, onComplete } = options;
  if (fetch && transport) throw invalidOptions('pass fetch or transport, not both');
  const request = requestSettings(options);
  const response = responseSettings(options);
  const { urlFor, azure } = resolveUpstream(upstream);
  const maxBufferedBytes = readLimit('maxBufferedBytes', options.maxBufferedBytes, DEFAULT_MAX_BUFFERED_BYTES);
  return {
    // A larger body would be rejected with 503 again and again.
    request: { ...request, limits: { ...request.limits, maxBytes: Math.min(request.limits.maxBytes, maxBufferedBytes) } },
    response: {
      ...response,
      hold: hold || response.check.reject !== false,
      maxReportBytes: readLimit('maxReportBytes', options.maxReportBytes, DEFAULT_MAX_REPORT_BYTES),
    },
    capacity: createCapacity({
      maxBytes: maxBufferedBytes,
      maxCalls: readLimit('maxCalls', options.maxCalls, DEFAULT_MAX_CALLS),
    }),
    paths: pathsBelow(options.basePath),
    urlFor,
    upstreamAuth: resolveUpstreamAuth(options.upstreamAuth, azure),
    authorize,
    send: sendOf(transport ?? fetchTransport(fetch)),
    preservesEncoding: transport !== undefined,
    timeoutMs: readTimeout('timeoutMs', timeoutMs, DEFAULT_TIMEOUT_MS),
    forwardInformational,
    forwardRequestId,
    onStart,
    onIssues,
    onComplete,
  };
}

const PATHS: readonly string[] = [OPERATION.path, '/v1/responses/compact'];

function pathsBelow(basePath = ''): ReadonlyMap<string, string> {
  const base = typeof basePath === 'string' ? basePath.replace(/\/$/, '') : undefined;
  if (base === undefined || (base !== '' && !/^(\/[\w.~-]*[\w~-])+$/.test(base)))
    throw invalidOptions("basePath must be a path of letters, digits and . _ ~ -, such as '/ai'");
  return new Map(PATHS.map((path) => [base + path, path]));
}

function resolveUpstreamAuth(upstreamAuth: UpstreamAuth | undefined, azure: boolean): Auth | undefined {
  if (upstreamAuth === undefined) return undefined;
  rejectUnknownOptions(upstreamAuth, ['apiKey', 'tokenProvider'], 'upstreamAuth');
  const auth = resolveAuth(upstreamAuth, { azure, prefix: 'upstreamAuth.', tokenError: upstreamTokenError });
  if (!auth) throw invalidOptions('upstreamAuth must have an apiKey or a tokenProvider');
  return auth;
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
    limits: resolveLimits(options.limits, DEFAULT_GATEWAY_LIMITS),
    decoders: { ...WEB_DECODERS, ...options.decoders },
    onUnsupportedEncoding,
    onDuplicateKeys,
    uploadTimeoutMs: readTimeout('uploadTimeoutMs', options.uploadTimeoutMs, DEFAULT_UPLOAD_TIMEOUT_MS),
  };
}

const responseSettings = ({ check, limits, decoders }: CheckResponseOptions): ResponseSettings => ({
  check: resolveCheck(check).response,
  limits: resolveLimits(limits, DEFAULT_GATEWAY_LIMITS),
  decoders: { ...WEB_DECODERS, ...decoders },
});
