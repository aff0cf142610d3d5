import { testCompiler } from '../compiler.js';
import { OLDEST_TYPESCRIPT } from '../tools.js';

testCompiler(OLDEST_TYPESCRIPT);
