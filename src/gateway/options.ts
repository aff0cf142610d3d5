import { resolveUpstream } from '../internal/endpoint.js';
import { resolveCheck, type CheckAction, type CheckOptions, type MessageCheck, type ResolvedCheck } from '../internal/check-options.js';
import { invalidOptions, readTimeout } from '../internal/options.js';
import { WEB_DECODERS, type ContentDecoders } from '../internal/http/body.js';
import type { GatewayCall } from './call-log.js';
import type { GatewayReport } from './findings.js';
import { askOf, type Ask, transportOf, type GatewayTransport } from './exchange.js';
import { MAX_JSON_DEPTH } from '../internal/json/parse.js';

/** How requests are looked at. */
export interface CheckRequestOptions {
  /** Which validators look, and what follows. Default: `{ request: { family: 'open', on: 'reject' } }`. */
  check?: { request?: MessageCheck } | undefined;
  /** How large a request may be. These hold whatever `check` says, but with `off` nothing is read but its bytes. */
  limits?: GatewayLimits | undefined;
  /** What undoes further content codings, by name, such as `br` and `zstd`; gzip and deflate need none. */
  decoders?: ContentDecoders | undefined;
  /** A request in a coding that can not be undone: `reject` answers 415, `pass` lets it by unchecked. Default `reject`. */
  onUnsupportedEncoding?: 'reject' | 'pass' | undefined;
  /**
   * A request in which an object has a key twice. Parsers differ on which one counts, so what was checked may not be what the upstream
   * reads. Default `report`.
   */
  onDuplicateKeys?: CheckAction | undefined;
  /** Most time for a request to arrive, in milliseconds; 0 or `Infinity` for no limit. Default 300,000 (5 minutes); then it is 408. */
  uploadTimeoutMs?: number | undefined;
}

/** How answers are looked at. */
export interface CheckResponseOptions {
  /** Which validators look, and what follows. Default: `{ response: { family: 'open', on: 'report' } }`. */
  check?: { response?: MessageCheck } | undefined;
  /** Of these, `maxBytes` and `maxDecodedBytes` say how much of an answer is held to be checked. */
  limits?: GatewayLimits | undefined;
  /** What undoes further content codings, by name; gzip and deflate need none. */
  decoders?: ContentDecoders | undefined;
}

export interface CompactGatewayOptions extends Omit<CheckRequestOptions, 'check'>, Omit<CheckResponseOptions, 'check'> {
  /**
   * The server that calls go to: an Azure resource or project in any form, another server's base (what stands before
   * `/responses/compact`), or an origin alone, which is called at the path that the caller used. No caller can change it.
   */
  upstream: string;
  /**
   * How messages are checked. Default: request `open`/`reject`, response `open`/`report`. A response is held until it is checked;
   * with `off` it streams through.
   */
  check?: CheckOptions | undefined;
  /**
   * Sends requests in place of the runtime's `fetch`. Like that, it may hand out bodies that are decoded under the headers of those that
   * are not: the headers are corrected then.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sends requests, and hands out bodies as they came over the wire. Instead of `fetch`; `./gateway/node` has one. */
  transport?: GatewayTransport | undefined;
  /**
   * Most time from sending a request to the end of its answer, in milliseconds; 0 or `Infinity` for no limit. Default 1,800,000 (30
   * minutes): services are silent until they are done. Then it is 504.
   */
  timeoutMs?: number | undefined;
  /** Told what was found and let pass. What it throws is ignored. */
  onIssues?: ((report: GatewayReport) => void) | undefined;
  /** Told of every call when it has ended: for logs and metrics. What it throws is ignored. */
  onComplete?: ((call: GatewayCall) => void) | undefined;
}

export interface RequestSettings {
  readonly decoders: ContentDecoders;
  readonly onUnsupportedEncoding: 'reject' | 'pass';
  readonly onDuplicateKeys: CheckAction;
  readonly check: Required<MessageCheck>;
  readonly limits: ResolvedLimits;
  readonly uploadTimeoutMs: number;
}

export type ResponseSettings = Pick<RequestSettings, 'check' | 'limits' | 'decoders'>;

export interface GatewaySettings {
  readonly request: RequestSettings;
  readonly response: ResponseSettings;
  readonly urlFor: (path: string) => string;
  readonly ask: Ask;
  readonly isRaw: boolean;
  readonly timeoutMs: number;
  readonly onIssues: CompactGatewayOptions['onIssues'];
  readonly onComplete: CompactGatewayOptions['onComplete'];
}

const REQUEST_NAMES = ['check', 'limits', 'decoders', 'onUnsupportedEncoding', 'onDuplicateKeys', 'uploadTimeoutMs'];
const RESPONSE_NAMES = ['check', 'limits', 'decoders'];
const GATEWAY_NAMES = [...REQUEST_NAMES, 'upstream', 'fetch', 'transport', 'timeoutMs', 'onIssues', 'onComplete'];

/** A name that is misspelt would leave a check as it is by default. */
function refuseUnknown(options: object, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw invalidOptions('options must be an object');
  if (Object.keys(options).some((name) => !names.includes(name))) throw invalidOptions(`options are ${names.join(', ')}, and no others`);
}

