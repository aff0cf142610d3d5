import { TYPESCRIPT } from './tools.js';
import { testTypesOnly } from './types-only.js';

testTypesOnly([TYPESCRIPT]);
