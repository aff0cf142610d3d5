/** Validation of bytes: by their skeleton first. Only if that leaves a doubt, they are parsed and checked by the validators. */
import { toIssue, type ContractIssue, type Finding } from '../issues.js';
import { readMaxIssues, type ValidateOptions, type Validator } from '../validators/define.js';
import type { CheckFamily } from './check-options.js';
import type { Bytes, Chunks } from './http/body.js';
import { findDuplicateKeys } from './json/duplicate-keys.js';
import { DEFAULT_JSON_LIMITS, type JsonLimits } from './json/measure.js';
import { describeFault } from './json/parse.js';
import { hasDuplicateKeys, readJson, type ReadJson } from './json/read.js';
import { createSkeletonChecker } from './json/skeleton.js';
import { invalidOptions, rejectUnknownOptions, resolveLimits } from './options.js';

/** Limits on a document. Each is a positive whole number, or `Infinity` for no limit. They are those of the gateway, with the same defaults. */
export interface BytesLimits {
  /**
   * The nesting of arrays and objects. When exceeded, the issue is `too_deep`.
   * @default 1000
   */
  maxDepth?: number | undefined;
  /**
   * The number of items in `input` or `output`, unless that key is written with escapes. When exceeded, the issue is `too_long`.
   * @default 500000
   */
  maxItems?: number | undefined;
  /**
   * The number of values in the document: a parser can need up to 20 times its text in memory. When exceeded, the issue is `too_long`.
   * @default 5000000
   */
  maxValues?: number | undefined;
}

/** The options of the validators of bytes. */
export interface ValidateBytesOptions extends ValidateOptions {
  /**
   * Whether an object with the same key twice is an issue. Parsers differ on which one counts, so the next reader may see something else
   * than what was validated; `JSON.parse` uses the last one, and so does this validator with `off`.
   * @default 'reject'
   */
  onDuplicateKeys?: 'reject' | 'off' | undefined;
  /**
   * Limits on the document. When one is exceeded, the only issue is about that limit.
   * @default The limits of the gateway.
   */
  limits?: BytesLimits | undefined;
}

/** The result of validating bytes. It has no data, since most valid documents are never parsed. */
export type ValidateBytesResult = { readonly success: true } | { readonly success: false; readonly issues: readonly ContractIssue[] };

/** `body` is one document, as one array of bytes or as consecutive chunks of any size. */
export type ValidateBytes = (body: Uint8Array | readonly Uint8Array[], options?: ValidateBytesOptions) => ValidateBytesResult;

export interface BytesTarget {
  readonly validator: Pick<Validator<unknown>, 'acceptsSkeleton' | 'find'>;
  readonly family: CheckFamily;
  /** The key of the list in the root object; undefined for a message without one, which is always parsed. */
  readonly list?: string;
  /**
   * A valid body with items of many types, which is validated at once, so that the first body of the caller finds compiled code and some of
   * its items known.
   */
  readonly sample?: string;
}

const OPTIONS = ['maxIssues', 'onDuplicateKeys', 'limits'];

/** After so many bytes V8 optimizes the scanner, in the background. That makes the import 1 to 3 ms longer. */
const WARM_UP_BYTES = 524_288;

export function defineBytesValidator({ validator, family, list, sample }: BytesTarget): ValidateBytes {
  /** It keeps the skeletons of valid items, to recognize such items in later documents. */
  const checker =
    list === undefined
      ? undefined
      : createSkeletonChecker({ list, family, acceptsSkeleton: validator.acceptsSkeleton, describe: () => undefined });
  const validate: ValidateBytes = (body, options = {}) => {
    const { maxIssues, onDuplicateKeys, limits } = resolveOptions(options);
    const chunks = toChunks(body);
    if (checker?.check(chunks, limits)) return { success: true };

    const json = readJson(chunks, limits, list);
    if (!json.ok) return { success: false, issues: [json.exceeded ? exceededIssue(json.exceeded, limits, list) : faultIssue(json)] };
    const issues = onDuplicateKeys === 'reject' && hasDuplicateKeys(json) ? duplicateKeyIssues(json.text, maxIssues) : [];
    if (issues.length < maxIssues) issues.push(...validator.find(json.value, { maxIssues: maxIssues - issues.length }).map(toIssue));
    return issues.length === 0 ? { success: true } : { success: false, issues };
  };
  if (sample) warmUp(validate, sample);
  return validate;
}

function warmUp(validate: ValidateBytes, sample: string): void {
  try {
    const bytes = new TextEncoder().encode(sample);
    for (let read = 0; read < WARM_UP_BYTES; read += bytes.length) validate(bytes);
  } catch {
    // A runtime that lacks something, such as `TextEncoder` in jsdom, can import this module, and sees the error with its first body.
  }
}

function resolveOptions(options: ValidateBytesOptions): { maxIssues: number; onDuplicateKeys: 'reject' | 'off'; limits: JsonLimits } {
  rejectUnknownOptions(options, OPTIONS);
  const { maxIssues, onDuplicateKeys = 'reject', limits } = options;
  if (onDuplicateKeys !== 'reject' && onDuplicateKeys !== 'off') throw invalidOptions("onDuplicateKeys must be 'reject' or 'off'");
  return { maxIssues: readMaxIssues(maxIssues), onDuplicateKeys, limits: resolveLimits(limits, DEFAULT_JSON_LIMITS) };
}

function toChunks(body: unknown): Chunks {
  const chunks = Array.isArray(body) ? body : [body];
  return chunks.map((chunk: unknown) => {
    // Not `instanceof`: the array can be of another realm.
    if (tagOf(chunk) !== 'Uint8Array') throw new TypeError('the body must be a Uint8Array or an array of them');
    // Another thread could change shared memory between two passes.
    return tagOf((chunk as Uint8Array).buffer) === 'SharedArrayBuffer' ? new Uint8Array(chunk as Uint8Array) : (chunk as Bytes);
  });
}

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const faultIssue = (json: Extract<ReadJson, { ok: false; exceeded?: undefined }>): ContractIssue => {
  const code = json.fault === 'too_deep' ? 'too_deep' : json.fault === 'too_large' ? 'too_long' : 'invalid_json';
  return { code, path: [], pointer: '', message: describeFault(json) };
};

function exceededIssue(exceeded: keyof JsonLimits, limits: JsonLimits, list: string | undefined): ContractIssue {
  const limit = limits[exceeded];
  if (exceeded === 'maxDepth') return toIssue({ code: 'too_deep', path: [], predicate: `is nested deeper than ${limit} levels` });
  if (exceeded === 'maxItems' && list !== undefined)
    return toIssue({ code: 'too_long', path: [list], predicate: `must have at most ${limit} items` });
  return toIssue({ code: 'too_long', path: [], predicate: `must have at most ${limit} values` });
}

const duplicateKeyIssues = (text: string, maxIssues: number): ContractIssue[] =>
  findDuplicateKeys(text, maxIssues).map((path): ContractIssue => {
    const finding: Finding = { code: 'duplicate_key', path, predicate: 'occurs more than once in its object' };
    return toIssue(finding);
  });
