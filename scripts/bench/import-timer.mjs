// Prints how many milliseconds the import of a module takes in this process, which has done nothing else.
import { pathToFileURL } from 'node:url';

const url = pathToFileURL(process.argv[2]).href;
const start = performance.now();
await import(url);
console.log(performance.now() - start);
