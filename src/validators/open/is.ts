/** Guards alone: bundlers leave the explaining code out for those who import nothing else. */
import * as check from '../../../generated/validators/open/is.js';
import type { CompactErrorBody, CompactRequest, CompactResponse, InputItem, OutputItem } from '../../types.js';

type Guard<T> = (value: unknown) => value is T;

/** Whether the value is the body of a request. */
export const isCompactRequest = check.isCompactRequest as Guard<CompactRequest>;
/** Whether the value is the body of an answer. */
export const isCompactResponse = check.isCompactResponse as Guard<CompactResponse>;
/** Whether the value is the body of an error. */
export const isCompactErrorBody = check.isCompactErrorBody as Guard<CompactErrorBody>;
/** Whether the value is one item of a request. */
export const isInputItem = check.isInputItem as Guard<InputItem>;
/** Whether the value is one item of an answer. */
export const isOutputItem = check.isOutputItem as Guard<OutputItem>;
