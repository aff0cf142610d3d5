import { NEWEST_TYPESCRIPT, nodeForTools, OLDEST_TYPESCRIPT, TYPESCRIPT_6 } from '../tools.js';
import { testWorkspace } from '../workspace.js';

// This Node has a database, which older ones do not have.
testWorkspace([OLDEST_TYPESCRIPT, TYPESCRIPT_6, NEWEST_TYPESCRIPT], nodeForTools);
