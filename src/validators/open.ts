/**
 * Open validators. They are lenient: they accept unknown keys, item types and enum values, which a newer server may send, and do not check
 * limits.
 *
 * For each message `X` there are `isX` (a type guard), `assertX` and `parseX` (both throw `CompactValidationError`), `safeParseX` (returns
 * the issues) and `XSchema` (Standard Schema, version 1). None of them changes the value. Issues contain nothing of
 * it except keys, and unknown item types that look like names.
 * @module
 */
export * from './open/is.js';
export * from './open/parse.js';
export { ISSUE_CODES, formatIssues, type ContractIssue, type IssueCode } from '../issues.js';
export type { SafeParseResult, ValidateOptions } from './define.js';
export type { StandardSchemaV1 } from './standard-schema.js';
