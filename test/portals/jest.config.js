import { maxWorkers, portals, testTimeout } from '../../jest.config.js';

export default { ...portals, rootDir: '../..', maxWorkers, testTimeout };
