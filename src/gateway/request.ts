import {
  type HasBody,
  concatChunks,
  collectBody,
  byteLengthOf,
  type Chunks,
  canDecode,
  encodingsOf,
  decodeBody,
} from '../internal/http/body.js';
import type { HeaderReader } from '../internal/http/headers.js';
import { gatewayError, type GatewayError, gatewayFault, type GatewayFault } from './error.js';
import type { Findings } from './findings.js';
import type { RequestSettings, ResolvedLimits } from './options.js';
import type { Body } from './response.js';
import { INPUT_KINDS } from '../contract.js';
import { loadFamily, type CheckFamily } from '../internal/check-options.js';
import { countKeys, measureJson } from '../internal/json/measure.js';
import { createSkeletonChecker, type SkeletonChecker } from '../internal/json/skeleton.js';
import { decodeText, parseText, type JsonFault } from '../internal/json/parse.js';
import { vendorCodeOf, vendorPathOf } from '../internal/vendor-code.js';
import { formatPath, type ContractIssue } from '../issues.js';
import { concealKeys } from './conceal-keys.js';
/** The body as it came: held if it was looked into, else a stream. */
export type ReadBody = Uint8Array<ArrayBuffer>[] | ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Reading {
  findings: Findings;
  /** Told what is learned on the way, also of a body that is refused. */
  note?: (seen: RequestStats) => void;
  /** Told that a body that streams through is broken off, as it is too large. Its reader may not tell why it broke. */
  onBreak?: (refusal: GatewayError) => void;
}

/** The same request with its body, which was read, to be read again. One without a body has none to be given back. */
export function withBody(request: Request, body: ReadBody): Request {
  if (request.body === null) return request;
  return new Request(request, { body: body instanceof ReadableStream ? body : concatChunks(body), duplex: 'half' } as RequestInit);
}

export interface IncomingMessage extends HasBody {
  readonly headers: HeaderReader;
}

/** Reads and checks a request. Throws `Refusal`. */
export async function readRequest(
  request: IncomingMessage,
  settings: RequestSettings,
  { findings, note = () => {}, onBreak = () => {} }: Reading,
): Promise<ReadBody> {
  const { maxBytes } = settings.limits;
  const announced = lengthOf(request.headers);
  const isLookedInto = inspectHeaders(request.headers, settings, findings);
  if (announced !== undefined && announced > maxBytes) throw tooLarge(maxBytes);
  if (!request.bodySource && !request.body) {
    if (announced === undefined) throw gatewayError('length_required', 'the request has no body, and does not say that it is empty');
    if (isLookedInto) await inspectRequest([], request.headers, settings, findings, note);
    return [];
  }
  if (!isLookedInto) return streamInLimits(request.body as Body, settings, note, onBreak);

  const { uploadTimeoutMs } = settings;
  const wire = await collectBody(request, maxBytes, { expected: announced, timeoutMs: uploadTimeoutMs });
  if (wire.outcome === 'late') throw tooLate(uploadTimeoutMs);
  note({ requestBytes: wire.received });
  if (wire.outcome === 'capped') throw tooLarge(maxBytes);
  if (wire.outcome === 'failed') throw gatewayError('client_closed_request', 'the body ended before it was whole');
  await inspectRequest(wire.chunks, request.headers, settings, findings, note);
  return wire.chunks;
}

const tooLarge = (maxBytes: number): GatewayError => gatewayError('request_too_large', `the body is larger than ${maxBytes} bytes`);
const tooLate = (uploadTimeoutMs: number): GatewayError =>
  gatewayError('request_timeout', `the body did not arrive within ${uploadTimeoutMs} ms`);

