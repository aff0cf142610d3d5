import { resolveUpstream } from '../internal/address.js';
import { resolveCheck, type CheckAction, type CheckOptions, type MessageCheck, type ResolvedCheck } from '../internal/check.js';
import { invalidOptions } from '../internal/invalid-options.js';
import { WEB_DECODERS, type Decoders } from '../internal/read-body.js';
import { readTimeout } from '../internal/read-timeout.js';
import type { GatewayCall } from './call.js';
import type { GatewayReport } from './findings.js';
import { askOf, type Ask } from './lanes.js';
import { resolveLimits, type GatewayLimits, type ResolvedLimits } from './limits.js';
import { transportOf, type Transport } from './transport.js';

/** How requests are looked at. */
export interface CheckRequestOptions {
  /** Which validators look, and what follows. Default: `{ request: { family: 'open', on: 'reject' } }`. */
  check?: { request?: MessageCheck } | undefined;
  /** How large a request may be. These hold whatever `check` says, but with `off` nothing is read but its bytes. */
  limits?: GatewayLimits | undefined;
  /** What undoes further content codings, by name, such as `br` and `zstd`; gzip and deflate need none. */
  decoders?: Decoders | undefined;
  /** A request in a coding that can not be undone: `reject` answers 415, `pass` lets it by unchecked. Default `reject`. */
  onOpaqueEncoding?: 'reject' | 'pass' | undefined;
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
  decoders?: Decoders | undefined;
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
  transport?: Transport | undefined;
  /**
   * Most time from sending a request to the end of its answer, in milliseconds; 0 or `Infinity` for no limit. Default 1,800,000 (30
   * minutes): services are silent until they are done. Then it is 504.
   */
  timeoutMs?: number | undefined;
  /** Told what was found and let pass. What it throws is ignored. */
  onIssues?: ((report: GatewayReport) => void) | undefined;
  /** Told of every call when it has ended: for logs and metrics. What it throws is ignored. */
  onCall?: ((call: GatewayCall) => void) | undefined;
}

export interface RequestSettings {
  readonly decoders: Decoders;
  readonly onOpaqueEncoding: 'reject' | 'pass';
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
  readonly onCall: CompactGatewayOptions['onCall'];
}

const REQUEST_NAMES = ['check', 'limits', 'decoders', 'onOpaqueEncoding', 'onDuplicateKeys', 'uploadTimeoutMs'];
const RESPONSE_NAMES = ['check', 'limits', 'decoders'];
const GATEWAY_NAMES = [...REQUEST_NAMES, 'upstream', 'fetch', 'transport', 'timeoutMs', 'onIssues', 'onCall'];

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
  const { onOpaqueEncoding = 'reject', onDuplicateKeys = 'report' } = options;
  if (onOpaqueEncoding !== 'reject' && onOpaqueEncoding !== 'pass') throw invalidOptions("onOpaqueEncoding must be 'reject' or 'pass'");
  if (!['reject', 'report', 'off'].includes(onDuplicateKeys)) throw invalidOptions("onDuplicateKeys must be 'reject', 'report' or 'off'");
  const { request: check } = resolveChecks(options.check);
  if (check.on === 'off' && options.onDuplicateKeys === 'reject')
    throw invalidOptions("onDuplicateKeys needs a check of requests that is not 'off'");
  return {
    check,
    limits: resolveLimits(options.limits),
    decoders: { ...WEB_DECODERS, ...options.decoders },
    onOpaqueEncoding,
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
  const { upstream, fetch, transport, timeoutMs, onIssues, onCall } = options;
  if (fetch && transport) throw invalidOptions('pass fetch or transport, not both');
  return {
    request: requestSettings(options),
    response: responseSettings(options),
    urlFor: resolveUpstream(upstream),
    ask: askOf(transport ?? transportOf(fetch)),
    isRaw: transport !== undefined,
    timeoutMs: readTimeout('timeoutMs', timeoutMs, 30 * 60 * 1000),
    onIssues,
    onCall,
  };
}
