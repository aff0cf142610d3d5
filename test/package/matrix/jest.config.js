import { matrix, maxWorkers } from '../../../jest.config.js';

export default { ...matrix, rootDir: '../../..', maxWorkers };
