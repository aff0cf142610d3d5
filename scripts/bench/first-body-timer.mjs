// Prints the milliseconds of two phases of a fresh process: importing the validator, and the first body from its bytes to the verdict. Not CPU
// time: that includes the threads which optimize code for later bodies. In between the process waits, as a server does for its first call.
// Arguments: the file of the body, how it is validated, and the module that does it.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const WAIT_MS = 100;
const [bodyFile, how, moduleFile] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(bodyFile));
const importStart = performance.now();
const { is, validateBytes } = moduleFile ? await import(pathToFileURL(moduleFile).href) : {};
const imported = performance.now() - importStart;
await setTimeout(WAIT_MS);
const parse = () => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
const run = { parse, is: () => is(parse()), bytes: () => validateBytes(bytes).success }[how];

const start = performance.now();
const verdict = run();
const body = performance.now() - start;
if (!verdict) throw new Error('the body is not valid');
console.log(JSON.stringify({ imported, body }));