/** The length that is announced, where it is a number. */
export const lengthOf = (headers: HeaderReader): number | undefined => {
  const text = headers.get('content-length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

/** Counts what streams through, and breaks it off when it is too much or takes too long. */
function streamInLimits(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { limits: { maxBytes }, uploadTimeoutMs }: RequestSettings,
  note: (seen: RequestStats) => void,
  onBreak: (refusal: GatewayError) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let requestBytes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start(controller) {
      const late = (): void => {
        onBreak(tooLate(uploadTimeoutMs));
        controller.error(new Error('the body came too late'));
      };
      if (uploadTimeoutMs !== Infinity) timer = setTimeout(late, uploadTimeoutMs);
    },
    transform(chunk, controller) {
      requestBytes += chunk.length;
      note({ requestBytes });
      if (requestBytes <= maxBytes) return controller.enqueue(chunk);
      stop();
      onBreak(tooLarge(maxBytes));
      controller.error(new Error('the body is too large'));
    },
    flush: stop,
  });
  // By hand: of `pipeThrough` nobody learns that the source broke, which is to end the timer as well.
  body.pipeTo(counter.writable).catch(stop);
  return counter.readable;
}

/** What is learned of a request besides faults. */
export interface RequestStats {
  /** Bytes on the wire. */
  requestBytes?: number;
  /** Bytes after decoding. */
  decodedBytes?: number;
  /** Items of `input`, where it is a list. */
  items?: number;
  /** How many items of each known kind there are; all others are counted under `unknown`. */
  kinds?: Readonly<Record<string, number>>;
}

/** Judges what headers say of a body. Returns whether the body can be looked into, and is to be. */
export function inspectHeaders(
  headers: HeaderReader,
  { check, decoders, onUnsupportedEncoding }: RequestSettings,
  findings: Findings,
): boolean {
  const codings = encodingsOf(headers);
  if (!canDecode(codings, decoders)) {
    const known = Object.keys(decoders).join(', ');
    if (onUnsupportedEncoding === 'reject')
      throw gatewayError('unsupported_content_encoding', `the content coding is not understood; understood are ${known}`);
    return false;
  }
  if (check.on === 'off') return false;
  if (!isJson(headers))
    findings.enforce(gatewayFault('unsupported_media_type', 'the content type must be application/json, in UTF-8'), check.on);
  return true;
}

