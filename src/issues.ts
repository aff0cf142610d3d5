import type { RawError } from '../generated/validators/open/explain.js';

/** Every code an issue can have. The list is closed: a new code is a breaking change. */
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
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** One fault: what kind, where, and a sentence. No part of it repeats a value of the body. */
export interface ContractIssue {
  readonly code: IssueCode;
  /** Keys and indexes from the root of the body. For a missing or unknown key the last one names that key. */
  readonly path: readonly (string | number)[];
  /** The same place as a JSON Pointer (RFC 6901); very long keys are shortened in it. */
  readonly pointer: string;
  /** A sentence that names the place and types, such as `input[3].content must be a string or an array, not a number`. */
  readonly message: string;
}

/** Longer keys are shortened in pointers and sentences, so that the text of an issue stays small. */
const MAX_KEY_LENGTH = 64;

/** Turns the errors of the generated code into issues, in the order of the document. */
export function toIssues(errors: readonly RawError[], root: unknown, maxIssues: number): ContractIssue[] {
  const found = errors.map((error) => ({ error, path: pathOf(error, root) }));
  return inDocumentOrder(found, root)
    .slice(0, maxIssues)
    .map(({ error, path }) => toIssue(error, path, root));
}

/** Splits the pointer Ajv wrote; what is an index and what is a key is read off the body. */
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

interface Found {
  error: RawError;
  path: (string | number)[];
}

/** Sorts by where the faults stand in the body. A key that is missing counts as standing at the head of its object. */
function inDocumentOrder(found: Found[], root: unknown): Found[] {
  if (found.length < 2) return found;
  // Only of keys that occur in a path: an object may have a million others.
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

function toIssue({ keyword, params }: RawError, path: (string | number)[], root: unknown): ContractIssue {
  const value = valueAt(root, path);
  const place = formatPath(path);
  const issue = (code: IssueCode, says: string): ContractIssue => ({
    code,
    path,
    pointer: pointerOf(path),
    message: `${place || 'the body'} ${says}`,
  });
  switch (keyword) {
    case 'required':
      return issue('missing_key', 'is missing');
    case 'closed':
      return issue('unknown_key', 'is not a known key');
    case 'names':
      return issue('invalid_value', `must be ${params['names']?.toString().includes(', ') ? 'one of ' : ''}${params['names']}`);
    case 'text':
    case 'mapOf': {
      const { least, most, of } = params;
      if (least !== undefined) return issue('too_short', `must have at least ${least} ${of}`);
      if (most !== undefined) return issue('too_long', `must have at most ${most} ${of}`);
      return issue('invalid_format', 'does not have the form it must have');
    }
    case 'minItems':
      return issue('too_short', `must have at least ${params['limit']} items`);
    case 'maxItems':
      return issue('too_long', `must have at most ${params['limit']} items`);
    case 'minimum':
    case 'maximum':
      return issue('out_of_range', `must be ${params['comparison'] === '>=' ? 'at least' : 'at most'} ${params['limit']}`);
    case 'tagged':
      if (params['missing'] !== undefined) return issue('missing_key', 'is missing');
      if (params['deep'] !== undefined) return issue('too_deep', `nests deeper than ${params['limit']} levels`);
      if (params['unknown'] !== undefined) return issue('unknown_kind', `${nameOfKind(value)}is not a known kind`);
      return issue('invalid_type', `must be a string, not ${typeName(value)}`);
    default:
      return issue('invalid_type', `must be ${wanted(String(params['type']))}, not ${typeName(value)}`);
  }
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value: any, key) => value?.[key], root);
}

/** A kind is a name, not content; yet only what looks like one is repeated. */
const nameOfKind = (kind: unknown): string => (typeof kind === 'string' && /^[a-z][a-z0-9_]{0,40}$/.test(kind) ? `'${kind}' ` : '');

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

/** As JSON, and without the characters that would steer a terminal or turn the direction of the text. */
const quote = (key: string): string =>
  JSON.stringify(shorten(key)).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Writes a path as a JSON Pointer (RFC 6901), with very long keys shortened. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${shorten(String(key)).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

/** Writes a path the way services do in `error.param`: `input[3].content[0].text`. Empty for the root. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (key.length <= MAX_KEY_LENGTH && /^[A-Za-z_$][\w$-]*$/.test(key)) text += text ? `.${key}` : key;
    else text += `[${quote(key)}]`;
  }
  return text;
}

/** Writes issues for people, one on a line. */
export function formatIssues(issues: readonly ContractIssue[]): string {
  return issues.map((issue) => issue.message).join('\n');
}
