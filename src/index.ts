/**
 * The contract of `POST /openai/v1/responses/compact`: validators (the open family), client, gateway, conversation helpers, errors
 * and facts, for any runtime with Web standards. The strict validators, adapters, the emulator and the types alone have subpaths of their own.
 * @module
 */
export * from './client/index.js';
export * from './contract.js';
export * from './conversation/index.js';
export * from './errors.js';
export * from './gateway/index.js';
export type * from './types.js';
export * from './validators/index.js';
