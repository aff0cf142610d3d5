/**
 * A stand-in for the endpoint that runs wherever `Request` and `Response` do: `createCompactEmulator`. Over HTTP on Node: `./node`.
 * @module
 */
export { createCompactEmulator, type CompactEmulator } from './emulator.js';
export type { CompactEmulatorOptions } from './options.js';
export { DroppedConnection } from '../internal/http/dropped-connection.js';
export type { FaultOptions } from './scenarios.js';
export { SCENARIO_NAMES, type ScenarioName } from './scenarios.js';
export type { EmulatorRequest } from './request-log.js';
