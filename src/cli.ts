#!/usr/bin/env node
import { main } from './cli/main.js';

// A reader that closes the pipe, such as `head`, must not end the process.
process.stdout.on('error', () => {});

void main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
}).then((code) => {
  process.exitCode = code;
});
