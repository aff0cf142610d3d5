/**
 * Open validators. They answer one question: can the value be this message of this server or of a newer one? Unknown keys, item types and
 * enum values are accepted, and limits are not checked.
 *
 * For each message `X` there are `isX` (a type guard), `assertX` and `parseX` (both throw `CompactValidationError`), `safeParseX` (returns
 * the issues) and `XSchema` (Standard Schema, version 1). None of them changes the value, and no issue contains a part of it.
 * @module
 */
export * from './open/is.js';
export * from './open/parse.js';
export { ISSUE_CODES, formatIssues, type ContractIssue, type IssueCode } from '../issues.js';
export type { SafeParseResult, ValidateOptions } from './define.js';
export type { StandardSchemaV1 } from './standard-schema.js';
