/**
 * Validators of the closed world: unknown keys and kinds, values outside an enum, and lengths and ranges past a limit are issues too.
 * For tests, CI, and senders who want to be told before the service does.
 *
 * For each message `X` there are `isX` (a guard), `assertX` and `parseX` (throw `CompactValidationError`), `safeParseX` (returns issues)
 * and `XSchema` (Standard Schema v1). None changes the value it is given, and none prints it.
 * @module
 */
import * as check from '../../generated/validators/strict/is.js';
import * as explain from '../../generated/validators/strict/explain.js';
import type { CompactErrorBody, CompactRequest, CompactResponse, InputItem, OutputItem } from '../types.js';
import { defineValidator, type Validator } from './define.js';

export { ISSUE_CODES, formatIssues, type ContractIssue, type IssueCode } from './issues.js';
export type { SafeParseResult, ValidateOptions } from './define.js';
export type { StandardSchemaV1 } from './standard-schema.js';

const compactRequest: Validator<CompactRequest> = defineValidator<CompactRequest>('CompactRequest', check.isCompactRequest, explain.validateCompactRequest);
/** Whether the value is the body of a request. */
export const isCompactRequest: Validator<CompactRequest>['is'] = compactRequest.is;
/** Throws `CompactValidationError` unless the value is the body of a request. */
export const assertCompactRequest: Validator<CompactRequest>['assert'] = compactRequest.assert;
/** Returns the value itself, typed as the body of a request; throws `CompactValidationError` if it is not. */
export const parseCompactRequest: Validator<CompactRequest>['parse'] = compactRequest.parse;
/** Says whether the value is the body of a request, and if not, why. */
export const safeParseCompactRequest: Validator<CompactRequest>['safeParse'] = compactRequest.safeParse;
/** Standard Schema for the body of a request. */
export const CompactRequestSchema: Validator<CompactRequest>['schema'] = compactRequest.schema;

const compactResponse: Validator<CompactResponse> = defineValidator<CompactResponse>('CompactResponse', check.isCompactResponse, explain.validateCompactResponse);
/** Whether the value is the body of an answer. */
export const isCompactResponse: Validator<CompactResponse>['is'] = compactResponse.is;
/** Throws `CompactValidationError` unless the value is the body of an answer. */
export const assertCompactResponse: Validator<CompactResponse>['assert'] = compactResponse.assert;
/** Returns the value itself, typed as the body of an answer; throws `CompactValidationError` if it is not. */
export const parseCompactResponse: Validator<CompactResponse>['parse'] = compactResponse.parse;
/** Says whether the value is the body of an answer, and if not, why. */
export const safeParseCompactResponse: Validator<CompactResponse>['safeParse'] = compactResponse.safeParse;
/** Standard Schema for the body of an answer. */
export const CompactResponseSchema: Validator<CompactResponse>['schema'] = compactResponse.schema;

const compactErrorBody: Validator<CompactErrorBody> = defineValidator<CompactErrorBody>('CompactErrorBody', check.isCompactErrorBody, explain.validateCompactErrorBody);
/** Whether the value is the body of an error. */
export const isCompactErrorBody: Validator<CompactErrorBody>['is'] = compactErrorBody.is;
/** Throws `CompactValidationError` unless the value is the body of an error. */
export const assertCompactErrorBody: Validator<CompactErrorBody>['assert'] = compactErrorBody.assert;
/** Returns the value itself, typed as the body of an error; throws `CompactValidationError` if it is not. */
export const parseCompactErrorBody: Validator<CompactErrorBody>['parse'] = compactErrorBody.parse;
/** Says whether the value is the body of an error, and if not, why. */
export const safeParseCompactErrorBody: Validator<CompactErrorBody>['safeParse'] = compactErrorBody.safeParse;
/** Standard Schema for the body of an error. */
export const CompactErrorBodySchema: Validator<CompactErrorBody>['schema'] = compactErrorBody.schema;

const inputItem: Validator<InputItem> = defineValidator<InputItem>('InputItem', check.isInputItem, explain.validateInputItem);
/** Whether the value is one item of a request. */
export const isInputItem: Validator<InputItem>['is'] = inputItem.is;
/** Throws `CompactValidationError` unless the value is one item of a request. */
export const assertInputItem: Validator<InputItem>['assert'] = inputItem.assert;
/** Returns the value itself, typed as one item of a request; throws `CompactValidationError` if it is not. */
export const parseInputItem: Validator<InputItem>['parse'] = inputItem.parse;
/** Says whether the value is one item of a request, and if not, why. */
export const safeParseInputItem: Validator<InputItem>['safeParse'] = inputItem.safeParse;
/** Standard Schema for one item of a request. */
export const InputItemSchema: Validator<InputItem>['schema'] = inputItem.schema;

const outputItem: Validator<OutputItem> = defineValidator<OutputItem>('OutputItem', check.isOutputItem, explain.validateOutputItem);
/** Whether the value is one item of an answer. */
export const isOutputItem: Validator<OutputItem>['is'] = outputItem.is;
/** Throws `CompactValidationError` unless the value is one item of an answer. */
export const assertOutputItem: Validator<OutputItem>['assert'] = outputItem.assert;
/** Returns the value itself, typed as one item of an answer; throws `CompactValidationError` if it is not. */
export const parseOutputItem: Validator<OutputItem>['parse'] = outputItem.parse;
/** Says whether the value is one item of an answer, and if not, why. */
export const safeParseOutputItem: Validator<OutputItem>['safeParse'] = outputItem.safeParse;
/** Standard Schema for one item of an answer. */
export const OutputItemSchema: Validator<OutputItem>['schema'] = outputItem.schema;
