import type { RawError } from '../generated/validators/open/explain.js';

/**
 * Every code that an issue can have. The list is closed: a new code is a breaking change. Only the validators of bytes report
 * `invalid_json` and `duplicate_key`.
 */
export const ISSUE_CODES = [
  'invalid_type',
  'missing_key',
  'unknown_key',
  'unknown_kind',
  'invalid_value',
  'invalid_format',
  'too_short',
  'too_long',
  'out_of_range',
  'too_deep',
  'invalid_json',
  'duplicate_key',
] as const;

/** One of `ISSUE_CODES`. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One fault of a message: its code, its path and a sentence. No part of it repeats a value of the message. */
export interface ContractIssue {
  readonly code: IssueCode;
  /** Keys and indexes from the root of the message. For a missing or unknown key, the last element is that key. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer (RFC 6901). Keys longer than 64 characters are shortened. */
  readonly pointer: string;
  /** A sentence that names the path and the types, such as `input[3].content must be a string or an array, not a number`. */
  readonly message: string;
}

/** A fault before it becomes a `ContractIssue`: the sentence still lacks its path. */
export interface Finding {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  /** The rest of the sentence, such as `is missing`. It never contains a key or a value of the message. */
  readonly predicate: string;
}

/** Longer keys are shortened in pointers and sentences, so that the text of an issue stays small. */
const MAX_KEY_LENGTH = 64;

/** The form of the contract's own names: lowercase words joined by underscores. Keys and tokens do not look like this. */
const NAME = /^[a-z][a-z0-9]{0,15}(_[a-z0-9]{1,15}){0,7}$/;
const REDACTED = '…';

/** Writes a finding as an issue. */
export const toIssue = ({ code, path, predicate }: Finding): ContractIssue => ({
  code,
  path,
  pointer: pointerOf(path),
  message: `${formatPath(path) || 'the body'} ${predicate}`,
});

/**
 * Writes a finding as an issue for logs: a key of the path is replaced by `…` unless it looks like a name of the contract. Keys belong to
 * the sender, as values do.
 */
export const toRedactedIssue = ({ path, ...finding }: Finding): ContractIssue =>
  toIssue({ ...finding, path: path.map((key) => (typeof key === 'number' || NAME.test(key) ? key : REDACTED)) });

/** Turns the errors of the generated code into findings, in the order of the document. */
export function toFindings(errors: readonly RawError[], root: unknown, maxIssues: number): Finding[] {
  const located = errors.map((error) => ({ error, path: pathOf(error, root) }));
  return sortByPosition(located, root)
    .slice(0, maxIssues)
    .map(({ error, path }) => toFinding(error, path, root));
}

/** Splits Ajv's pointer. The validated value shows which parts are indexes and which are keys. */
function pathOf({ instancePath, params }: RawError, root: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let value: any = root;
  for (const part of instancePath.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = value?.[key];
  }
  const own = params['missingProperty'] ?? params['missing'] ?? params['key'];
  if (own !== undefined) path.push(own);
  return path;
}

interface LocatedError {
  error: RawError;
  path: (string | number)[];
}

/** Sorts errors by their position in the message. A missing key counts as the start of its object. */
function sortByPosition(found: LocatedError[], root: unknown): LocatedError[] {
  if (found.length < 2) return found;
  // Positions are stored only for keys that occur in a path: an object may have a million others.
  const wanted = new Set(found.flatMap(({ path }) => path));
  const positions = new Map<object, Map<string, number>>();
  const position = (container: object, key: string | number): number => {
    if (typeof key === 'number') return key;
    let keys = positions.get(container);
    if (!keys) {
      keys = positionsOf(container, wanted);
      positions.set(container, keys);
    }
    return keys.get(key) ?? -1;
  };
  return found.sort((a, b) => {
    let value: any = root;
    for (let i = 0; i < a.path.length && i < b.path.length; i++) {
      const [one, other] = [a.path[i], b.path[i]] as [string | number, string | number];
      if (one !== other) return position(value, one) - position(value, other);
      value = value[one];
    }
    return a.path.length - b.path.length;
  });
}

