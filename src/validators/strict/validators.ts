/** The validators of this family, each with its two generated halves. */
import * as generated from '../../../generated/validators/strict/explain.js';
import { acceptsSkeleton } from '../../../generated/validators/strict/is.js';
import type { CompactErrorBody, CompactRequest, CompactResponse, InputItem, OutputItem } from '../../types.js';
import { defineValidator, type Validator } from '../define.js';
import * as guards from './is.js';

export const compactRequest: Validator<CompactRequest> = /* @__PURE__ */ defineValidator(
  'CompactRequest',
  guards.isCompactRequest,
  generated.validateCompactRequest,
  acceptsSkeleton,
);
export const compactResponse: Validator<CompactResponse> = /* @__PURE__ */ defineValidator(
  'CompactResponse',
  guards.isCompactResponse,
  generated.validateCompactResponse,
  acceptsSkeleton,
);
export const compactErrorBody: Validator<CompactErrorBody> = /* @__PURE__ */ defineValidator(
  'CompactErrorBody',
  guards.isCompactErrorBody,
  generated.validateCompactErrorBody,
);
export const inputItem: Validator<InputItem> = /* @__PURE__ */ defineValidator(
  'InputItem',
  guards.isInputItem,
  generated.validateInputItem,
);
export const outputItem: Validator<OutputItem> = /* @__PURE__ */ defineValidator(
  'OutputItem',
  guards.isOutputItem,
  generated.validateOutputItem,
);
export const inputItems: Validator<InputItem[]> = /* @__PURE__ */ defineValidator(
  'InputItems',
  guards.isInputItems,
  generated.validateInputItems,
);
export const outputItems: Validator<OutputItem[]> = /* @__PURE__ */ defineValidator(
  'OutputItems',
  guards.isOutputItems,
  generated.validateOutputItems,
);
