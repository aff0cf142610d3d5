#!/usr/bin/env node
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { main } from './cli/main.js';

// A reader that closes the pipe, such as `head`, must not end the process.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

/** Reads the version from the package.json of the package, which is in one of the folders above this file. */
function readVersion(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    const { version } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }) : {};
    if (version !== undefined) return version;
    if (folder.href === new URL('..', folder).href) return 'unknown';
  }
}

void main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  env: process.env,
  version: readVersion,
  drain: async () => {
    // Rejects if the reader closes the pipe: then there is nothing to wait for.
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain').catch(() => {});
  },
}).then((code) => {
  process.exitCode = code;
});
