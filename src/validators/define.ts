import type { Validate } from '../../generated/validators/open/explain.js';
import { CompactValidationError, type ValidationTarget } from '../errors.js';
import { toFindings, toIssue, type ContractIssue, type Finding } from '../issues.js';
import type { StandardSchemaV1 } from './standard-schema.js';

const DEFAULT_MAX_ISSUES = 20;

/** The options of `assertX`, `parseX` and `safeParseX`. */
export interface ValidateOptions {
  /**
   * The maximum number of issues, at least 1. Validation stops when it is reached.
   * @default 20
   */
  maxIssues?: number | undefined;
}

/** The result of `safeParseX`: the value itself with its type, or the issues. There is at least one issue. */
export type SafeParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly ContractIssue[] };

export interface Validator<T> {
  is: (value: unknown) => value is T;
  assert: (value: unknown, options?: ValidateOptions) => asserts value is T;
  parse: (value: unknown, options?: ValidateOptions) => T;
  safeParse: (value: unknown, options?: ValidateOptions) => SafeParseResult<T>;
  /** The issues of an invalid value, before they are written as sentences. Empty for a valid value. */
  find: (value: unknown, options?: ValidateOptions) => readonly Finding[];
  /** Like `is`, for the skeleton of a value: see `internal/json/skeleton.ts`. */
  acceptsSkeleton: (skeleton: unknown) => boolean;
  schema: StandardSchemaV1<T>;
}

/** A getter or a proxy can return one value to the fast check and another one to the check that explains. */
const UNSTABLE: Finding = { code: 'invalid_value', path: [], predicate: 'changes while it is read' };

/** The maximum number of issues: a whole number, at least 1. */
export const readMaxIssues = (maxIssues: number = DEFAULT_MAX_ISSUES): number =>
  maxIssues >= 1 ? Math.floor(maxIssues) : maxIssues < 1 ? 1 : DEFAULT_MAX_ISSUES;

/**
 * Joins the two generated halves: the fast check decides, and only an invalid value is checked again to find out why. `acceptsSkeleton` is
 * the one that is generated for a family with limits of length.
 */
export function defineValidator<T>(
  target: ValidationTarget,
  is: (value: unknown) => value is T,
  explain: Validate,
  acceptsSkeleton?: (is: (value: unknown) => boolean, skeleton: unknown) => boolean,
): Validator<T> {
  function find(value: unknown, { maxIssues }: ValidateOptions = {}): readonly Finding[] {
    if (is(value)) return [];
    const limit = readMaxIssues(maxIssues);
    explain.call({ maxIssues: limit }, value);
    const findings = toFindings(explain.errors ?? [], value, limit);
    // The function would keep the keys of this value in memory until its next call.
    explain.errors = null;
    return findings.length > 0 ? findings : [UNSTABLE];
  }

  function safeParse(value: unknown, options?: ValidateOptions): SafeParseResult<T> {
    const findings = find(value, options);
    return findings.length === 0 ? { success: true, data: value as T } : { success: false, issues: findings.map(toIssue) };
  }

  function parse(value: unknown, options?: ValidateOptions): T {
    const result = safeParse(value, options);
    if (result.success) return result.data;
    throw new CompactValidationError({ target, issues: result.issues });
  }

  return {
    is,
    assert: (value, options) => void parse(value, options),
    parse,
    safeParse,
    find,
    acceptsSkeleton: acceptsSkeleton ? (skeleton) => acceptsSkeleton(is, skeleton) : is,
    schema: {
      '~standard': {
        version: 1,
        vendor: 'responses-compact-contract',
        validate: (value) => {
          const result = safeParse(value);
          return result.success ? { value: result.data } : { issues: result.issues };
        },
      },
    },
  };
}
