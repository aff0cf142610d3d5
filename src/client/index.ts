/**
 * A client for the endpoint, with checks, typed errors, retries, and timeouts that fit long calls.
 * @module
 */
export { FAILURE_REASONS, type FailureReason } from '../errors.js';
export type { CheckFamily, CheckOptions, IssueReport, MessageCheck } from '../internal/check-options.js';
export type { AttemptAttributes, AttemptEvent } from './attempt-event.js';
export { compactWithTrigger, type CompactWithTriggerOptions } from './compact-with-trigger.js';
export { createCompactClient } from './create-client.js';
export type { CompactCallOptions, CompactClientOptions } from './options.js';
export type { CompactClient, CompactSuccess, SafeCompactResult, SendableRequest } from './types.js';
export type { UsageTotals } from './usage.js';
