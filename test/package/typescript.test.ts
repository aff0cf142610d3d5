import { testCompiler } from './compiler.js';
import { TYPESCRIPT } from './tools.js';

testCompiler(TYPESCRIPT);
