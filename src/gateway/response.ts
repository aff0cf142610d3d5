import { loadResponseChecker, strictestFamily, type CheckFamily } from '../internal/check-options.js';
import type { Deadline } from '../internal/http/abort.js';
import { bodySourceOf, collectBody, concatChunks, type ByteStream, type Chunks, type HasBody } from '../internal/http/body.js';
import { canDecode, decodeBody, encodingsOf } from '../internal/http/content-encoding.js';
import { isJsonType, type HeaderReader } from '../internal/http/headers.js';
import { decodeText, parseText } from '../internal/json/parse.js';
import { createSkeletonChecker, type SkeletonChecker } from '../internal/json/skeleton.js';
import { isCompactResponse as isOpenResponse } from '../validators/open/is.js';
import { gatewayError, gatewayFault, type GatewayError } from './error.js';
import { actionOf, invalidMessage, type Findings } from './findings.js';
import type { ResponseSettings } from './options.js';

/** A response that cannot be checked is forwarded, even if the settings reject invalid responses: it is billed. */
const ACTION_IF_UNCHECKED = 'report';

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
  findings: Findings,
  deadline?: Deadline,
): Promise<Chunks | ByteStream> {
  const { maxBytes } = settings.limits;
  const collected = await collectBody(bodySourceOf(message), { maxBytes, abort: deadline, keepStream: true });
  if (collected.outcome === 'error') throw bodyError(collected.received, deadline);
  if (!collected.stream) {
    await checkResponseBody(collected.chunks, encodings, settings, findings);
    return collected.chunks;
  }
  const tooLarge = `the response was forwarded unchecked: it is larger than ${maxBytes} bytes`;
  findings.enforce(gatewayFault('upstream_response_too_large', tooLarge), ACTION_IF_UNCHECKED);
  return collected.stream;
}

const skeletonCheckers: Partial<Record<CheckFamily, SkeletonChecker<undefined>>> = {};

/** Checks the bytes of a response body without changing them. */
async function checkResponseBody(
  body: Chunks,
  encodings: readonly string[],
  { check, limits, decoders }: ResponseSettings,
  findings: Findings,
): Promise<void> {
  const action = actionOf(check);
  const decoded = await decodeBody(body, encodings, decoders, limits.maxDecodedBytes);
  if (!decoded.ok) {
    const fault =
      decoded.fault === 'too_large'
        ? gatewayFault(
            'upstream_response_too_large',
            `the response was forwarded unchecked: decoded, it is larger than ${limits.maxDecodedBytes} bytes`,
          )
        : gatewayFault('upstream_invalid_response', 'the response was forwarded unchecked: it does not match its content encoding');
    return findings.enforce(fault, ACTION_IF_UNCHECKED);
  }
  const family = strictestFamily(check);
  const isValid = family === 'open' ? isOpenResponse : (await import('../validators/strict/validators.js')).compactResponse.is;
  const skeletonChecker = (skeletonCheckers[family] ??= createSkeletonChecker({
    list: 'output',
    family,
    isValid,
    describe: () => undefined,
  }));
  if (skeletonChecker.check(decoded.chunks, limits)) return;

  const text = decodeText(concatChunks(decoded.chunks));
  const parsed = text.ok ? parseText(text.text) : text;
  if (!parsed.ok) {
    const message = 'the upstream responded with 200, but its body is not valid JSON';
    return findings.enforce(gatewayFault('upstream_not_json', message), action);
  }
  const checker = await loadResponseChecker(check);
  const result = checker(parsed.value);
  if (!result) return;
  const prefix = 'the response of the upstream is invalid: ';
  findings.enforce(invalidMessage(result, 'upstream_invalid_response', { prefix }), result.action);
}

/** The error for a response that ended before it was complete. */
export const bodyError = (received: number, deadline?: Deadline): GatewayError =>
  deadline?.aborted
    ? (deadline.reason as GatewayError)
    : gatewayError('upstream_disconnected', `the upstream closed the connection after ${received} bytes of its response`);
