/**
 * Strict validators of bytes, for proxies and other programs that have a body as bytes and forward it as bytes. A scanner in WebAssembly
 * recognizes most valid documents, several times faster than `JSON.parse` reads them; the others are parsed and validated. Bytes are never
 * changed.
 *
 * The result is that of `JSON.parse` and `safeParseX`. In addition there is an issue for bytes that are not JSON in UTF-8
 * (`invalid_json`), for a key that occurs twice in an object (`duplicate_key`), and for a limit that is exceeded (`too_deep`, `too_long`).
 * Where the runtime has no WebAssembly, or its policy forbids it, every document is parsed, and the results are the same.
 * @module
 */
import { REQUEST_SAMPLE, RESPONSE_SAMPLE } from '../../../generated/samples.js';
import { defineBytesValidator, type ValidateBytes } from '../../internal/validate-bytes.js';
import { compactRequest, compactResponse } from './validators.js';

/**
 * Whether the bytes are a request body; if not, the issues say why. Synchronous.
 *
 * @throws {TypeError} if the body is not a `Uint8Array` or an array of them
 * @throws {CompactError} with code `invalid_options`
 * @example
 * const result = safeValidateCompactRequestBytes(new Uint8Array(await request.arrayBuffer()));
 * if (!result.success) return Response.json({ error: { message: formatIssues(result.issues) } }, { status: 400 });
 */
export const safeValidateCompactRequestBytes: ValidateBytes = /* @__PURE__ */ defineBytesValidator({
  validator: compactRequest,
  family: 'strict',
  list: 'input',
  sample: REQUEST_SAMPLE,
});

/**
 * Whether the bytes are a response body; if not, the issues say why. Synchronous.
 *
 * @throws {TypeError} if the body is not a `Uint8Array` or an array of them
 * @throws {CompactError} with code `invalid_options`
 */
export const safeValidateCompactResponseBytes: ValidateBytes = /* @__PURE__ */ defineBytesValidator({
  validator: compactResponse,
  family: 'strict',
  list: 'output',
  sample: RESPONSE_SAMPLE,
});

export { setScanner } from '../../internal/scanner-module.js';
export type { BytesLimits, ValidateBytes, ValidateBytesOptions, ValidateBytesResult } from '../../internal/validate-bytes.js';
export { ISSUE_CODES, formatIssues, type ContractIssue, type IssueCode } from '../../issues.js';
