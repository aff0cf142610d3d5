/**
 * Validators of the closed world: unknown keys and kinds, values outside an enum, and lengths and ranges past a limit are issues too.
 * For tests, CI, and senders who want to be told before the service does.
 *
 * For each message `X` there are `isX` (a guard), `assertX` and `parseX` (throw `CompactValidationError`), `safeParseX` (returns issues)
 * and `XSchema` (Standard Schema v1). None changes the value it is given, and none prints it.
 * @module
 */
export * from './strict/is.js';
export * from './strict/parse.js';
export { ISSUE_CODES, formatIssues, type ContractIssue, type IssueCode } from '../issues.js';
export type { SafeParseResult, ValidateOptions } from './define.js';
export type { StandardSchemaV1 } from './standard-schema.js';
