import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const folder = mkdtempSync(join(tmpdir(), 'contract-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(args: string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stdin: Readable.from([Buffer.from(stdin)]),
  });
  return { code, ...printed };
}

test('check exits with 0 for a valid file', async () => {
  const path = file('good.json', '{"model":"m","input":"hi"}');
  expect(await run(['check', 'request', path])).toEqual({ code: 0, out: `${path}: a valid request\n`, err: '' });
  expect(await run(['check', 'request', '-'], '{"model":null}')).toEqual({ code: 0, out: '-: a valid request\n', err: '' });
});

test('check exits with 1 for an invalid file, and prints one line for each issue', async () => {
  expect(await run(['check', 'request', '-'], '{"input":7}')).toEqual({
    code: 1,
    out: '-: missing_key model is missing\n-: invalid_type input must be a string or an array or null, not a number\n',
    err: '',
  });
  expect((await run(['check', 'request', '-', '--max-issues', '1'], '{"input":7}')).out).toBe('-: missing_key model is missing\n');
  expect(await run(['check', 'request', '-'], '{"model":"m","stream":true}')).toMatchObject({ code: 0 });
  expect(await run(['check', 'request', '-', '--strict'], '{"model":"m","stream":true}')).toMatchObject({
    code: 1,
    out: '-: unknown_key stream is not a known key\n',
  });
  expect(await run(['check', 'response', '-'], '[]')).toMatchObject({
    code: 1,
    out: '-: invalid_type the body must be an object, not an array\n',
  });
  expect(await run(['check', 'error', '-'], '{"error":{"message":"m"}}')).toMatchObject({ code: 0 });
});

test('check --json prints the issues as JSON', async () => {
  const { code, out } = await run(['check', 'request', '-', '--json'], '{}');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    valid: false,
    issues: [{ code: 'missing_key', path: ['model'], pointer: '/model', message: 'model is missing' }],
  });
  expect(JSON.parse((await run(['check', 'request', '-', '--json'], '{"model":"m"}')).out)).toEqual({ valid: true, issues: [] });
});

test.each([
  ['truncated JSON', '{"model": "secret', 'not valid JSON: it ends too early'],
  ['text that is not JSON', 'secret words', 'not valid JSON'],
  ['white space', ' \n', 'empty'],
  ['an invalid token', '{"model":"secret",\n "input": oops}', 'not valid JSON'],
])('check exits with 1 for %s, and prints nothing of it', async (_name, text, message) => {
  const { code, out, err } = await run(['check', 'request', '-'], text);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(out + err).not.toMatch(/secret|oops/);
});

test('check exits with 1 for bytes that are not UTF-8', async () => {
  expect(await run(['check', 'request', file('latin.json', new Uint8Array([0x22, 0xe9, 0x22]))])).toMatchObject({
    code: 1,
    err: expect.stringContaining('not valid UTF-8'),
  });
});

test.each([
  [[], 'check <request|response|error>'],
  [['chekc'], "no command 'chekc'"],
  [['constructor'], "no command 'constructor'"],
  [['check'], 'request, response or error'],
  [['check', 'requests', 'x'], 'request, response or error'],
  [['check', 'request'], 'needs one file'],
  [['check', 'request', 'a', 'b'], 'needs one file'],
  [['check', 'request', '/no/such/file.json'], 'ENOENT'],
  [['check', 'request', '-', '--max-issues', 'many'], '--max-issues must be a whole number from 1 to 1000000'],
  [['check', 'request', '-', '--nope'], '--nope'],
  [['emulate', '--port', '70000'], '--port must be a whole number from 0 to 65535'],
  [['emulate', 'now'], 'emulate takes no arguments'],
])('exits with 2 for invalid arguments: %j', async (args, message) => {
  const { code, out, err } = await run(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test('--help prints the help and exits with 0', async () => {
  const { code, out } = await run(['check', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('Exit codes');
});
