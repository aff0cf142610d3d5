/** The command line of `npm run spec:diff`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../generate/bundle.js';
import { compare } from './compare.js';
import { type Cut, InputError } from './cut.js';
import { cutDocument, cutFile } from './cut-document.js';
import { cutSdk } from './cut-sdk.js';
import { readKnownDeviations, sortDifferences } from './known.js';
import { FORMATS, type Format, writeReport } from './report.js';

const USAGE = `Usage: npm run spec:diff -- <openapi file> [--format ${FORMATS.join('|')}]
       npm run spec:diff -- --sdk <folder of the npm package openai> [--format ${FORMATS.join('|')}]`;

export interface CommandResult {
  /** 0: nothing unknown, 1: unknown differences, 2: invalid arguments or input. */
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

export function runSpecDiff(args: string[]): CommandResult {
  try {
    const { read, format } = readArguments(args);
    const comparison = compare(readOurs(), read());
    const sorted = sortDifferences(comparison.differences, readKnownDeviations(readFileSync(join(ROOT, 'spec/deviations.md'), 'utf8')));
    return { exitCode: sorted.unknown.length > 0 ? 1 : 0, stdout: writeReport(comparison, sorted, format), stderr: '' };
  } catch (error) {
    if (error instanceof InputError) return { exitCode: 2, stdout: '', stderr: `${error.message}\n` };
    if (error instanceof RangeError)
      return { exitCode: 2, stdout: '', stderr: 'The input is nested too deeply, or one of its schemas consists of itself.\n' };
    throw error;
  }
}

/** The document of this package. */
export const readOurs = (): Cut =>
  cutDocument(JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')), 'generated/openapi.json');

function readArguments(args: string[]): { read: () => Cut; format: Format } {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((one) => one === (values.format ?? 'text'));
  const [file] = positionals;
  const sources = positionals.length + (values.sdk === undefined ? 0 : 1);
  if (!format || sources !== 1) throw new InputError(USAGE);
  return { read: () => (values.sdk === undefined ? cutFile(file as string) : cutSdk(values.sdk)), format };
}

function parse(args: string[]): { values: { sdk?: string; format?: string }; positionals: string[] } {
  try {
    return parseArgs({ args, options: { sdk: { type: 'string' }, format: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new InputError(USAGE);
  }
}
