import { testCompiler } from '../compiler.js';
import { TYPESCRIPT_6 } from '../tools.js';

testCompiler(TYPESCRIPT_6);
