import { INPUT_KINDS } from '../contract.js';
import { loadRequestChecker, strictestFamily, type CheckFamily } from '../internal/check-options.js';
import {
  bodySourceOf,
  byteLengthOf,
  collectBody,
  type BodySource,
  type ByteStream,
  type Chunks,
  type HasBody,
} from '../internal/http/body.js';
import { canDecode, decodeBody, encodingsOf } from '../internal/http/content-encoding.js';
import { contentLengthOf, isUtf8Json, type HeaderReader } from '../internal/http/headers.js';
import type { JsonLimits } from '../internal/json/measure.js';
import { JSON_FAULTS } from '../internal/json/parse.js';
import { hasDuplicateKeys, readJson } from '../internal/json/read.js';
import { createSkeletonChecker, type SkeletonChecker } from '../internal/json/skeleton.js';
import { vendorCodeOf, vendorPathOf } from '../internal/vendor-code.js';
import { formatPath } from '../issues.js';
import { isCompactRequest as isOpenRequest } from '../validators/open/is.js';
import type { RequestStats } from './call-log.js';
import type { BufferShare } from './capacity.js';
import { findModel, looksLikeModel } from './correlation.js';
import { gatewayError, gatewayFault, type GatewayError } from './error.js';
import type { RequestBody } from './exchange.js';
import { actionOf, invalidMessage, type Findings } from './findings.js';
import type { RequestSettings, ResolvedLimits } from './options.js';

/** What receives the results of reading a request. */
export interface ReadContext {
  findings: Findings;
  /** Receives what is learned about the request, even if it is rejected. */
  record: (stats: RequestStats) => void;
  /** What the request may hold. */
  share: BufferShare;
}

/** Reads and checks a request, and returns its body with the same bytes. Throws `GatewayError`. */
export async function readRequest(
  request: HasBody & { readonly headers: HeaderReader },
  settings: RequestSettings,
  context: ReadContext & {
    /** Called when a streamed body exceeds a limit. A reader of the stream may not receive this error itself. */
    onStreamError: (error: GatewayError) => void;
  },
): Promise<RequestBody> {
  const encodings = checkRequestHeaders(request.headers, settings, context.findings);
  if (!request.bodySource && !request.body) {
    if (contentLengthOf(request.headers) === undefined)
      throw gatewayError('length_required', 'the request has no body and no content-length');
    if (encodings) await checkRequestBody([], encodings, settings, context);
    return [];
  }
  if (encodings && !context.share.canAdd(contentLengthOf(request.headers) ?? 0)) throw tooManyBytes();
  if (!encodings) return limitStream(request.body as ByteStream, settings, context.record, context.onStreamError);
  return collectRequest(bodySourceOf(request) as BodySource, encodings, settings, context);
}

/** Checks the headers of a request. Returns the encodings of the body, or undefined if the body is not to be inspected. */
export function checkRequestHeaders(
  headers: HeaderReader,
  { check, decoders, limits, onUnsupportedEncoding }: RequestSettings,
  findings: Findings,
): readonly string[] | undefined {
  const encodings = encodingsOf(headers);
  const isDecodable = canDecode(encodings, decoders);
  if (!isDecodable && onUnsupportedEncoding === 'reject') {
    const supported = Object.keys(decoders).join(', ');
    throw gatewayError('unsupported_content_encoding', `the content encoding is not supported; supported encodings: ${supported}`);
  }
  const action = actionOf(check);
  const canInspect = isDecodable && action !== 'off';
  if (canInspect && !isUtf8Json(headers))
    findings.enforce(gatewayFault('unsupported_media_type', 'the content type must be application/json, in UTF-8'), action);
  if ((contentLengthOf(headers) ?? 0) > limits.maxBytes) throw requestTooLarge(limits);
  return canInspect ? encodings : undefined;
}

