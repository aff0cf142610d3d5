/**
 * Validators that ask one question: can this be that message? Unknown keys, kinds and values pass, as a newer server may send them.
 *
 * For each message `X` there are `isX` (a guard), `assertX` and `parseX` (throw `CompactValidationError`), `safeParseX` (returns issues)
 * and `XSchema` (Standard Schema v1). None changes the value it is given, and none prints it.
 * @module
 */
export * from './open/is.js';
export * from './open/parse.js';
export { ISSUE_CODES, formatIssues, type ContractIssue, type IssueCode } from '../issues.js';
export type { SafeParseResult, ValidateOptions } from './define.js';
export type { StandardSchemaV1 } from './standard-schema.js';
