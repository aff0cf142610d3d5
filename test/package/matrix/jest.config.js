import { matrix, maxWorkers, testTimeout } from '../../../jest.config.js';

export default { ...matrix, rootDir: '../../..', maxWorkers, testTimeout };