/** Reads a body completely and checks it. */
export async function collectRequest(
  source: BodySource,
  encodings: readonly string[],
  settings: RequestSettings,
  context: ReadContext,
): Promise<Chunks> {
  const { limits, uploadTimeoutMs } = settings;
  const { outcome, chunks, received } = await collectBody(source, {
    maxBytes: limits.maxBytes,
    timeoutMs: uploadTimeoutMs,
    reserve: context.share.add,
  });
  if (outcome === 'timeout') throw uploadTimeout(settings);
  context.record({ requestBytes: received });
  if (outcome === 'too_large') throw requestTooLarge(limits);
  if (outcome === 'no_space') throw tooManyBytes();
  if (outcome === 'error') throw gatewayError('client_closed_request', 'the client disconnected before it sent the complete body');
  await checkRequestBody(chunks, encodings, settings, context);
  return chunks;
}

/** Checks the bytes of a body without changing them. A body that exceeds a limit is always rejected; the settings decide about other faults. */
export async function checkRequestBody(
  body: Chunks,
  encodings: readonly string[],
  settings: RequestSettings,
  context: ReadContext,
): Promise<void> {
  const { limits, decoders, onDuplicateKeys } = settings;
  const { findings, record } = context;
  const action = actionOf(settings.check);
  const decoded = await decodeBody(body, encodings, decoders, limits.maxDecodedBytes);
  if (!decoded.ok) {
    if (decoded.fault === 'too_large') throw decodedTooLarge(limits);
    return findings.enforce(gatewayFault('invalid_content_encoding', 'the body does not match its content encoding'), action);
  }
  const decodedBytes = byteLengthOf(decoded.chunks);
  record({ decodedBytes });
  if (decodedBytes > limits.maxDecodedBytes) throw decodedTooLarge(limits);
  findings.setChecked();
  if (await isValidSkeleton(decoded.chunks, settings, record)) return;

  const json = readJson(decoded.chunks, limits, LIST);
  if (!json.ok) {
    if (json.exceeded) throw limitExceeded(json.exceeded, limits);
    return findings.enforce(gatewayFault('invalid_json', JSON_FAULTS[json.fault]), action);
  }
  if (onDuplicateKeys !== 'off' && hasDuplicateKeys(json)) {
    const message = 'an object in the body has the same key twice, and parsers differ on which one counts';
    findings.enforce(gatewayFault('duplicate_key', message), onDuplicateKeys);
  }
  await checkRequestValue(json.value, settings, context);
}

/** The key of the list in the root object of a request. */
const LIST = 'input';

/** One checker for each family. It keeps the skeletons of valid items, to recognize such items in later requests. */
const skeletonCheckers: Partial<Record<CheckFamily, SkeletonChecker<string>>> = {};

/** Whether the skeleton of a body proves that the body is valid, as for most requests. Any other body has to be parsed and validated. */
async function isValidSkeleton(chunks: Chunks, { check, limits }: RequestSettings, record: ReadContext['record']): Promise<boolean> {
  const family = strictestFamily(check);
  const acceptsSkeleton =
    family === 'open' ? isOpenRequest : (await import('../validators/strict/validators.js')).compactRequest.acceptsSkeleton;
  const checker = (skeletonCheckers[family] ??= createSkeletonChecker({ list: LIST, family, acceptsSkeleton, describe: kindOf }));
  const result = checker.check(chunks, limits);
  if (!result || result.longest > limits.maxEncryptedContent) return false;
  if (result.items !== undefined) record({ items: result.items, kinds: Object.fromEntries(result.counts) });
  recordModel(findModel(chunks), record);
  return true;
}

function recordModel(model: unknown, record: ReadContext['record']): void {
  if (looksLikeModel(model)) record({ model });
}

/** Checks a parsed body. */
export async function checkRequestValue(value: unknown, settings: RequestSettings, { findings, record }: ReadContext): Promise<void> {
  const { check, limits } = settings;
  findings.setChecked();
  const { input, model } = (value ?? {}) as { input?: unknown; model?: unknown };
  recordModel(model, record);
  const items = Array.isArray(input) ? input : [];
  if (Array.isArray(input)) record({ items: items.length, kinds: countKinds(items) });
  if (items.length > limits.maxItems) throw limitExceeded('maxItems', limits);
  checkEncryptedContent(items, limits);
  const checker = await loadRequestChecker(check);
  const result = checker(value);
  if (!result) return;
  const [first] = result.findings as [(typeof result.findings)[number]];
  const fault = invalidMessage(result, vendorCodeOf(first, value), { param: (issue) => formatPath(vendorPathOf(issue)) || null });
  findings.enforce(fault, result.action);
}

