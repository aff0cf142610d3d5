import { testRuntimes } from '../runtime.js';
import { RUNTIMES } from '../tools.js';

testRuntimes(RUNTIMES);
