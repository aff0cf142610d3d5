/**
 * A client for the endpoint: one call with checks, typed errors, and patience.
 * @module
 */
export { createCompactClient } from './create-client.js';
export type { CompactCallOptions, CompactClientOptions } from './options.js';
export type { CompactClient, CompactSuccess, SafeCompactResult } from './types.js';
export type { CheckAction, CheckFamily, CheckOptions, IssueReport, MessageCheck } from '../internal/check.js';
