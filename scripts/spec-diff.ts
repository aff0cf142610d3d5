/**
 * `npm run spec:diff -- <openapi file>` reports what differs between an OpenAPI document and this package, by value.
 * `npm run spec:diff -- --sdk <folder>` does the same for the types of the npm package `openai`.
 *
 * `--format text|markdown|json`. Exits with 0 if `spec/deviations.md` explains every difference, with 1 if not, and with 2 if the input
 * cannot be read.
 */
import { runSpecDiff } from './spec-diff/command.js';

const { exitCode, stdout, stderr } = runSpecDiff(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