/** One media type, and no parameter that could be read as another charset. */
const isJson = (headers: HeaderReader): boolean =>
  /^\s*application\/json\s*(;\s*(charset\s*=\s*("utf-?8"|utf-?8)|(?!charset)[\w.-]+\s*=\s*("[^",;]*"|[\w.:/+-]+))\s*|;\s*)*$/i.test(
    headers.get('content-type') ?? '',
  );

/** Looks into the body of a request. Limits are refused, all else is judged as the settings say. The bytes are not changed. */
export async function inspectRequest(
  wire: Chunks,
  headers: HeaderReader,
  settings: RequestSettings,
  findings: Findings,
  note: (seen: RequestStats) => void,
): Promise<void> {
  const { check, limits, decoders } = settings;
  const decoded = await decodeBody(wire, encodingsOf(headers), decoders, limits.maxDecodedBytes);
  if (!decoded.ok) {
    if (decoded.fault === 'too_large') throw decodedTooLarge(limits);
    findings.enforce(gatewayFault('invalid_content_encoding', 'the body can not be decoded as its content coding says'), check.on);
    return;
  }
  const decodedBytes = byteLengthOf(decoded.chunks);
  note({ decodedBytes });
  if (decodedBytes > limits.maxDecodedBytes) throw decodedTooLarge(limits);
  if (await passesInOutline(decoded.chunks, settings, note)) return;
  const text = decodeText(concatChunks(decoded.chunks));
  const measured = text.ok ? measureJson(text.text, limits) : undefined;
  if (measured?.ok === false) throw overLimit(measured.over, limits);
  const parsed = text.ok ? parseText(text.text) : text;
  if (!parsed.ok) {
    findings.enforce(gatewayFault('invalid_json', JSON_FAULTS[parsed.fault]), check.on);
    return;
  }
  if (
    measured &&
    settings.onDuplicateKeys !== 'off' &&
    Object(parsed.value) === parsed.value &&
    countKeys(parsed.value as object) < measured.keys
  ) {
    findings.enforce(
      gatewayFault('duplicate_key', 'an object of the body has a key twice, and readers differ on which one counts'),
      settings.onDuplicateKeys,
    );
  }
  await inspectValue(parsed.value, settings, findings, note);
}

const checkers: Partial<Record<CheckFamily, SkeletonChecker<string>>> = {};

/** Whether a body is a request beyond doubt, which most are. One that is none is looked at in whole, to say where and why. */
async function passesInOutline(pieces: Chunks, { check, limits }: RequestSettings, note: (seen: RequestStats) => void): Promise<boolean> {
  const { isCompactRequest: isValid } = await loadFamily(check.family);
  const checker = (checkers[check.family] ??= createSkeletonChecker({ list: 'input', family: check.family, isValid, describe: kindOf }));
  const outlined = checker.check(pieces, limits);
  if (!outlined || outlined.longest > limits.maxEncryptedContent) return false;
  if (outlined.items !== undefined) note({ items: outlined.items, kinds: Object.fromEntries(outlined.counts) });
  return true;
}

/** Looks at a body that somebody else has parsed. */
export async function inspectValue(
  value: unknown,
  { check, limits }: RequestSettings,
  findings: Findings,
  note: (seen: RequestStats) => void,
): Promise<void> {
  const input: unknown = (value as { input?: unknown } | null | undefined)?.input;
  const items = Array.isArray(input) ? input : [];
  if (Array.isArray(input)) note({ items: items.length, kinds: countKinds(items) });
  if (items.length > limits.maxItems) throw overLimit('maxItems', limits);
  refuseLongSeals(items, limits);
  const { safeParseCompactRequest } = await loadFamily(check.family);
  const result = safeParseCompactRequest(value);
  if (!result.success) findings.enforce(invalidRequest(result.issues, value), check.on);
}

function invalidRequest(issues: readonly ContractIssue[], value: unknown): GatewayFault {
  const [first] = issues as readonly [ContractIssue, ...ContractIssue[]];
  const shown = issues.map(concealKeys) as [ContractIssue, ...ContractIssue[]];
  const more = shown.length > 1 ? `, and ${shown.length - 1} more` : '';
  return {
    code: vendorCodeOf(first, value),
    message: shown[0].message + more,
    param: formatPath(vendorPathOf(shown[0])) || null,
    issues: shown,
  };
}

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  empty: 'the body is empty; it must be a JSON object',
  not_utf8: 'the body is not UTF-8',
  byte_order_mark: 'the body begins with a byte order mark; JSON must not',
  not_json: 'the body is not JSON',
  too_deep: 'the body nests too deep to be read',
  duplicate_key: 'an object of the body has a key twice',
  lone_surrogate: 'a string of the body holds half of a surrogate pair',
};

const decodedTooLarge = ({ maxDecodedBytes }: ResolvedLimits): Error =>
  gatewayError('decoded_request_too_large', `the body, decoded, is larger than ${maxDecodedBytes} bytes`);

function overLimit(limit: 'maxDepth' | 'maxItems' | 'maxValues', limits: ResolvedLimits): Error {
  const most = limits[limit];
  if (limit === 'maxDepth') return gatewayError('too_deep', `the body nests deeper than ${most} levels`);
  if (limit === 'maxItems') return gatewayError('too_many_items', `input has more than ${most} items`, 'input');
  return gatewayError('too_many_values', `the body holds more than ${most} values`);
}

function refuseLongSeals(items: readonly unknown[], { maxEncryptedContent }: ResolvedLimits): void {
  items.forEach((item, i) => {
    const sealed: unknown = (item as { encrypted_content?: unknown } | null)?.encrypted_content;
    if (typeof sealed !== 'string' || sealed.length <= maxEncryptedContent) return;
    const param = `input[${i}].encrypted_content`;
    throw gatewayError(
      'encrypted_content_too_long',
      `${param} has ${sealed.length} characters, and may have ${maxEncryptedContent}`,
      param,
    );
  });
}

const KNOWN_KINDS: ReadonlySet<unknown> = new Set(INPUT_KINDS);

function kindOf(item: unknown): string {
  const { type, role, id } = (item ?? {}) as { type?: unknown; role?: unknown; id?: unknown };
  const named = type ?? (role !== undefined ? 'message' : id !== undefined ? 'item_reference' : undefined);
  return KNOWN_KINDS.has(named) ? (named as string) : 'unknown';
}

function countKinds(items: readonly unknown[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const kind of items.map(kindOf)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}
