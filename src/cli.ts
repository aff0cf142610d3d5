#!/usr/bin/env node
import { main } from './cli/main.js';

void main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
}).then((code) => {
  process.exitCode = code;
});
