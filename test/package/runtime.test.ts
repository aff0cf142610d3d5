import { testRuntimes } from './runtime.js';
import { CURRENT_NODE } from './tools.js';

testRuntimes([CURRENT_NODE]);
