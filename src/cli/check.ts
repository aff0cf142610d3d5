import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import * as open from '../validators/open.js';
import * as strict from '../validators/strict.js';
import { parseCommandLine, UsageError, wholeNumber, type CommandIo } from './command.js';

const MESSAGES = { request: 'safeParseCompactRequest', response: 'safeParseCompactResponse', error: 'safeParseCompactErrorBody' } as const;

/** `check <request|response|error> <file|->` */
export async function check(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseCommandLine({
    args,
    allowPositionals: true,
    options: {
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'max-issues': { type: 'string', default: '20' },
    },
  });
  const [message, file, ...more] = positionals;
  if (message === undefined || !Object.hasOwn(MESSAGES, message)) throw new UsageError('say what to check: request, response or error');
  if (file === undefined || more.length > 0) throw new UsageError('name one file, or - for standard input');
  const maxIssues = wholeNumber(values['max-issues'], 'max-issues', 1, 1_000_000);

  const text = await readText(file, io);
  const parsed = parseJson(text);
  if (!parsed.ok) {
    if (values.json) io.out(`${JSON.stringify({ valid: false, issues: [], error: parsed.says }, null, 2)}\n`);
    else io.err(`${file}: ${parsed.says}\n`);
    return 1;
  }
  const family = values.strict ? strict : open;
  const result = family[MESSAGES[message as keyof typeof MESSAGES]](parsed.value, { maxIssues });
  const issues = result.success ? [] : result.issues;
  if (values.json) io.out(`${JSON.stringify({ valid: result.success, issues }, null, 2)}\n`);
  else if (result.success) io.out(`${file}: a valid ${message}\n`);
  else for (const issue of issues) io.out(`${file}: ${issue.code} ${issue.message}\n`);
  return result.success ? 0 : 1;
}

async function readText(file: string, io: CommandIo): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(io.stdin) : await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} can not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

/** Parses without ever repeating the text: the runtime's own message quotes it. */
function parseJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false; says: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, says: 'not UTF-8' };
  }
  if (text.trim() === '') return { ok: false, says: 'empty' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    if (position) return { ok: false, says: `not JSON: ${place(text, Number(position))}` };
    return { ok: false, says: message.includes('end of JSON') ? 'not JSON: it ends too early' : 'not JSON' };
  }
}

function place(text: string, position: number): string {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
}
