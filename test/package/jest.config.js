import config from '../../jest.config.js';

/** Tests of the packed package, apart from the rest: they need the tools of `test/package/tools`, which `npm run test:package` installs. */
export default {
  ...config,
  rootDir: '../..',
  roots: ['<rootDir>/test/package'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/package/pack-once.js',
  globalTeardown: '<rootDir>/test/package/forget-pack.js',
  maxWorkers: 2,
};
