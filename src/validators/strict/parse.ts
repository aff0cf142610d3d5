import * as explain from '../../../generated/validators/strict/explain.js';
import type { CompactErrorBody, CompactRequest, CompactResponse, InputItem, OutputItem } from '../../types.js';
import { defineValidator, type Validator } from '../define.js';
import * as check from './is.js';

const compactRequest: Validator<CompactRequest> = defineValidator('CompactRequest', check.isCompactRequest, explain.validateCompactRequest);
/** Throws `CompactValidationError` unless the value is the body of a request. */
export const assertCompactRequest: Validator<CompactRequest>['assert'] = compactRequest.assert;
/** Returns the value itself, typed as the body of a request; throws `CompactValidationError` if it is not. */
export const parseCompactRequest: Validator<CompactRequest>['parse'] = compactRequest.parse;
/** Says whether the value is the body of a request, and if not, why. */
export const safeParseCompactRequest: Validator<CompactRequest>['safeParse'] = compactRequest.safeParse;
/** Standard Schema for the body of a request. */
export const CompactRequestSchema: Validator<CompactRequest>['schema'] = compactRequest.schema;

const compactResponse: Validator<CompactResponse> = defineValidator(
  'CompactResponse',
  check.isCompactResponse,
  explain.validateCompactResponse,
);
/** Throws `CompactValidationError` unless the value is the body of an answer. */
export const assertCompactResponse: Validator<CompactResponse>['assert'] = compactResponse.assert;
/** Returns the value itself, typed as the body of an answer; throws `CompactValidationError` if it is not. */
export const parseCompactResponse: Validator<CompactResponse>['parse'] = compactResponse.parse;
/** Says whether the value is the body of an answer, and if not, why. */
export const safeParseCompactResponse: Validator<CompactResponse>['safeParse'] = compactResponse.safeParse;
/** Standard Schema for the body of an answer. */
export const CompactResponseSchema: Validator<CompactResponse>['schema'] = compactResponse.schema;

const compactErrorBody: Validator<CompactErrorBody> = defineValidator(
  'CompactErrorBody',
  check.isCompactErrorBody,
  explain.validateCompactErrorBody,
);
/** Throws `CompactValidationError` unless the value is the body of an error. */
export const assertCompactErrorBody: Validator<CompactErrorBody>['assert'] = compactErrorBody.assert;
/** Returns the value itself, typed as the body of an error; throws `CompactValidationError` if it is not. */
export const parseCompactErrorBody: Validator<CompactErrorBody>['parse'] = compactErrorBody.parse;
/** Says whether the value is the body of an error, and if not, why. */
export const safeParseCompactErrorBody: Validator<CompactErrorBody>['safeParse'] = compactErrorBody.safeParse;
/** Standard Schema for the body of an error. */
export const CompactErrorBodySchema: Validator<CompactErrorBody>['schema'] = compactErrorBody.schema;

const inputItem: Validator<InputItem> = defineValidator('InputItem', check.isInputItem, explain.validateInputItem);
/** Throws `CompactValidationError` unless the value is one item of a request. */
export const assertInputItem: Validator<InputItem>['assert'] = inputItem.assert;
/** Returns the value itself, typed as one item of a request; throws `CompactValidationError` if it is not. */
export const parseInputItem: Validator<InputItem>['parse'] = inputItem.parse;
/** Says whether the value is one item of a request, and if not, why. */
export const safeParseInputItem: Validator<InputItem>['safeParse'] = inputItem.safeParse;
/** Standard Schema for one item of a request. */
export const InputItemSchema: Validator<InputItem>['schema'] = inputItem.schema;

const outputItem: Validator<OutputItem> = defineValidator('OutputItem', check.isOutputItem, explain.validateOutputItem);
/** Throws `CompactValidationError` unless the value is one item of an answer. */
export const assertOutputItem: Validator<OutputItem>['assert'] = outputItem.assert;
/** Returns the value itself, typed as one item of an answer; throws `CompactValidationError` if it is not. */
export const parseOutputItem: Validator<OutputItem>['parse'] = outputItem.parse;
/** Says whether the value is one item of an answer, and if not, why. */
export const safeParseOutputItem: Validator<OutputItem>['safeParse'] = outputItem.safeParse;
/** Standard Schema for one item of an answer. */
export const OutputItemSchema: Validator<OutputItem>['schema'] = outputItem.schema;