function checkEncryptedContent(items: readonly unknown[], { maxEncryptedContent }: ResolvedLimits): void {
  items.forEach((item, i) => {
    const content: unknown = (item as { encrypted_content?: unknown } | null)?.encrypted_content;
    if (typeof content !== 'string' || content.length <= maxEncryptedContent) return;
    const param = `input[${i}].encrypted_content`;
    const message = `${param} has ${content.length} characters; the limit is ${maxEncryptedContent}`;
    throw gatewayError('encrypted_content_too_long', message, param);
  });
}

const tooManyBytes = (): GatewayError =>
  gatewayError('too_many_buffered_bytes', 'the gateway holds as many bytes of other calls as it may; try again later');

const requestTooLarge = ({ maxBytes }: ResolvedLimits): GatewayError =>
  gatewayError('request_too_large', `the body is larger than ${maxBytes} bytes`);

const decodedTooLarge = ({ maxDecodedBytes }: ResolvedLimits): GatewayError =>
  gatewayError('decoded_request_too_large', `the decoded body is larger than ${maxDecodedBytes} bytes`);

const uploadTimeout = ({ uploadTimeoutMs }: RequestSettings): GatewayError =>
  gatewayError('request_timeout', `the body did not arrive within ${uploadTimeoutMs} ms`);

function limitExceeded(limit: keyof JsonLimits, limits: ResolvedLimits): GatewayError {
  const maximum = limits[limit];
  if (limit === 'maxDepth') return gatewayError('too_deep', `the body is nested deeper than ${maximum} levels`);
  if (limit === 'maxItems') return gatewayError('too_many_items', `input has more than ${maximum} items`, 'input');
  return gatewayError('too_many_values', `the body has more than ${maximum} values`);
}

const KNOWN_KINDS: ReadonlySet<unknown> = new Set(INPUT_KINDS);

function kindOf(item: unknown): string {
  const { type, role, id } = (item ?? {}) as { type?: unknown; role?: unknown; id?: unknown };
  const kind = type ?? (role !== undefined ? 'message' : id !== undefined ? 'item_reference' : undefined);
  return KNOWN_KINDS.has(kind) ? (kind as string) : 'unknown';
}

function countKinds(items: readonly unknown[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const kind of items.map(kindOf)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

/** Passes a body through, and counts its bytes. The returned stream fails when the body is too large or takes too long. */
function limitStream(
  body: ByteStream,
  settings: RequestSettings,
  record: (stats: RequestStats) => void,
  onError: (error: GatewayError) => void,
): ByteStream {
  const { limits, uploadTimeoutMs } = settings;
  let requestBytes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clearTimer = (): void => clearTimeout(timer);
  const limiter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start(controller) {
      const fail = (): void => {
        onError(uploadTimeout(settings));
        controller.error(new Error('the body did not arrive in time'));
      };
      if (uploadTimeoutMs === Infinity) return;
      timer = setTimeout(fail, uploadTimeoutMs);
      // If the upstream responds without reading the body, the timer keeps running: it must not keep the process alive.
      (timer as { unref?: () => void }).unref?.();
    },
    transform(chunk, controller) {
      requestBytes += chunk.length;
      record({ requestBytes });
      if (requestBytes <= limits.maxBytes) return controller.enqueue(chunk);
      onError(requestTooLarge(limits));
      controller.error(new Error('the body is too large'));
    },
    flush: clearTimer,
  });
  // Not `pipeThrough`: it does not report that the source failed, and the timer has to be cleared then too.
  body.pipeTo(limiter.writable).catch(clearTimer);
  return limiter.readable;
}
