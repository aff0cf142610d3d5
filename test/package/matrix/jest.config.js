import { matrix, maxWorkers, testSequencer, testTimeout } from '../../../jest.config.js';

export default { ...matrix, rootDir: '../../..', maxWorkers, testTimeout, testSequencer };
