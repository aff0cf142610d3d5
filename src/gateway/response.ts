import { loadResponseChecker, strictestFamily, type CheckFamily } from '../internal/check-options.js';
import type { Deadline } from '../internal/http/abort.js';
import { bodySourceOf, collectBody, concatChunks, type ByteStream, type Chunks, type HasBody } from '../internal/http/body.js';
import { canDecode, decodeBody, encodingsOf, type BodyFault } from '../internal/http/content-encoding.js';
import { isJsonType, type HeaderReader } from '../internal/http/headers.js';
import { decodeText, parseText } from '../internal/json/parse.js';
import { createSkeletonChecker, type SkeletonChecker } from '../internal/json/skeleton.js';
import { isCompactResponse as isOpenResponse } from '../validators/open/is.js';
import type { GatewayCall } from './call-log.js';
import type { BufferShare } from './capacity.js';
import { usageOf } from './correlation.js';
import { gatewayError, gatewayFault, type GatewayError } from './error.js';
import { actionOf, invalidMessage, type Findings } from './findings.js';
import type { ResponseSettings } from './options.js';

/** A response that cannot be checked is forwarded, even if the settings reject invalid responses: it is billed. */
const ACTION_IF_UNCHECKED = 'report';

/** What receives the results of checking a response. */
export interface ResponseContext {
  findings: Findings;
  /** Receives what is learned about the response. */
  record: (values: Pick<GatewayCall, 'usage'>) => void;
  /** What the response may hold. */
  share: BufferShare;
}

/** Whether the body of a response is checked: only that of a 200 has to be a `CompactResponse`. */
export const shouldCheck = ({ status }: { readonly status: number }, { check }: ResponseSettings): boolean =>
  status === 200 && actionOf(check) !== 'off';

/** Checks the headers of a response. Returns the encodings of the body, or undefined if the body cannot be inspected. */
export function checkResponseHeaders(
  headers: HeaderReader,
  { check, decoders }: ResponseSettings,
  findings: Findings,
): readonly string[] | undefined {
  const encodings = encodingsOf(headers);
  if (!isJsonType(headers)) {
    findings.enforce(
      gatewayFault('upstream_not_json', 'the upstream responded with 200, but its content type is not JSON'),
      actionOf(check),
    );
    return undefined;
  }
  if (!canDecode(encodings, decoders)) {
    const message = 'the response was forwarded unchecked: its content encoding is not supported';
    findings.enforce(gatewayFault('upstream_invalid_response', message), ACTION_IF_UNCHECKED);
    return undefined;
  }
  return encodings;
}

/**
 * Reads and checks the body of a response. Returns its bytes or, if it exceeds the limit, a stream of the complete body. Throws
 * `GatewayError`.
 */
export async function readResponse(
  message: HasBody,
  encodings: readonly string[],
  settings: ResponseSettings,
  context: ResponseContext,
  deadline?: Deadline,
): Promise<Chunks | ByteStream> {
  const { maxBytes } = settings.limits;
  const collected = await collectBody(bodySourceOf(message), {
    maxBytes,
    reserve: context.share.add,
    abort: deadline,
    keepStream: true,
  });
  if (collected.outcome === 'error') throw bodyError(collected.received, deadline);
  if (!collected.stream) {
    await checkEncodedBody(collected.chunks, encodings, settings, context);
    return collected.chunks;
  }
  reportUnchecked(context, collected.outcome === 'no_space' ? NO_SPACE : `it is larger than ${maxBytes} bytes`);
  return collected.stream;
}

export const NO_SPACE = 'all calls together hold maxBufferedBytes';

/** Reports a response that is too large to be checked. `reason` is a clause. */
export const reportUnchecked = ({ findings }: ResponseContext, reason: string): void =>
  findings.enforce(gatewayFault('upstream_response_too_large', `the response was forwarded unchecked: ${reason}`), ACTION_IF_UNCHECKED);

/** Reports a body that could not be decoded. */
export function reportUndecoded(context: ResponseContext, fault: BodyFault, { maxDecodedBytes }: ResponseSettings['limits']): void {
  if (fault === 'too_large') {
    reportUnchecked(context, `decoded, it is larger than ${maxDecodedBytes} bytes`);
    return;
  }
  const message = 'the response was forwarded unchecked: it does not match its content encoding';
  context.findings.enforce(gatewayFault('upstream_invalid_response', message), ACTION_IF_UNCHECKED);
}

/** Checks the bytes of a response body without changing them. */
async function checkEncodedBody(
  body: Chunks,
  encodings: readonly string[],
  settings: ResponseSettings,
  context: ResponseContext,
): Promise<void> {
  const decoded = await decodeBody(body, encodings, settings.decoders, settings.limits.maxDecodedBytes);
  if (!decoded.ok) return reportUndecoded(context, decoded.fault, settings.limits);
  await checkResponseBody(decoded.chunks, settings, await loadSkeletonChecker(settings), context);
}

const skeletonCheckers: Partial<Record<CheckFamily, SkeletonChecker<undefined>>> = {};

/** The checker of the family that `check` names. It is available at once, except when the strict validators are loaded. */
export function loadSkeletonChecker({ check }: ResponseSettings): SkeletonChecker<undefined> | Promise<SkeletonChecker<undefined>> {
  const family = strictestFamily(check);
  const create = (acceptsSkeleton: (skeleton: unknown) => boolean): SkeletonChecker<undefined> =>
    (skeletonCheckers[family] ??= createSkeletonChecker({ list: 'output', family, acceptsSkeleton, describe: () => undefined }));
  if (family === 'open') return create(isOpenResponse);
  return import('../validators/strict/validators.js').then(({ compactResponse }) => create(compactResponse.acceptsSkeleton));
}

/** Checks the decoded bytes of a response. */
export async function checkResponseBody(
  body: Chunks,
  { check, limits }: ResponseSettings,
  skeletonChecker: SkeletonChecker<undefined>,
  { findings, record }: ResponseContext,
): Promise<void> {
  findings.setChecked();
  const result = skeletonChecker.check(body, limits);
  if (result) return record(usageOf(result.skeleton));

  const text = decodeText(concatChunks(body));
  const parsed = text.ok ? parseText(text.text) : text;
  if (!parsed.ok) {
    const message = 'the upstream responded with 200, but its body is not valid JSON';
    return findings.enforce(gatewayFault('upstream_not_json', message), actionOf(check));
  }
  record(usageOf(parsed.value));
  const checker = await loadResponseChecker(check);
  const invalid = checker(parsed.value);
  if (!invalid) return;
  const prefix = 'the response of the upstream is invalid: ';
  findings.enforce(invalidMessage(invalid, 'upstream_invalid_response', { prefix }), invalid.action);
}

/** The error for a response that ended before it was complete. */
export const bodyError = (received: number, deadline?: Deadline): GatewayError =>
  deadline?.aborted
    ? (deadline.reason as GatewayError)
    : gatewayError('upstream_disconnected', `the upstream closed the connection after ${received} bytes of its response`);
