/** `check --lines`, in this process for its output and in a process of its own for its memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { buildCommand, type BuiltCommand } from '../gateway/command.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'contract-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: string[], input: string | Uint8Array | Uint8Array[] = ''): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const chunks = Array.isArray(input) ? input : [Buffer.from(input)];
  const code = await main(['check', ...args, '--lines'], {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stdin: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
  });
  return { code, ...printed };
}

interface Summary {
  lines: number;
  valid: number;
  invalid: number;
  empty: number;
  issues: { code: string; path: string; count: number; lines: number; firstLine: number }[];
  otherIssues: number;
}

async function runJson(args: string[], input: string | Uint8Array | Uint8Array[]) {
  const { code, out } = await run([...args, '--json'], input);
  const written = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const { summary } = written.pop() as { summary: Summary };
  return { code, summary, invalid: written as { line: number; issues: { code: string; path: unknown[]; message: string }[] }[] };
}

const VALID = '{"model":"m","input":[{"role":"user","content":"hi"}]}';
const INVALID = '{"model":"m","input":[{"role":"user"},{"role":"user","content":"hi"},{"role":"user","content":7}]}';

test('prints the issues of each line, and at the end a summary by code and path', async () => {
  expect(await run(['request', '-'], `${VALID}\n${INVALID}\n\nsecret\n${INVALID}\n`)).toEqual({
    code: 1,
    err: '',
    out: `-:2: missing_key input[0].content is missing
-:2: invalid_type input[2].content must be a string or an array, not a number
-:4: invalid_json the body is not valid JSON
-:5: missing_key input[0].content is missing
-:5: invalid_type input[2].content must be a string or an array, not a number
-: 5 lines: 1 valid, 3 invalid, 1 empty
issues  lines  first line  code          path
     2      2           2  missing_key   input[].content
     2      2           2  invalid_type  input[].content
     1      1           4  invalid_json  (the body)
`,
  });
});

test('--json writes one line of JSON for each invalid line, and the summary as the last one', async () => {
  const { code, invalid, summary } = await runJson(['request', '-'], `${INVALID}\n${VALID}\n{"model":7}`);
  expect(code).toBe(1);
  expect(invalid.map(({ line, issues }) => [line, issues.map((issue) => issue.code)])).toEqual([
    [1, ['missing_key', 'invalid_type']],
    [3, ['invalid_type']],
  ]);
  expect(summary).toEqual({
    lines: 3,
    valid: 1,
    invalid: 2,
    empty: 0,
    issues: [
      { code: 'missing_key', path: 'input[].content', count: 1, lines: 1, firstLine: 1 },
      { code: 'invalid_type', path: 'input[].content', count: 1, lines: 1, firstLine: 1 },
      { code: 'invalid_type', path: 'model', count: 1, lines: 1, firstLine: 3 },
    ],
    otherIssues: 0,
  });
});

test('reads a file, and exits with 0 if all lines are valid', async () => {
  const path = join(folder, 'good.jsonl');
  writeFileSync(path, `${VALID}\n${VALID}`);
  expect(await run(['request', path])).toEqual({ code: 0, out: `${path}: 2 lines: 2 valid, 0 invalid, 0 empty\n`, err: '' });
});

test('exits with 2 for a file that cannot be read', async () => {
  expect(await run(['request', join(folder, 'none')])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('ENOENT') });
  expect(await run(['request', folder])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('EISDIR') });
  expect(await run(['requests', '-'])).toMatchObject({ code: 2, out: '' });
});

test.each<[string, string | Uint8Array, Partial<Summary>]>([
  ['no input', '', { lines: 0, valid: 0, invalid: 0, empty: 0 }],
  ['CRLF, and empty lines', `${VALID}\r\n\r\n \t\r\n\n${VALID}\r\n`, { lines: 5, valid: 2, invalid: 0, empty: 3 }],
  ['a last line without its newline', `${VALID}\n{"model":7}`, { lines: 2, valid: 1, invalid: 1, empty: 0 }],
  ['a byte order mark at the start', `\uFEFF${VALID}\n\uFEFF${VALID}`, { lines: 2, valid: 1, invalid: 1, empty: 0 }],
  ['only a byte order mark', '\uFEFF\n', { lines: 1, valid: 0, invalid: 0, empty: 1 }],
  ['a line that is not UTF-8', Buffer.from(`${VALID}\n{"model":"é"}\n${VALID}`, 'latin1'), { lines: 3, valid: 2, invalid: 1, empty: 0 }],
  ['a lone CR is not the end of a line', `${VALID}\r${VALID}\n`, { lines: 1, valid: 0, invalid: 1, empty: 0 }],
])('%s', async (_name, input, expected) => {
  const bytes = Buffer.from(input as string);
  // The same lines, however the input is divided.
  for (const chunks of [[bytes], Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))]) {
    const { code, summary } = await runJson(['request', '-'], chunks);
    expect(summary).toMatchObject(expected);
    expect(code).toBe(expected.invalid === 0 ? 0 : 1);
  }
});

test('checks responses and error bodies, and with --strict what the contract does not list', async () => {
  const response = '{"id":"r","object":"response.compaction","created_at":1,"output":[{"type":"message"}]}';
  expect((await runJson(['response', '-'], `${response}\n{}`)).summary).toMatchObject({ invalid: 2 });
  expect((await runJson(['error', '-'], '{"error":{"message":"m"}}\n{"error":7}')).summary).toMatchObject({ valid: 1, invalid: 1 });
  expect((await runJson(['request', '-', '--strict'], `${VALID}\n{"model":"m","stream":true}`)).summary.issues).toEqual([
    { code: 'unknown_key', path: 'stream', count: 1, lines: 1, firstLine: 2 },
  ]);
  expect((await runJson(['error', '-', '--strict'], '{"error":{"message":"m","x":1}}')).code).toBe(1);
});

test('reports a key that occurs twice, and applies --max-issues to each line', async () => {
  const { summary } = await runJson(['request', '-', '--max-issues', '1'], `{"model":7,"model":8}\n{"model":7,"input":8}`);
  expect(summary.issues.map(({ code, path, count }) => [code, path, count])).toEqual([
    ['duplicate_key', 'model', 1],
    ['invalid_type', 'model', 1],
  ]);
});

test('a line longer than --max-line-bytes is an issue', async () => {
  const max = String(VALID.length);
  const { invalid, summary } = await runJson(['request', '-', '--max-line-bytes', max], `${VALID}\n${VALID} \n${VALID}\n`);
  expect(invalid).toEqual([
    { line: 2, issues: [{ code: 'too_long', path: [], pointer: '', message: `the line must have at most ${max} bytes` }] },
  ]);
  expect(summary).toMatchObject({ lines: 3, valid: 2, invalid: 1 });
});

test('the summary has at most 1,000 paths of limited length, and counts the other issues', async () => {
  const lines = Array.from({ length: 1_100 }, (_, i) => `{"model":"m","key_${i}":1}`);
  const { summary, invalid } = await runJson(['request', '-', '--strict'], lines.join('\n'));
  expect(invalid).toHaveLength(1_100);
  expect(summary.issues).toHaveLength(1_000);
  expect(summary.otherIssues).toBe(100);
  expect((await run(['request', '-', '--strict'], lines.join('\n'))).out).toContain('\n100 more issues, with other paths\n');

  const path = 'k'.repeat(60);
  const deep = `${`{"${path}":`.repeat(20)}{"a":1,"a":2}${'}'.repeat(20)}`;
  const { issues } = (await runJson(['request', '-'], `{"model":"m","x":${deep}}`)).summary;
  expect(issues[0]?.path).toHaveLength(257);
});

describe('in a process of its own', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await buildCommand();
  });
  afterAll(() => command?.remove());

  /** Prints the maximum memory of the process, in KiB, when it ends. */
  const REPORT_MEMORY = `data:text/javascript,process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))`;

  async function runProcess(input: Iterable<Uint8Array>, args: string[] = []): Promise<{ code: number; out: string; memory: number }> {
    const child = spawn(
      process.execPath,
      ['--import', REPORT_MEMORY, command.file, 'check', 'request', '-', '--lines', '--json', ...args],
      {
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    const exited = once(child, 'exit') as Promise<[number]>;
    let [out, err] = ['', ''];
    // Only the end is needed, and a reader that is slow must not make the process keep its output.
    child.stdout.on('data', (chunk) => (out = `${out}${chunk}`.slice(-100_000)));
    child.stderr.on('data', (chunk) => (err += chunk));
    await pipeline(Readable.from(input), child.stdin);
    const [code] = await exited;
    return { code, out, memory: Number(err.trim().split('\n').at(-1)) * 1024 };
  }

  function* repeat(count: number, chunk: Uint8Array): Generator<Uint8Array> {
    for (let i = 0; i < count; i++) yield chunk;
  }

  test('the memory does not depend on the number of lines, nor on the length of a line that is too long', async () => {
    const lines = Buffer.from(`${VALID}\n${INVALID}\n`.repeat(400));
    const few = await runProcess(repeat(10, lines));
    const many = await runProcess(repeat(200, lines));
    const MIB = 1024 * 1024;
    const long = await runProcess(repeat(200, Buffer.alloc(MIB, 'x')), ['--max-line-bytes', String(MIB)]);
    expect(JSON.parse(many.out.trimEnd().split('\n').at(-1) as string)).toMatchObject({ summary: { valid: 80_000, invalid: 80_000 } });
    expect(JSON.parse(long.out.trimEnd().split('\n').at(-1) as string)).toMatchObject({ summary: { lines: 1, invalid: 1 } });
    expect([few.code, many.code, long.code]).toEqual([1, 1, 1]);
    expect(few.memory).toBeGreaterThan(20 * MIB);
    // 21 MB of input with 20 MB of output, and 200 MB of input.
    expect(many.memory).toBeLessThan(few.memory + 50 * MIB);
    expect(long.memory).toBeLessThan(few.memory + 50 * MIB);
  });
});
