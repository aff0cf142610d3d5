/**
 * An emulator of the endpoint for tests. It runs wherever `Request` and `Response` exist; `./emulator/node` serves it over HTTP on Node.
 * @module
 */
export { createCompactEmulator, type CompactEmulator } from './emulator.js';
export type { CompactEmulatorOptions } from './options.js';
export type { EmulatorRequest } from './request-log.js';
export { SCENARIO_NAMES, type FaultOptions, type ScenarioName } from './scenarios.js';
export { DroppedConnection } from '../internal/http/dropped-connection.js';
