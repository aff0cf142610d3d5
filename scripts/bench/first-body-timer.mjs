// Prints the milliseconds that the first body takes in a fresh process, from its bytes to the verdict. Not CPU time: that includes the threads
// which optimize code for later bodies.
// Arguments: the file of the body, how it is validated, the module that does it, and the file of a body that is validated before.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bodyFile, how, moduleFile, earlierFile] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(bodyFile));
const { is, validateBytes } = moduleFile ? await import(pathToFileURL(moduleFile).href) : {};
const parse = () => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
const run = { parse, is: () => is(parse()), bytes: () => validateBytes(bytes).success }[how];
if (earlierFile) validateBytes(readFileSync(earlierFile));

const start = performance.now();
const verdict = run();
const milliseconds = performance.now() - start;
if (!verdict) throw new Error('the body is not valid');
console.log(milliseconds);
