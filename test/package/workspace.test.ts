import { TYPESCRIPT } from './tools.js';
import { testWorkspace } from './workspace.js';

testWorkspace([TYPESCRIPT]);
