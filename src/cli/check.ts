import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeText, JSON_FAULTS, parseText, type ParsedJson } from '../internal/json/parse.js';
import * as open from '../validators/open.js';
import * as strict from '../validators/strict.js';
import { defineCommand, UsageError, type CommandIo } from './command.js';

const PARSERS = { request: 'safeParseCompactRequest', response: 'safeParseCompactResponse', error: 'safeParseCompactErrorBody' } as const;

export const check = defineCommand({
  name: 'check',
  usage: '<request|response|error> <file|->',
  summary: 'Check whether a JSON file is a valid request, response or error body, and print its issues.',
  options: {
    strict: { type: 'flag', description: 'also report unknown keys, item types and values, and exceeded limits' },
    'max-issues': { type: 'number', min: 1, max: 1_000_000, default: 20, description: 'the maximum number of issues' },
    json: { type: 'flag', description: 'print the issues as JSON' },
  },
  async run(values, [message, file, ...more], io) {
    if (message === undefined || !Object.hasOwn(PARSERS, message))
      throw new UsageError('the first argument of check must be request, response or error');
    if (file === undefined || more.length > 0) throw new UsageError('check needs one file, or - for standard input');

    const parsed = parseJson(await readBytes(file, io));
    if (!parsed.ok) {
      if (values.json) io.out(`${JSON.stringify({ valid: false, issues: [], error: parsed.message }, null, 2)}\n`);
      else io.err(`${file}: ${parsed.message}\n`);
      return 1;
    }
    const family = values.strict ? strict : open;
    const result = family[PARSERS[message as keyof typeof PARSERS]](parsed.value, { maxIssues: values['max-issues'] });
    const issues = result.success ? [] : result.issues;
    if (values.json) io.out(`${JSON.stringify({ valid: result.success, issues }, null, 2)}\n`);
    else if (result.success) io.out(`${file}: a valid ${message}\n`);
    else for (const issue of issues) io.out(`${file}: ${issue.code} ${issue.message}\n`);
    return result.success ? 0 : 1;
  },
});

async function readBytes(file: string, io: CommandIo): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(io.stdin) : await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

/** Editors write a byte order mark, so a file may start with one, unlike the body of a message. */
function parseJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false; message: string } {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const decoded = decodeText(hasMark ? bytes.subarray(3) : bytes);
  const parsed = decoded.ok ? parseText(decoded.text) : decoded;
  if (parsed.ok) return parsed;
  const details = !decoded.ok ? '' : faultLocation(decoded.text, parsed);
  return { ok: false, message: `${JSON_FAULTS[parsed.fault]}${details}` };
}

function faultLocation(text: string, { position, truncated }: Extract<ParsedJson, { ok: false }>): string {
  if (truncated) return ': it ends too early';
  if (position === undefined) return '';
  const before = text.slice(0, position);
  return `: line ${before.split('\n').length}, column ${position - before.lastIndexOf('\n')}`;
}
