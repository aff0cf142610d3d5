import { describe, expect, test } from '@jest/globals';
import { findBlockers, type ReleaseFacts } from '../../scripts/release/find-blockers.js';
import { readAdvisories } from '../../scripts/release/gather-facts.js';
import type { Impact } from '../../scripts/release/impact.js';
import { isBefore, minVersion, parseVersion } from '../../scripts/release/versions.js';

const ready: ReleaseFacts = {
  version: '1.3.0',
  changelog: '# Changelog\n\n## 1.3.0\n\n- More.\n\n## 1.2.0\n',
  documentVersions: { 'generated/openapi.json': '2026-06-01', 'package.json': '2026-06-01', DOCUMENT_VERSION: '2026-06-01' },
  tagsHere: ['v1.3.0'],
  tags: ['v1.2.0', 'v1.3.0'],
  base: { tag: 'v1.2.0', version: '1.2.0', documentVersion: '2026-05-13', impact: 'minor' },
  uncommitted: [],
  links: {
    repository: 'git+https://github.com/owner/name.git',
    homepage: 'https://owner.github.io/name/',
    bugs: 'https://github.com/owner/name/issues',
  },
  publisher: 'owner/name',
  advisories: [],
};
const first: ReleaseFacts = { ...ready, tags: ['v1.3.0'] };
delete first.base;
const withBase = (impact: Impact, documentVersion = '2026-05-13'): Partial<ReleaseFacts> => ({
  base: { tag: 'v1.2.0', version: '1.2.0', documentVersion, impact },
});

describe('findBlockers', () => {
  test.each<[string, ReleaseFacts]>([
    ['a tagged release', ready],
    ['a release without its tag', { ...ready, tagsHere: [], tags: ['v1.2.0'] }],
    ['the first release', first],
    ['a higher version than necessary', { ...ready, ...withBase('patch') }],
    ['an unchanged document', { ...ready, ...withBase('none', '2026-06-01') }],
  ])('finds nothing for %s', (_name, facts) => {
    expect(findBlockers(facts)).toEqual([]);
  });

  test.each<[string, Partial<ReleaseFacts>, string]>([
    ['too low a version', withBase('major'), 'since v1.2.0: major. The version must be 2.0.0 or later, not 1.3.0.'],
    ['an old date of the document', withBase('minor', '2026-06-01'), 'but its date is still 2026-06-01'],
    ['a missing section of the changelog', { changelog: '# Changelog\n\n## 1.3.0-rc\n## 1.2.0\n' }, 'no section "## 1.3.0"'],
    ['a tag of another version', { tagsHere: ['v1.4.0'], tags: ['v1.4.0'] }, 'has the tag v1.4.0, but package.json says 1.3.0'],
    ['a version that is already released', { tagsHere: [] }, 'v1.3.0 is already released'],
    ['uncommitted files', { uncommitted: ['src/x.ts'] }, 'Not committed: src/x.ts.'],
    [
      'a different date in the code',
      { documentVersions: { ...ready.documentVersions, DOCUMENT_VERSION: '2026-05-13' } },
      '2026-05-13 in DOCUMENT_VERSION',
    ],
    ['a version that is not x.y.z', { version: '1.3' }, 'is not x.y.z'],
    ['the wrong repository', { publisher: 'somebody/else' }, 'name the repository somebody/else'],
    ['a missing homepage', { links: { ...ready.links, homepage: '' } }, 'package.json has no `homepage`.'],
    [
      'a URL with the placeholder',
      { links: { ...ready.links, bugs: 'https://github.com/OWNER/name/issues' } },
      '`bugs` in package.json still has the placeholder OWNER',
    ],
    ['an advisory', { advisories: ['npm audit: openapi-fetch (high).'] }, 'openapi-fetch (high)'],
  ])('reports %s', (_name, change, sentence) => {
    const blockers = findBlockers({ ...ready, ...change });
    expect(blockers).toHaveLength(1);
    expect(blockers[0]).toContain(sentence);
  });

  test('reports a registry that did not respond', () => {
    const { advisories: _, ...rest } = ready;
    expect(findBlockers(rest)).toEqual(['The registry did not respond to `npm audit`.']);
  });
});

test.each<[string, Impact, string]>([
  ['1.2.3', 'none', '1.2.4'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.1.9', 'minor', '0.1.10'],
  ['0.1.9', 'major', '0.2.0'],
])('minVersion: after %s, a change of impact %s requires %s', (previous, impact, min) => {
  expect(minVersion(previous, impact)).toBe(min);
});

test('isBefore compares versions as numbers, and parseVersion accepts only x.y.z', () => {
  expect(isBefore('1.9.0', '1.10.0')).toBe(true);
  expect(isBefore('2.0.0', '1.10.0')).toBe(false);
  expect(isBefore('1.2.3', '1.2.3')).toBe(false);
  expect(['1.2.3', '01.2.3', '1.2', '1.2.3-rc.1'].map((text) => parseVersion(text) !== undefined)).toEqual([true, false, false, false]);
});

test.each<[string, string, string[] | undefined]>([
  ['no advisory', '{"vulnerabilities":{}}', []],
  ['one advisory', '{"vulnerabilities":{"a":{"severity":"low"}}}', ['npm audit: a (low).']],
  ['an error of the registry', '{"message":"405 Method Not Allowed"}', undefined],
  ['no output', '', undefined],
])('readAdvisories: %s', (_name, output, advisories) => {
  expect(readAdvisories(output)).toEqual(advisories);
});