function positionsOf(container: object, wanted: Set<string | number>): Map<string, number> {
  const positions = new Map<string, number>();
  let position = 0;
  for (const key in container) {
    if (wanted.has(key)) positions.set(key, position);
    position++;
  }
  return positions;
}

function toFinding({ keyword, params }: RawError, path: (string | number)[], root: unknown): Finding {
  const value = valueAt(root, path);
  const finding = (code: IssueCode, predicate: string): Finding => ({ code, path, predicate });
  switch (keyword) {
    case 'required':
      return finding('missing_key', 'is missing');
    case 'closed':
      return finding('unknown_key', 'is not a known key');
    case 'names':
      return finding('invalid_value', mustBe(params['names'] as string));
    case 'rejected':
      return finding('invalid_value', `${mustBe(params['names'] as string)} where ${params['where']}`);
    case 'text':
    case 'mapOf': {
      const { least, most, of } = params;
      if (least !== undefined) return finding('too_short', `must have at least ${least} ${of}`);
      if (most !== undefined) return finding('too_long', `must have at most ${most} ${of}`);
      return finding('invalid_format', 'has an invalid format');
    }
    case 'minItems':
      return finding('too_short', `must have at least ${params['limit']} items`);
    case 'maxItems':
      return finding('too_long', `must have at most ${params['limit']} items`);
    case 'minimum':
    case 'maximum':
      return finding('out_of_range', `must be ${params['comparison'] === '>=' ? 'at least' : 'at most'} ${params['limit']}`);
    case 'tagged':
      if (params['missing'] !== undefined) return finding('missing_key', 'is missing');
      if (params['deep'] !== undefined) return finding('too_deep', `is nested deeper than ${params['limit']} levels`);
      if (params['unknown'] !== undefined) return finding('unknown_kind', `${quoteKind(value)}is not a known kind`);
      return finding('invalid_type', `must be a string, not ${typeName(value)}`);
    default:
      return finding('invalid_type', `must be ${wanted(String(params['type']))}, not ${typeName(value)}`);
  }
}

const mustBe = (names: string): string => `must be ${names.includes(', ') ? 'one of ' : ''}${names}`;

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value: any, key) => value?.[key], root);
}

/** The kind in quotes if it looks like a name; otherwise nothing, since it could be content. */
const quoteKind = (kind: unknown): string => (typeof kind === 'string' && NAME.test(kind) ? `'${kind}' ` : '');

const ARTICLES: Record<string, string> = {
  undefined: 'undefined',
  null: 'null',
  array: 'an array',
  object: 'an object',
  integer: 'an integer',
};
const article = (type: string): string => ARTICLES[type] ?? `a ${type}`;
const wanted = (types: string): string => types.split(' or ').map(article).join(' or ');

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'a number that is not finite';
    return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
  }
  return article(typeof value);
}

const shorten = (key: string): string => (key.length > MAX_KEY_LENGTH ? `${key.slice(0, MAX_KEY_LENGTH)}…` : key);

/** The key as a JSON string, with control characters of terminals and of text direction escaped. */
const quote = (key: string): string =>
  JSON.stringify(shorten(key)).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Writes a path as a JSON Pointer (RFC 6901). Keys longer than 64 characters are shortened. */
const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${shorten(String(key)).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

/**
 * Formats a path as services do in `error.param`: `input[3].content[0].text`, or `input[].content[].text` without indexes. The root is the
 * empty string.
 */
export function formatPath(path: readonly (string | number)[], { indexes = true } = {}): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += indexes ? `[${key}]` : '[]';
    else if (key.length <= MAX_KEY_LENGTH && /^[A-Za-z_$][\w$-]*$/.test(key)) text += text ? `.${key}` : key;
    else text += `[${quote(key)}]`;
  }
  return text;
}

/** Formats issues for people, one per line. */
export function formatIssues(issues: readonly ContractIssue[]): string {
  return issues.map((issue) => issue.message).join('\n');
}
