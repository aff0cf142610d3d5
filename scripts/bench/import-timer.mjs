// Prints how many milliseconds of CPU the import of a module takes in this process, which has done nothing else.
import { pathToFileURL } from 'node:url';

const url = pathToFileURL(process.argv[2]).href;
const start = process.cpuUsage();
await import(url);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
