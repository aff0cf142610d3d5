/**
 * A client for the endpoint: one call with checks, typed errors, retries, and patience.
 * @module
 */
export { createCompactClient } from './create-client.js';
export { FAILURE_REASONS, type FailureReason } from '../errors.js';
export type { AttemptAttributes, AttemptEvent } from './attempt-event.js';
export type { CompactCallOptions, CompactClientOptions } from './options.js';
export type { CompactClient, CompactSuccess, SafeCompactResult, SendableRequest } from './types.js';
export type { UsageTotals } from './usage.js';
export type { CheckAction, CheckFamily, CheckOptions, IssueReport, MessageCheck } from '../internal/check-options.js';
