import type { Validate } from '../../generated/validators/open/explain.js';
import { CompactValidationError, type ValidationTarget } from '../errors.js';
import { toIssues, type ContractIssue } from '../issues.js';
import type { StandardSchemaV1 } from './standard-schema.js';

const DEFAULT_MAX_ISSUES = 20;

export interface ValidateOptions {
  /** Most issues to report, at least 1. Default 20. Looking stops when they are found. */
  maxIssues?: number;
}

export type SafeParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly ContractIssue[] };

export interface Validator<T> {
  assert: (value: unknown, options?: ValidateOptions) => asserts value is T;
  parse: (value: unknown, options?: ValidateOptions) => T;
  safeParse: (value: unknown, options?: ValidateOptions) => SafeParseResult<T>;
  schema: StandardSchemaV1<unknown, T>;
}

/** A getter or a proxy can give one answer to the fast check and another to the one that explains. */
const UNSTEADY: ContractIssue = { code: 'invalid_value', path: [], pointer: '', message: 'the body changes while it is read' };

/** Joins the two generated halves: the fast check answers, and only its no is looked into. */
export function defineValidator<T>(target: ValidationTarget, check: (value: unknown) => value is T, explain: Validate): Validator<T> {
  function safeParse(value: unknown, { maxIssues = DEFAULT_MAX_ISSUES }: ValidateOptions = {}): SafeParseResult<T> {
    if (check(value)) return { success: true, data: value };
    const limit = maxIssues >= 1 ? Math.floor(maxIssues) : maxIssues < 1 ? 1 : DEFAULT_MAX_ISSUES;
    explain.call({ maxIssues: limit }, value);
    const found = toIssues(explain.errors ?? [], value, limit);
    const issues = found.length > 0 ? found : [UNSTEADY];
    // Issues hold what they need; Ajv's own list would keep the body's keys alive.
    explain.errors = null;
    return { success: false, issues };
  }

  function parse(value: unknown, options?: ValidateOptions): T {
    const result = safeParse(value, options);
    if (result.success) return result.data;
    throw new CompactValidationError({ target, issues: result.issues });
  }

  return {
    assert: (value, options) => void parse(value, options),
    parse,
    safeParse,
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
