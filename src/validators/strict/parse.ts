import type { CompactErrorBody, CompactRequest, CompactResponse, InputItem, OutputItem } from '../../types.js';
import type { Validator } from '../define.js';
import * as validators from './validators.js';

/** Throws `CompactValidationError` unless the value is a request body. */
export const assertCompactRequest: Validator<CompactRequest>['assert'] = validators.compactRequest.assert;
/** Returns the value itself, typed as a request body. Throws `CompactValidationError` if it is not. */
export const parseCompactRequest: Validator<CompactRequest>['parse'] = validators.compactRequest.parse;
/** Returns the value, typed as a request body, or the issues that say why it is not. */
export const safeParseCompactRequest: Validator<CompactRequest>['safeParse'] = validators.compactRequest.safeParse;
/** Standard Schema (version 1) of a request body. */
export const CompactRequestSchema: Validator<CompactRequest>['schema'] = validators.compactRequest.schema;

/** Throws `CompactValidationError` unless the value is a response body. */
export const assertCompactResponse: Validator<CompactResponse>['assert'] = validators.compactResponse.assert;
/** Returns the value itself, typed as a response body. Throws `CompactValidationError` if it is not. */
export const parseCompactResponse: Validator<CompactResponse>['parse'] = validators.compactResponse.parse;
/** Returns the value, typed as a response body, or the issues that say why it is not. */
export const safeParseCompactResponse: Validator<CompactResponse>['safeParse'] = validators.compactResponse.safeParse;
/** Standard Schema (version 1) of a response body. */
export const CompactResponseSchema: Validator<CompactResponse>['schema'] = validators.compactResponse.schema;

/** Throws `CompactValidationError` unless the value is an error body. */
export const assertCompactErrorBody: Validator<CompactErrorBody>['assert'] = validators.compactErrorBody.assert;
/** Returns the value itself, typed as an error body. Throws `CompactValidationError` if it is not. */
export const parseCompactErrorBody: Validator<CompactErrorBody>['parse'] = validators.compactErrorBody.parse;
/** Returns the value, typed as an error body, or the issues that say why it is not. */
export const safeParseCompactErrorBody: Validator<CompactErrorBody>['safeParse'] = validators.compactErrorBody.safeParse;
/** Standard Schema (version 1) of an error body. */
export const CompactErrorBodySchema: Validator<CompactErrorBody>['schema'] = validators.compactErrorBody.schema;

/** Throws `CompactValidationError` unless the value is an item of a request. */
export const assertInputItem: Validator<InputItem>['assert'] = validators.inputItem.assert;
/** Returns the value itself, typed as an item of a request. Throws `CompactValidationError` if it is not. */
export const parseInputItem: Validator<InputItem>['parse'] = validators.inputItem.parse;
/** Returns the value, typed as an item of a request, or the issues that say why it is not. */
export const safeParseInputItem: Validator<InputItem>['safeParse'] = validators.inputItem.safeParse;
/** Standard Schema (version 1) of an item of a request. */
export const InputItemSchema: Validator<InputItem>['schema'] = validators.inputItem.schema;

/** Throws `CompactValidationError` unless the value is an item of a response. */
export const assertOutputItem: Validator<OutputItem>['assert'] = validators.outputItem.assert;
/** Returns the value itself, typed as an item of a response. Throws `CompactValidationError` if it is not. */
export const parseOutputItem: Validator<OutputItem>['parse'] = validators.outputItem.parse;
/** Returns the value, typed as an item of a response, or the issues that say why it is not. */
export const safeParseOutputItem: Validator<OutputItem>['safeParse'] = validators.outputItem.safeParse;
/** Standard Schema (version 1) of an item of a response. */
export const OutputItemSchema: Validator<OutputItem>['schema'] = validators.outputItem.schema;

/** Throws `CompactValidationError` unless the value is a list of items of a request. */
export const assertInputItems: Validator<InputItem[]>['assert'] = validators.inputItems.assert;
/** Returns the value itself, typed as a list of items of a request. Throws `CompactValidationError` if it is not. */
export const parseInputItems: Validator<InputItem[]>['parse'] = validators.inputItems.parse;
/** Returns the value, typed as a list of items of a request, or the issues that say why it is not. */
export const safeParseInputItems: Validator<InputItem[]>['safeParse'] = validators.inputItems.safeParse;
/** Standard Schema (version 1) of a list of items of a request. */
export const InputItemsSchema: Validator<InputItem[]>['schema'] = validators.inputItems.schema;

/** Throws `CompactValidationError` unless the value is a list of items of a response. */
export const assertOutputItems: Validator<OutputItem[]>['assert'] = validators.outputItems.assert;
/** Returns the value itself, typed as a list of items of a response. Throws `CompactValidationError` if it is not. */
export const parseOutputItems: Validator<OutputItem[]>['parse'] = validators.outputItems.parse;
/** Returns the value, typed as a list of items of a response, or the issues that say why it is not. */
export const safeParseOutputItems: Validator<OutputItem[]>['safeParse'] = validators.outputItems.safeParse;
/** Standard Schema (version 1) of a list of items of a response. */
export const OutputItemsSchema: Validator<OutputItem[]>['schema'] = validators.outputItems.schema;
