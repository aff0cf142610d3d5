import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { DEFAULT_GATEWAY_LIMITS } from '../gateway/index.js';
import { decodeText, describeFault, parseText } from '../internal/json/parse.js';
import * as open from '../validators/open.js';
import * as strict from '../validators/strict.js';
import { checkLines } from './check-lines.js';
import { defineCommand, UsageError, type CommandIo } from './command.js';

const PARSERS = { request: 'safeParseCompactRequest', response: 'safeParseCompactResponse', error: 'safeParseCompactErrorBody' } as const;

export const check = defineCommand({
  name: 'check',
  usage: '<request|response|error> <file|->',
  summary: 'Check whether a JSON file is a valid request, response or error body, and print its issues.',
  notes: [
    'With --lines the file has one JSON body per line, such as recorded traffic. The issues of each line are printed with its number, and at',
    'the end a summary by code and path; with --json each invalid line is one line of JSON, and the summary is the last one. Empty lines are',
    'skipped. A key that occurs twice in an object is an issue too.',
  ],
  options: {
    strict: { type: 'flag', description: 'also report unknown keys, item types and values, and exceeded limits' },
    'max-issues': {
      type: 'number',
      min: 1,
      max: 1_000_000,
      default: 20,
      description: 'the maximum number of issues, with --lines of each line',
    },
    lines: { type: 'flag', description: 'check each line of the file as a body of its own' },
    'max-line-bytes': {
      type: 'number',
      min: 1,
      max: 2 ** 29,
      default: DEFAULT_GATEWAY_LIMITS.maxDecodedBytes,
      description: 'with --lines, the maximum bytes of a line',
    },
    json: { type: 'flag', description: 'print the issues as JSON' },
  },
  async run(values, [message, file, ...more], io) {
    if (message === undefined || !Object.hasOwn(PARSERS, message))
      throw new UsageError('the first argument of check must be request, response or error');
    if (file === undefined || more.length > 0) throw new UsageError('check needs one file, or - for standard input');

    if (values.lines) {
      const options = {
        file,
        message: message as keyof typeof PARSERS,
        strict: values.strict,
        maxIssues: values['max-issues'],
        maxLineBytes: values['max-line-bytes'],
        json: values.json,
      };
      const isValid = await checkLines(file === '-' ? io.stdin : createReadStream(file), options, io).catch(rejectUnreadable(file));
      return isValid ? 0 : 1;
    }
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

const readBytes = (file: string, io: CommandIo): Promise<Uint8Array> =>
  (file === '-' ? buffer(io.stdin) : readFile(file)).catch(rejectUnreadable(file));

/** Turns an error of reading a file into a `UsageError` that names it. */
const rejectUnreadable =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code === undefined) throw error;
    throw new UsageError(`${file} cannot be read (${error.code})`);
  };

/** Editors write a byte order mark, so a file may start with one, unlike the body of a message. */
function parseJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false; message: string } {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const decoded = decodeText(hasMark ? bytes.subarray(3) : bytes);
  const parsed = decoded.ok ? parseText(decoded.text) : decoded;
  if (parsed.ok) return parsed;
  return { ok: false, message: describeFault(decoded.ok ? { ...parsed, text: decoded.text } : parsed) };
}
