/**
 * Strict validators. They accept only what the contract lists: unknown keys and item types, values outside an enum and exceeded limits
 * are issues too. For tests, for CI, and for senders who want to find a fault before the service does.
 *
 * For each message `X` there are `isX` (a type guard), `assertX` and `parseX` (both throw `CompactValidationError`), `safeParseX` (returns
 * the issues) and `XSchema` (Standard Schema, version 1). None of them changes the value. Issues contain nothing of
 * it except keys, and unknown item types that look like names.
 * @module
 */
export * from './strict/is.js';
export * from './strict/parse.js';
export { ISSUE_CODES, formatIssues, type ContractIssue, type IssueCode } from '../issues.js';
export type { SafeParseResult, ValidateOptions } from './define.js';
export type { StandardSchemaV1 } from './standard-schema.js';
