import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { findBlockers } from '../../scripts/release/find-blockers.js';
import { gatherFacts } from '../../scripts/release/gather-facts.js';

jest.setTimeout(240_000);

// A temporary repository with the files that a release check reads.
const root = mkdtempSync(join(tmpdir(), 'contract-release-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

function writeState(version: string, date: string, properties: object): void {
  write(
    'package.json',
    JSON.stringify({
      name: 'small',
      version,
      contract: { documentVersion: date },
      repository: { url: 'https://github.com/o/n' },
      homepage: 'https://o.github.io/n/',
      bugs: { url: 'https://github.com/o/n/issues' },
    }),
  );
  write('CHANGELOG.md', `# Changelog\n\n## ${version}\n`);
  write('generated/client.ts', `export const DOCUMENT_VERSION = "${date}";\n`);
  const schema = { type: 'object', properties };
  const paths = {
    '/': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: { '200': { description: 'Yes' } } } },
  };
  write('generated/openapi.json', JSON.stringify({ openapi: '3.1.0', info: { title: 'Small', version: date }, paths }));
}
function commit(): void {
  git('add', '.');
  git('commit', '--quiet', '--message', 'State');
}
const blockers = async (): Promise<string[]> => {
  const { facts } = await gatherFacts(root, 'o/n');
  // Whether a registry responds does not matter here.
  return findBlockers({ ...facts, advisories: [] });
};

beforeAll(() => {
  mkdirSync(join(root, 'generated'));
  git('init', '--quiet');
});

test('follows a repository from its first release to one that removes a field', async () => {
  writeState('0.1.0', '2026-05-13', { a: { type: 'string' }, b: { type: 'string' } });
  expect(await gatherFacts(root).catch(() => 'nothing is committed')).toBe('nothing is committed');
  commit();
  expect((await gatherFacts(root)).facts.base).toBeUndefined();
  expect(await blockers()).toEqual([]);

  git('tag', 'v0.1.0');
  git('tag', 'vague');
  expect(await blockers()).toEqual([]);

  write('notes.txt', 'new');
  expect(await blockers()).toEqual(['Not committed: notes.txt.']);
  commit();
  expect(await blockers()).toEqual([
    'Changes of the document since v0.1.0: none. The version must be 0.1.1 or later, not 0.1.0.',
    'v0.1.0 is already released, from another commit.',
  ]);

  writeState('0.1.1', '2026-05-13', { a: { type: 'string' } });
  commit();
  expect((await gatherFacts(root)).facts.base).toEqual({ tag: 'v0.1.0', version: '0.1.0', documentVersion: '2026-05-13', impact: 'major' });
  expect(await blockers()).toEqual([
    'Changes of the document since v0.1.0: major. The version must be 0.2.0 or later, not 0.1.1.',
    'The document has changed since v0.1.0, but its date is still 2026-05-13: update `info.version`.',
  ]);

  writeState('0.2.0', '2026-06-01', { a: { type: 'string' } });
  commit();
  git('tag', 'v0.2.0');
  expect(await blockers()).toEqual([]);
});
