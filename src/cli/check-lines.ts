/** `check --lines`: checks recorded traffic, one JSON body per line. Only the current line and a bounded summary are in memory. */
import { concatChunks, type Bytes } from '../internal/http/body.js';
import { defineBytesValidator, type ValidateBytes } from '../internal/validate-bytes.js';
import { formatPath, type ContractIssue } from '../issues.js';
import * as open from '../validators/open/validators.js';
import * as strictly from '../validators/strict/validators.js';
import type { CommandIo } from './command.js';

export interface CheckLinesOptions {
  /** The name of the input in the output. */
  readonly file: string;
  readonly message: 'request' | 'response' | 'error';
  readonly strict: boolean;
  /** For each line. */
  readonly maxIssues: number;
  /** A longer line is an issue, and is not kept in memory. */
  readonly maxLineBytes: number;
  /** Whether to write JSON lines instead of text. */
  readonly json: boolean;
}

/** The issues with the same code and the same path, apart from indexes. */
interface IssueGroup {
  readonly code: string;
  /** Such as `input[].content`. */
  readonly path: string;
  /** The number of issues. */
  count: number;
  /** The number of lines that have such an issue. */
  lines: number;
  readonly firstLine: number;
  lastLine: number;
}

/** Paths contain keys of the bodies, so their number and length have a limit. */
const MAX_GROUPS = 1_000;
const MAX_PATH_LENGTH = 256;

const LINE_FEED = 0x0a;

/** Returns whether all lines are valid. */
export async function checkLines(input: AsyncIterable<Bytes>, options: CheckLinesOptions, { out, drain }: CommandIo): Promise<boolean> {
  const { file, maxIssues, maxLineBytes, json } = options;
  const validate = validatorOf(options);
  const summary = createSummary();
  let chunks: Bytes[] = [];
  let length = 0;
  let number = 0;

  const add = (chunk: Bytes): void => {
    length += chunk.length;
    if (length <= maxLineBytes) chunks.push(chunk);
    else chunks = [];
  };
  const endLine = (): void => {
    number++;
    const line = number === 1 ? withoutByteOrderMark(chunks) : chunks;
    const issues = length > maxLineBytes ? [tooLong(maxLineBytes)] : isBlank(line) ? undefined : issuesOf(line);
    chunks = [];
    length = 0;
    summary.add(number, issues);
    if (!issues?.length) return;
    if (json) out(`${JSON.stringify({ line: number, issues })}\n`);
    else for (const { code, message } of issues) out(`${file}:${number}: ${code} ${message}\n`);
  };
  const issuesOf = (line: Bytes[]): readonly ContractIssue[] => {
    const result = validate(line, { maxIssues });
    return result.success ? [] : result.issues;
  };

  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      endLine();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
    await drain?.();
  }
  if (length > 0) endLine();
  out(json ? `${JSON.stringify({ summary: summary.result() })}\n` : describeSummary(file, summary.result()));
  return summary.result().invalid === 0;
}

/** Not those of `./validators/bytes`: these take time when they are imported, for every command. */
function validatorOf({ message, strict }: CheckLinesOptions): ValidateBytes {
  const { compactRequest, compactResponse, compactErrorBody } = strict ? strictly : open;
  const family = strict ? 'strict' : 'open';
  if (message === 'request') return defineBytesValidator({ validator: compactRequest, family, list: 'input' });
  if (message === 'response') return defineBytesValidator({ validator: compactResponse, family, list: 'output' });
  return defineBytesValidator({ validator: compactErrorBody, family });
}

const tooLong = (maxLineBytes: number): ContractIssue => ({
  code: 'too_long',
  path: [],
  pointer: '',
  message: `the line must have at most ${maxLineBytes} bytes`,
});

/** Whether a line has only white space, such as the CR of an empty line that ends with CRLF. */
const isBlank = (line: readonly Bytes[]): boolean =>
  line.every((chunk) => chunk.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09));

/** A file may start with a byte order mark, unlike the body of a message. */
function withoutByteOrderMark(line: Bytes[]): Bytes[] {
  const start = concatChunks(line);
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? [start.subarray(3)] : line;
}

interface Summary {
  readonly lines: number;
  readonly valid: number;
  readonly invalid: number;
  /** Lines that were skipped. */
  readonly empty: number;
  /** The most frequent first. */
  readonly issues: readonly Omit<IssueGroup, 'lastLine'>[];
  /** The number of issues that are not in `issues`, since there are too many different paths. */
  readonly otherIssues: number;
}

function createSummary() {
  const counts = { lines: 0, valid: 0, invalid: 0, empty: 0 };
  const groups = new Map<string, IssueGroup>();
  let otherIssues = 0;

  function addIssue(line: number, { code, path }: ContractIssue): void {
    const written = formatPath(path, { indexes: false });
    const folded = written.length > MAX_PATH_LENGTH ? `${written.slice(0, MAX_PATH_LENGTH)}…` : written;
    const key = `${code} ${folded}`;
    let group = groups.get(key);
    if (!group) {
      if (groups.size === MAX_GROUPS) return void otherIssues++;
      group = { code, path: folded, count: 0, lines: 0, firstLine: line, lastLine: 0 };
      groups.set(key, group);
    }
    group.count++;
    if (group.lastLine !== line) group.lines++;
    group.lastLine = line;
  }

  return {
    /** Adds the result of a line: undefined if it was skipped. */
    add(line: number, issues: readonly ContractIssue[] | undefined): void {
      counts.lines = line;
      counts[!issues ? 'empty' : issues.length > 0 ? 'invalid' : 'valid']++;
      for (const issue of issues ?? []) addIssue(line, issue);
    },
    result(): Summary {
      const issues = [...groups.values()].sort((a, b) => b.count - a.count || a.firstLine - b.firstLine);
      return { ...counts, issues: issues.map(({ lastLine: _, ...group }) => group), otherIssues };
    },
  };
}

function describeSummary(file: string, { lines, valid, invalid, empty, issues, otherIssues }: Summary): string {
  const text = [`${file}: ${lines} lines: ${valid} valid, ${invalid} invalid, ${empty} empty\n`];
  if (issues.length > 0) {
    const rows = issues.map(({ count, lines, firstLine, code, path }) => [count, lines, firstLine, code, path || '(the body)'].map(String));
    const table = [['issues', 'lines', 'first line', 'code', 'path'], ...rows];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] as string).length)));
    const pad = (cell: string, column: number): string =>
      column < 3 ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] ?? 0);
    for (const row of table) text.push(`${row.map(pad).join('  ').trimEnd()}\n`);
  }
  if (otherIssues > 0) text.push(`${otherIssues} more issues, with other paths\n`);
  return text.join('');
}
