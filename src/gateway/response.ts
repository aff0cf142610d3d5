import { type HasBody, type Chunks, collectBody, concatChunks, canDecode, encodingsOf, decodeBody } from '../internal/http/body.js';
import { type HeaderReader, isJsonType } from '../internal/http/headers.js';
import type { LazyAbortController } from '../internal/http/abort.js';
import { gatewayFault, gatewayError, type GatewayError, type GatewayFault } from './error.js';
import type { Findings } from './findings.js';
import type { ResponseSettings } from './options.js';
import { loadFamily, type CheckFamily } from '../internal/check-options.js';
import { createSkeletonChecker, type SkeletonChecker } from '../internal/json/skeleton.js';
import { decodeText, parseText } from '../internal/json/parse.js';
import type { ContractIssue } from '../issues.js';
import { concealKeys } from './conceal-keys.js';
export type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Holds the body of an answer and checks it. Gives its bytes or, of one that is more than may be held, a stream of all of it. */
export async function readResponse(
  message: HasBody,
  headers: HeaderReader,
  settings: ResponseSettings,
  findings: Findings,
  until?: LazyAbortController,
): Promise<Chunks | Body> {
  const { maxBytes } = settings.limits;
  const expected = Number(headers.get('content-length')) || undefined;
  const read = await collectBody(message, maxBytes, { expected, abort: until, keepStream: true });
  if (read.outcome === 'failed') throw cut(read.received, until);
  if (read.outcome === 'whole') {
    await inspectResponse(read.chunks, headers, settings, findings);
    return read.chunks;
  }
  const fault = gatewayFault('upstream_answer_too_large', `the answer of the upstream is larger than ${maxBytes} bytes`);
  findings.enforce(fault, settings.check.on);
  return read.stream as Body;
}

/** Why an answer ended before it was whole. */
export const cut = (received: number, until?: LazyAbortController): GatewayError =>
  until?.aborted
    ? (until.reason as GatewayError)
    : gatewayError('upstream_disconnected', `the upstream closed the connection after ${received} bytes of its answer`);

/** Whether an answer is to be looked at: a 200 is to be the message of the contract; what else services answer is theirs. */
export const isLookedAt = ({ status }: { readonly status: number }, { check }: ResponseSettings): boolean =>
  status === 200 && check.on !== 'off';

/** Judges what the headers of an answer say. Returns whether its body can be looked into. */
export function inspectResponseHeaders(headers: HeaderReader, { check, decoders }: ResponseSettings, findings: Findings): boolean {
  if (!isJsonType(headers)) {
    findings.enforce(gatewayFault('upstream_not_json', 'the upstream answered 200 with a body that is not declared as JSON'), check.on);
    return false;
  }
  if (!canDecode(encodingsOf(headers), decoders)) {
    findings.enforce(gatewayFault('upstream_invalid_answer', 'the upstream answered in a content coding that is not understood'), check.on);
    return false;
  }
  return true;
}

const checkers: Partial<Record<CheckFamily, SkeletonChecker<undefined>>> = {};

/** Looks into the body of a 200. The bytes are not changed. */
export async function inspectResponse(
  wire: Chunks,
  headers: HeaderReader,
  { check, limits, decoders }: ResponseSettings,
  findings: Findings,
): Promise<void> {
  const decoded = await decodeBody(wire, encodingsOf(headers), decoders, limits.maxDecodedBytes);
  if (!decoded.ok) {
    const fault =
      decoded.fault === 'too_large'
        ? gatewayFault('upstream_answer_too_large', `the answer of the upstream, decoded, is larger than ${limits.maxDecodedBytes} bytes`)
        : gatewayFault('upstream_invalid_answer', 'the answer of the upstream can not be decoded as its content coding says');
    return findings.enforce(fault, check.on);
  }
  const { isCompactResponse, safeParseCompactResponse } = await loadFamily(check.family);
  // Most answers are in order. Of one that is not, the whole says where and why.
  const checker = (checkers[check.family] ??= createSkeletonChecker({
    list: 'output',
    family: check.family,
    isValid: isCompactResponse,
    describe: () => undefined,
  }));
  if (checker.check(decoded.chunks, limits)) return;
  const text = decodeText(concatChunks(decoded.chunks));
  const parsed = text.ok ? parseText(text.text) : text;
  if (!parsed.ok)
    return findings.enforce(gatewayFault('upstream_not_json', 'the upstream answered 200 with a body that is not JSON'), check.on);
  const result = safeParseCompactResponse(parsed.value);
  if (!result.success) findings.enforce(invalidAnswer(result.issues), check.on);
}

function invalidAnswer(issues: readonly ContractIssue[]): GatewayFault {
  const shown = issues.map(concealKeys) as [ContractIssue, ...ContractIssue[]];
  const more = shown.length > 1 ? `, and ${shown.length - 1} more` : '';
  return {
    code: 'upstream_invalid_answer',
    message: `the answer of the upstream is none: ${shown[0].message}${more}`,
    param: null,
    issues: shown,
  };
}
