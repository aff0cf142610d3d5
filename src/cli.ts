#!/usr/bin/env node
import { main } from './cli/main.js';

// A reader that goes, such as `head`, is no reason to stop serving.
process.stdout.on('error', () => {});

void main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
}).then((code) => {
  process.exitCode = code;
});