const resolveChecks = (check: CheckOptions | undefined): ResolvedCheck => resolveCheck(check, { request: 'reject', response: 'report' });

/** Throws `CompactError` `invalid_options`. */
export function resolveRequestOptions(options: CheckRequestOptions): RequestSettings {
  refuseUnknown(options, REQUEST_NAMES);
  return requestSettings(options);
}

function requestSettings(options: CheckRequestOptions): RequestSettings {
  const { onUnsupportedEncoding = 'reject', onDuplicateKeys = 'report' } = options;
  if (onUnsupportedEncoding !== 'reject' && onUnsupportedEncoding !== 'pass')
    throw invalidOptions("onUnsupportedEncoding must be 'reject' or 'pass'");
  if (!['reject', 'report', 'off'].includes(onDuplicateKeys)) throw invalidOptions("onDuplicateKeys must be 'reject', 'report' or 'off'");
  const { request: check } = resolveChecks(options.check);
  if (check.on === 'off' && options.onDuplicateKeys === 'reject')
    throw invalidOptions("onDuplicateKeys needs a check of requests that is not 'off'");
  return {
    check,
    limits: resolveLimits(options.limits),
    decoders: { ...WEB_DECODERS, ...options.decoders },
    onUnsupportedEncoding,
    onDuplicateKeys,
    uploadTimeoutMs: readTimeout('uploadTimeoutMs', options.uploadTimeoutMs, 5 * 60 * 1000),
  };
}

/** Throws `CompactError` `invalid_options`. */
export function resolveResponseOptions(options: CheckResponseOptions): ResponseSettings {
  refuseUnknown(options, RESPONSE_NAMES);
  return responseSettings(options);
}

function responseSettings({ check, limits, decoders }: CheckResponseOptions): ResponseSettings {
  return { check: resolveChecks(check).response, limits: resolveLimits(limits), decoders: { ...WEB_DECODERS, ...decoders } };
}

/** Throws `CompactError` `invalid_options`. */
export function resolveGatewayOptions(options: CompactGatewayOptions): GatewaySettings {
  refuseUnknown(options, GATEWAY_NAMES);
  const { upstream, fetch, transport, timeoutMs, onIssues, onComplete } = options;
  if (fetch && transport) throw invalidOptions('pass fetch or transport, not both');
  return {
    request: requestSettings(options),
    response: responseSettings(options),
    urlFor: resolveUpstream(upstream),
    ask: askOf(transport ?? transportOf(fetch)),
    isRaw: transport !== undefined,
    timeoutMs: readTimeout('timeoutMs', timeoutMs, 30 * 60 * 1000),
    onIssues,
    onComplete,
  };
}

const MIB = 1024 * 1024;

/** How large a request may be. Each limit is a whole number, or `Infinity` for none; what is over one is refused with 413 and the number. */
export interface GatewayLimits {
  /** Bytes of the body on the wire. Default 128 MiB. Holds for answers too, where they are held to be checked. */
  maxBytes?: number | undefined;
  /** Bytes of the body after its content coding is undone. Default 128 MiB. */
  maxDecodedBytes?: number | undefined;
  /** How many arrays and objects may nest. Default 1000. */
  maxDepth?: number | undefined;
  /** Items of `input`. Default 500,000. */
  maxItems?: number | undefined;
  /** Values in the body in all, since each takes up to 20 times its text in memory. Default 5,000,000. */
  maxValues?: number | undefined;
  /** UTF-16 units of the `encrypted_content` of an item. Default 32 Mi; services are known to write 17 million, and to take 20 Mi. */
  maxEncryptedContent?: number | undefined;
}

export type ResolvedLimits = { readonly [Name in keyof GatewayLimits]-?: number };

export const DEFAULT_GATEWAY_LIMITS: ResolvedLimits = {
  maxBytes: 128 * MIB,
  maxDecodedBytes: 128 * MIB,
  maxDepth: MAX_JSON_DEPTH,
  maxItems: 500_000,
  maxValues: 5_000_000,
  maxEncryptedContent: 32 * MIB,
};

/** Fills in what was left out. Throws `CompactError` `invalid_options`. */
export function resolveLimits(limits: GatewayLimits = {}): ResolvedLimits {
  if (typeof limits !== 'object' || limits === null) throw invalidOptions('limits must be an object, such as { maxItems: 10_000 }');
  const resolved: Record<keyof GatewayLimits, number> = { ...DEFAULT_GATEWAY_LIMITS };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_GATEWAY_LIMITS, name))
      throw invalidOptions(`limits takes ${Object.keys(DEFAULT_GATEWAY_LIMITS).join(', ')}, and nothing else`);
    if (value === undefined) continue;
    if (value !== Infinity && !(Number.isSafeInteger(value) && value >= 1)) {
      throw invalidOptions(`limits.${name} must be a whole number from 1, or Infinity for no limit`);
    }
    resolved[name as keyof GatewayLimits] = value;
  }
  return resolved;
}
