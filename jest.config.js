import { availableParallelism } from 'node:os';

/** Tests run on the TypeScript sources as ES modules; `npm run jest` sets the flag that Node requires for that. */
const shared = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/test/package/tools/', '<rootDir>/test/tools/', '<rootDir>/test/portals/node_modules/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
};

/** The tests that need neither the documentation site nor the packed package. */
export const unit = {
  ...shared,
  displayName: 'unit',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/docs/', '<rootDir>/test/package/', '<rootDir>/test/portals/'],
};

/** The tests of the documentation site. The setup builds the site and starts Chromium once for all test files. */
const docs = {
  ...shared,
  displayName: 'docs',
  roots: ['<rootDir>/test/docs'],
  globalSetup: '<rootDir>/test/docs/global-setup.js',
  globalTeardown: '<rootDir>/test/docs/global-teardown.js',
};

/** The tests of the packed package. The setup packs it once for all test files. */
const packed = {
  ...shared,
  displayName: 'package',
  roots: ['<rootDir>/test/package'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/package/matrix/'],
  globalSetup: '<rootDir>/test/package/global-setup.js',
  globalTeardown: '<rootDir>/test/package/global-teardown.js',
};

/** The tests of the packed package that need the downloads of `test/package/tools`; `npm run test:matrix` runs them. */
export const matrix = {
  ...packed,
  displayName: 'matrix',
  roots: ['<rootDir>/test/package/matrix'],
  testPathIgnorePatterns: ['/node_modules/'],
};

/** The recipes for portals that need the packages of `test/portals`; `npm run test:portals` runs them. */
export const portals = { ...shared, displayName: 'portals', roots: ['<rootDir>/test/portals'], testPathIgnorePatterns: ['/node_modules/'] };

/** Generous, because machines differ in speed; it only matters for a test that hangs. Jest ignores it in a project: it is an option of the run. */
export const testTimeout = 30_000;

/** Two workers on two cores, where Jest by itself uses one. Many tests start other processes, so larger machines get fewer workers than cores. */
export const maxWorkers = Math.max(2, Math.floor(availableParallelism() / 2));

export const testSequencer = '<rootDir>/test/sequencer.js';

export default { projects: [unit, docs, packed], maxWorkers, testTimeout, testSequencer };
