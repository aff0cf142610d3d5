/** Type guards only: a bundler leaves the code that explains issues out of programs that import nothing else. */
import * as generated from '../../../generated/validators/open/is.js';
import type { CompactErrorBody, CompactRequest, CompactResponse, InputItem, OutputItem } from '../../types.js';

type Guard<T> = (value: unknown) => value is T;

/** Whether the value is a request body. */
export const isCompactRequest = generated.isCompactRequest as Guard<CompactRequest>;
/** Whether the value is a response body. */
export const isCompactResponse = generated.isCompactResponse as Guard<CompactResponse>;
/** Whether the value is an error body. */
export const isCompactErrorBody = generated.isCompactErrorBody as Guard<CompactErrorBody>;
/** Whether the value is an item of a request. */
export const isInputItem = generated.isInputItem as Guard<InputItem>;
/** Whether the value is an item of a response. */
export const isOutputItem = generated.isOutputItem as Guard<OutputItem>;
/** Whether the value is a list of items of a request. */
export const isInputItems = generated.isInputItems as Guard<InputItem[]>;
/** Whether the value is a list of items of a response. */
export const isOutputItems = generated.isOutputItems as Guard<OutputItem[]>;
