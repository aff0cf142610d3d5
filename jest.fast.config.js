import { existsSync } from 'node:fs';
import { maxWorkers, testTimeout, unit } from './jest.config.js';

/** The folders and files in `test/` that take longest, or that need other programs. `npm test` runs them. */
export const SLOW = [
  'client/fetch.test.ts',
  'client/load',
  'emulator/large.test.ts',
  'engines',
  'gateway/byte-identity.test.ts',
  'gateway/conformance',
  'gateway/connection-failures.test.ts',
  'gateway/fetch-timeouts.test.ts',
  'gateway/load',
  'gateway/samples.test.ts',
  'gateway/stalled-peers.test.ts',
  'generate/command.test.ts',
  'generate/mutants.test.ts',
  'generate/scanner.test.ts',
  'generate/schemas.test.ts',
  'programs/codex.test.ts',
  'release',
  'spec-diff',
  'validators/differential',
  'validators/hostile.test.ts',
  'validators/samples.test.ts',
].map((path) => {
  if (!existsSync(`test/${path}`)) throw new Error(`jest.fast.config.js names test/${path}, which does not exist`);
  return `<rootDir>/test/${path}`;
});

/** `npm run test:fast`: the tests to run after each edit. */
export default { ...unit, testPathIgnorePatterns: [...unit.testPathIgnorePatterns, ...SLOW], maxWorkers, testTimeout };
