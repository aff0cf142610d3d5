import { testCompiler } from '../compiler.js';
import { NEWEST_TYPESCRIPT } from '../tools.js';

testCompiler(NEWEST_TYPESCRIPT);
