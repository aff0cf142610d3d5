/**
 * The contract of `POST /openai/v1/responses/compact`, for any runtime with web standards: what most programs need. Everything else has a
 * subpath: strict validators, validators of error bodies, constants of the contract, all types, adapters, the emulator.
 * @module
 */
export { createCompactClient, type CompactClient, type CompactClientOptions } from './client/index.js';
export {
  asVendorType,
  encryptedItems,
  fingerprintEncryptedItems,
  removeEncryptedItems,
  sanitizeCompactRequest,
  shouldCompact,
  toNextInput,
} from './conversation/index.js';
export {
  CompactApiError,
  CompactConnectionError,
  CompactError,
  CompactTimeoutError,
  CompactValidationError,
  FAILURE_REASONS,
  type FailureReason,
} from './errors.js';
export { createCompactGateway, type CompactGatewayOptions } from './gateway/index.js';
export type {
  CompactErrorBody,
  CompactRequest,
  CompactResponse,
  CompactUsage,
  InputItem,
  InputItemOf,
  OutputItem,
  OutputItemOf,
  UnknownItem,
} from './types.js';
export {
  assertCompactRequest,
  assertCompactResponse,
  assertInputItem,
  assertInputItems,
  assertOutputItem,
  assertOutputItems,
  CompactRequestSchema,
  CompactResponseSchema,
  formatIssues,
  InputItemSchema,
  InputItemsSchema,
  isCompactRequest,
  isCompactResponse,
  isInputItem,
  isInputItems,
  isOutputItem,
  isOutputItems,
  OutputItemSchema,
  OutputItemsSchema,
  parseCompactRequest,
  parseCompactResponse,
  parseInputItem,
  parseInputItems,
  parseOutputItem,
  parseOutputItems,
  safeParseCompactRequest,
  safeParseCompactResponse,
  safeParseInputItem,
  safeParseInputItems,
  safeParseOutputItem,
  safeParseOutputItems,
  type ContractIssue,
} from './validators/index.js';
