import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

jest.setTimeout(240_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A temporary repository with the files that the command reads. */
const root = mkdtempSync(join(tmpdir(), 'contract-breaking-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

interface Output {
  status: number | null;
  stdout: string;
  stderr: string;
}
function specBreaking(...args: string[]): Output {
  const tsx = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/spec-breaking.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...tsx, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
}

function commit(version: string, document: string): void {
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version }));
  mkdirSync(join(root, 'generated'), { recursive: true });
  writeFileSync(join(root, 'generated/openapi.json'), document);
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', 'State');
}
function document(date: string, required: string[], properties: string[]): string {
  const schema = { type: 'object', required, properties: Object.fromEntries(properties.map((key) => [key, { type: 'string' }])) };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Small', version: date },
    paths: { '/': { post: { responses: { '200': { description: 'Yes', content } } } } },
    components: { schemas: { Answer: schema } },
  });
}

beforeAll(() => {
  git('init', '--quiet');
  writeFileSync(join(root, 'notes.txt'), 'Nothing is generated yet.');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Notes');
  git('branch', 'without-document');
  commit('0.9.0', '{"openapi":');
  git('branch', 'broken');
  commit('0.9.0', document('2026-05-13', ['a'], ['a']));
});

test('without a tag of a release it says so, and exits with 0', () => {
  expect(specBreaking()).toEqual({
    status: 0,
    stdout: 'No tag of an earlier release (v*) is reachable: there is no document to compare with.\n',
    stderr: '',
  });
});

describe('with two releases', () => {
  beforeAll(() => {
    git('tag', 'v1.0.0');
    git('tag', 'version-one');
    commit('1.1.0', document('2026-06-01', ['a'], ['a', 'b']));
    git('tag', 'v1.1.0');
  });

  test('on a release it compares with the release before', () => {
    expect(specBreaking()).toMatchObject({
      status: 0,
      stdout: [
        'Changes of the document since v1.0.0 (2026-05-13 to 2026-06-01):',
        '  minor  Answer: the field `b` is new',
        '  patch  info: `version` changed from "2026-05-13" to "2026-06-01"',
        '',
        '2 changes: 1 minor, 1 patch. The next version after 1.0.0 must be 1.1.0 or later.\n',
      ].join('\n'),
    });
  });

  test('it reads the version from the tag, and from package.json if the reference is not the tag of a version', () => {
    expect(specBreaking('v1.0.0').stdout).toContain('after 1.0.0 must be 1.1.0 or later');
    expect(specBreaking('version-one').stdout).toContain('after 0.9.0 must be 0.9.1 or later');
  });

  test('after a release it compares with that release, and reports a field of a response that becomes optional as major', () => {
    commit('1.1.0', document('2026-06-01', [], ['a', 'b']));
    const { status, stdout } = specBreaking();
    expect(status).toBe(0);
    expect(stdout).toContain('since v1.1.0 (2026-06-01):\n  major  Answer: `a` became optional\n');
    expect(stdout).toContain('1 change: 1 major. The next version after 1.1.0 must be 2.0.0 or later.');
  });

  test('it writes Markdown and JSON', () => {
    expect(specBreaking('--format', 'markdown').stdout).toBe(
      [
        '## Changes of the document since v1.1.0 (2026-06-01)',
        '',
        '| impact | place | change |',
        '|---|---|---|',
        '| major | Answer | `a` became optional |',
        '',
        '1 change: 1 major. The next version after 1.1.0 must be 2.0.0 or later.\n',
      ].join('\n'),
    );
    expect(JSON.parse(specBreaking('--format', 'json').stdout)).toEqual({
      base: { ref: 'v1.1.0', version: '1.1.0', documentVersion: '2026-06-01' },
      documentVersion: '2026-06-01',
      impact: 'major',
      minVersion: '2.0.0',
      changes: [{ impact: 'major', place: 'Answer', text: '`a` became optional' }],
    });
  });

  test('it says so if nothing has changed', () => {
    expect(specBreaking('HEAD').stdout).toBe(
      'Changes of the document since HEAD (2026-06-01):\nThe document has not changed. The next version after 1.1.0 can be 1.1.1.\n',
    );
  });
});

test.each<[string, string[], string]>([
  ['an unknown reference', ['v7.0.0'], 'This clone has no tag, branch or commit v7.0.0.'],
  ['a reference that looks like an option of git', ['--', '--help'], 'This clone has no tag, branch or commit --help.'],
  ['a reference without the document', ['without-document'], 'There is no file generated/openapi.json at without-document.'],
  ['a document that is not JSON', ['broken'], 'The file generated/openapi.json at broken is not valid JSON.'],
  ['two references', ['HEAD', 'HEAD~1'], 'Usage: npm run spec:breaking -- [<git ref>] [--format text|markdown|json]'],
  ['an unknown format', ['--format', 'xml'], 'Usage: npm run spec:breaking'],
  ['an unknown option', ['--base', 'HEAD'], "Unknown option '--base'"],
])('%s: it says so, and exits with 2', (_name, args, message) => {
  const { status, stdout, stderr } = specBreaking(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
