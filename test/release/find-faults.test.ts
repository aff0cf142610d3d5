import { describe, expect, test } from '@jest/globals';
import { findFaults, type ReleaseFacts } from '../../scripts/release/find-faults.js';
import { readAdvisories } from '../../scripts/release/gather-facts.js';
import type { Impact } from '../../scripts/release/impact.js';
import { isBefore, leastVersion, parseVersion } from '../../scripts/release/versions.js';

const ready: ReleaseFacts = {
  version: '1.3.0',
  changelog: '# Changelog\n\n## 1.3.0\n\n- More.\n\n## 1.2.0\n',
  documentVersions: { 'generated/openapi.json': '2026-06-01', 'package.json': '2026-06-01', DOCUMENT_VERSION: '2026-06-01' },
  tagsHere: ['v1.3.0'],
  tags: ['v1.2.0', 'v1.3.0'],
  base: { tag: 'v1.2.0', version: '1.2.0', documentVersion: '2026-05-13', impact: 'minor' },
  dirty: [],
  repository: 'git+https://github.com/owner/name.git',
  publisher: 'owner/name',
  advisories: [],
};
const first: ReleaseFacts = { ...ready, tags: ['v1.3.0'] };
delete first.base;
const dated = (impact: Impact, documentVersion = '2026-05-13'): Partial<ReleaseFacts> => ({
  base: { tag: 'v1.2.0', version: '1.2.0', documentVersion, impact },
});

describe('a release', () => {
  test.each<[string, ReleaseFacts]>([
    ['that is ready', ready],
    ['that is not tagged yet', { ...ready, tagsHere: [], tags: ['v1.2.0'] }],
    ['that is the first', first],
    ['with a larger step than it needs', { ...ready, ...dated('patch') }],
    ['of the same document', { ...ready, ...dated('none', '2026-06-01') }],
  ])('%s may go out', (_name, facts) => {
    expect(findFaults(facts)).toEqual([]);
  });

  test.each<[string, Partial<ReleaseFacts>, string]>([
    ['too small a step', dated('major'), 'changes of the kind major since v1.2.0: the version must be 2.0.0 or later, not 1.3.0.'],
    ['an old date', dated('minor', '2026-06-01'), 'but its date is still 2026-06-01'],
    ['no line in the changelog', { changelog: '# Changelog\n\n## 1.3.0-rc\n## 1.2.0\n' }, 'no section "## 1.3.0"'],
    ['another tag', { tagsHere: ['v1.4.0'], tags: ['v1.4.0'] }, 'has the tag v1.4.0, but package.json says 1.3.0'],
    ['a version that is out', { tagsHere: [] }, 'v1.3.0 is already released'],
    ['files that are not committed', { dirty: ['src/x.ts'] }, 'Not committed: src/x.ts.'],
    [
      'another date in the code',
      { documentVersions: { ...ready.documentVersions, DOCUMENT_VERSION: '2026-05-13' } },
      '2026-05-13 in DOCUMENT_VERSION',
    ],
    ['a version that is no x.y.z', { version: '1.3' }, 'is not x.y.z'],
    ['another repository', { publisher: 'somebody/else' }, 'name the repository somebody/else'],
    ['an advisory', { advisories: ['npm audit: openapi-fetch (high).'] }, 'openapi-fetch (high)'],
  ])('with %s stays', (_name, change, fault) => {
    const faults = findFaults({ ...ready, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  test('nobody asked about stays', () => {
    const { advisories: _, ...rest } = ready;
    expect(findFaults(rest)).toEqual(['The registry did not answer `npm audit`.']);
  });
});

test.each<[string, Impact, string]>([
  ['1.2.3', 'none', '1.2.4'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.1.9', 'minor', '0.1.10'],
  ['0.1.9', 'major', '0.2.0'],
])('after %s a change of the kind %s needs %s', (previous, impact, least) => {
  expect(leastVersion(previous, impact)).toBe(least);
});

test('versions are compared as numbers', () => {
  expect(isBefore('1.9.0', '1.10.0')).toBe(true);
  expect(isBefore('2.0.0', '1.10.0')).toBe(false);
  expect(isBefore('1.2.3', '1.2.3')).toBe(false);
  expect(['1.2.3', '01.2.3', '1.2', '1.2.3-rc.1'].map((text) => parseVersion(text) !== undefined)).toEqual([true, false, false, false]);
});

test.each<[string, string, string[] | undefined]>([
  ['nothing found', '{"vulnerabilities":{}}', []],
  ['something found', '{"vulnerabilities":{"a":{"severity":"low"}}}', ['npm audit: a (low).']],
  ['a refusal', '{"message":"405 Method Not Allowed"}', undefined],
  ['no answer', '', undefined],
])('npm audit, %s', (_name, output, advisories) => {
  expect(readAdvisories(output)).toEqual(advisories);
});
