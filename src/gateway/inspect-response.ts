import { loadFamily, type CheckFamily } from '../internal/check.js';
import type { HeaderReader } from '../internal/header-list.js';
import { createOutlineChecker, type OutlineChecker } from '../internal/outline/outline.js';
import { decodeText, parseText } from '../internal/parse-json.js';
import { join, type Pieces } from '../internal/pieces.js';
import { canDecode, codingsOf, decodeBody } from '../internal/read-body.js';
import { saysJson } from '../internal/response-headers.js';
import type { ContractIssue } from '../validators/issues.js';
import { concealKeys } from './conceal-keys.js';
import { faultOf, type GatewayFault } from './faults.js';
import type { Findings } from './findings.js';
import type { ResponseSettings } from './options.js';

/** Whether an answer is to be looked at: a 200 is to be the message of the contract; what else services answer is theirs. */
export const isLookedAt = ({ status }: { readonly status: number }, { check }: ResponseSettings): boolean =>
  status === 200 && check.on !== 'off';

/** Judges what the headers of an answer say. Returns whether its body can be looked into. */
export function inspectResponseHeaders(headers: HeaderReader, { check, decoders }: ResponseSettings, findings: Findings): boolean {
  if (!saysJson(headers)) {
    findings.judge(faultOf('upstream_not_json', 'the upstream answered 200 with a body that is not declared as JSON'), check.on);
    return false;
  }
  if (!canDecode(codingsOf(headers), decoders)) {
    findings.judge(faultOf('upstream_invalid_answer', 'the upstream answered in a content coding that is not understood'), check.on);
    return false;
  }
  return true;
}

const checkers: Partial<Record<CheckFamily, OutlineChecker<undefined>>> = {};

/** Looks into the body of a 200. The bytes are not changed. */
export async function inspectResponse(
  wire: Pieces,
  headers: HeaderReader,
  { check, limits, decoders }: ResponseSettings,
  findings: Findings,
): Promise<void> {
  const decoded = await decodeBody(wire, codingsOf(headers), decoders, limits.maxDecodedBytes);
  if (!decoded.ok) {
    const fault =
      decoded.fault === 'too_large'
        ? faultOf('upstream_answer_too_large', `the answer of the upstream, decoded, is larger than ${limits.maxDecodedBytes} bytes`)
        : faultOf('upstream_invalid_answer', 'the answer of the upstream can not be decoded as its content coding says');
    return findings.judge(fault, check.on);
  }
  const { isCompactResponse, safeParseCompactResponse } = await loadFamily(check.family);
  // Most answers are in order. Of one that is not, the whole says where and why.
  const checker = (checkers[check.family] ??= createOutlineChecker({
    list: 'output',
    family: check.family,
    isValid: isCompactResponse,
    describe: () => undefined,
  }));
  if (checker.check(decoded.pieces, limits)) return;
  const text = decodeText(join(decoded.pieces));
  const parsed = text.ok ? parseText(text.text) : text;
  if (!parsed.ok) return findings.judge(faultOf('upstream_not_json', 'the upstream answered 200 with a body that is not JSON'), check.on);
  const result = safeParseCompactResponse(parsed.value);
  if (!result.success) findings.judge(invalidAnswer(result.issues), check.on);
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
