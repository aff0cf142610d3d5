// Prints the CPU time in milliseconds that the import of a module takes in a fresh process.
import { pathToFileURL } from 'node:url';

const url = pathToFileURL(process.argv[2]).href;
const start = process.cpuUsage();
await import(url);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
