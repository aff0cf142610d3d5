import { INPUT_KINDS } from '../contract.js';
import { loadFamily, type CheckFamily } from '../internal/check.js';
import type { HeaderReader } from '../internal/header-list.js';
import { countKeys, measureJson } from '../internal/measure-json.js';
import { createOutlineChecker, type OutlineChecker } from '../internal/outline/outline.js';
import { decodeText, parseText, type JsonFault } from '../internal/parse-json.js';
import { join, lengthOf, type Pieces } from '../internal/pieces.js';
import { canDecode, codingsOf, decodeBody } from '../internal/read-body.js';
import { vendorCodeOf, vendorPathOf } from '../internal/vendor-code.js';
import { formatPath, type ContractIssue } from '../validators/issues.js';
import { concealKeys } from './conceal-keys.js';
import { faultOf, refuse, type GatewayFault } from './faults.js';
import type { Findings } from './findings.js';
import type { ResolvedLimits } from './limits.js';
import type { RequestSettings } from './options.js';

/** What is learned of a request besides faults. */
export interface SeenRequest {
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
export function inspectHeaders(headers: HeaderReader, { check, decoders, onOpaqueEncoding }: RequestSettings, findings: Findings): boolean {
  const codings = codingsOf(headers);
  if (!canDecode(codings, decoders)) {
    const known = Object.keys(decoders).join(', ');
    if (onOpaqueEncoding === 'reject')
      throw refuse('unsupported_content_encoding', `the content coding is not understood; understood are ${known}`);
    return false;
  }
  if (check.on === 'off') return false;
  if (!isJson(headers)) findings.judge(faultOf('unsupported_media_type', 'the content type must be application/json, in UTF-8'), check.on);
  return true;
}

/** One media type, and no parameter that could be read as another charset. */
const isJson = (headers: HeaderReader): boolean =>
  /^\s*application\/json\s*(;\s*(charset\s*=\s*("utf-?8"|utf-?8)|(?!charset)[\w.-]+\s*=\s*("[^",;]*"|[\w.:/+-]+))\s*|;\s*)*$/i.test(
    headers.get('content-type') ?? '',
  );

/** Looks into the body of a request. Limits are refused, all else is judged as the settings say. The bytes are not changed. */
export async function inspectRequest(
  wire: Pieces,
  headers: HeaderReader,
  settings: RequestSettings,
  findings: Findings,
  note: (seen: SeenRequest) => void,
): Promise<void> {
  const { check, limits, decoders } = settings;
  const decoded = await decodeBody(wire, codingsOf(headers), decoders, limits.maxDecodedBytes);
  if (!decoded.ok) {
    if (decoded.fault === 'too_large') throw tooLarge(limits);
    findings.judge(faultOf('invalid_content_encoding', 'the body can not be decoded as its content coding says'), check.on);
    return;
  }
  const decodedBytes = lengthOf(decoded.pieces);
  note({ decodedBytes });
  if (decodedBytes > limits.maxDecodedBytes) throw tooLarge(limits);
  if (await passesInOutline(decoded.pieces, settings, note)) return;
  const text = decodeText(join(decoded.pieces));
  const measured = text.ok ? measureJson(text.text, limits) : undefined;
  if (measured?.ok === false) throw overLimit(measured.over, limits);
  const parsed = text.ok ? parseText(text.text) : text;
  if (!parsed.ok) {
    findings.judge(faultOf('invalid_json', JSON_FAULTS[parsed.fault]), check.on);
    return;
  }
  if (
    measured &&
    settings.onDuplicateKeys !== 'off' &&
    Object(parsed.value) === parsed.value &&
    countKeys(parsed.value as object) < measured.keys
  ) {
    findings.judge(
      faultOf('duplicate_key', 'an object of the body has a key twice, and readers differ on which one counts'),
      settings.onDuplicateKeys,
    );
  }
  await inspectValue(parsed.value, settings, findings, note);
}

const checkers: Partial<Record<CheckFamily, OutlineChecker<string>>> = {};

/** Whether a body is a request beyond doubt, which most are. One that is none is looked at in whole, to say where and why. */
async function passesInOutline(pieces: Pieces, { check, limits }: RequestSettings, note: (seen: SeenRequest) => void): Promise<boolean> {
  const { isCompactRequest: isValid } = await loadFamily(check.family);
  const checker = (checkers[check.family] ??= createOutlineChecker({ list: 'input', family: check.family, isValid, describe: kindOf }));
  const outlined = checker.check(pieces, limits);
  if (!outlined || outlined.longest > limits.maxEncryptedContent) return false;
  if (outlined.items !== undefined) note({ items: outlined.items, kinds: Object.fromEntries(outlined.says) });
  return true;
}

/** Looks at a body that somebody else has parsed. */
export async function inspectValue(
  value: unknown,
  { check, limits }: RequestSettings,
  findings: Findings,
  note: (seen: SeenRequest) => void,
): Promise<void> {
  const input: unknown = (value as { input?: unknown } | null | undefined)?.input;
  const items = Array.isArray(input) ? input : [];
  if (Array.isArray(input)) note({ items: items.length, kinds: countKinds(items) });
  if (items.length > limits.maxItems) throw overLimit('maxItems', limits);
  refuseLongSeals(items, limits);
  const { safeParseCompactRequest } = await loadFamily(check.family);
  const result = safeParseCompactRequest(value);
  if (!result.success) findings.judge(invalidRequest(result.issues, value), check.on);
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

const tooLarge = ({ maxDecodedBytes }: ResolvedLimits): Error =>
  refuse('decoded_request_too_large', `the body, decoded, is larger than ${maxDecodedBytes} bytes`);

function overLimit(limit: 'maxDepth' | 'maxItems' | 'maxValues', limits: ResolvedLimits): Error {
  const most = limits[limit];
  if (limit === 'maxDepth') return refuse('too_deep', `the body nests deeper than ${most} levels`);
  if (limit === 'maxItems') return refuse('too_many_items', `input has more than ${most} items`, 'input');
  return refuse('too_many_values', `the body holds more than ${most} values`);
}

function refuseLongSeals(items: readonly unknown[], { maxEncryptedContent }: ResolvedLimits): void {
  items.forEach((item, i) => {
    const sealed: unknown = (item as { encrypted_content?: unknown } | null)?.encrypted_content;
    if (typeof sealed !== 'string' || sealed.length <= maxEncryptedContent) return;
    const param = `input[${i}].encrypted_content`;
    throw refuse('encrypted_content_too_long', `${param} has ${sealed.length} characters, and may have ${maxEncryptedContent}`, param);
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
