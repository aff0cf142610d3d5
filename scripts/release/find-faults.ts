/** Decides whether a state of the project may be released. */
import type { Impact } from './impact.js';
import { isBefore, leastVersion, parseVersion } from './versions.js';

export interface ReleaseFacts {
  /** Version in package.json. */
  version: string;
  changelog: string;
  /** The date of the contract in each place that tells it. */
  documentVersions: { 'generated/openapi.json': string; 'package.json': string; DOCUMENT_VERSION: string };
  /** Tags of releases on this very commit. */
  tagsHere: string[];
  /** All tags of releases. */
  tags: string[];
  /** The last release before this one; undefined if there is none. */
  base?: { tag: string; version: string; documentVersion: string; impact: Impact };
  /** Files that are not committed. */
  dirty: string[];
  /** The URL in package.json, and the repository that publishes, where one does. */
  repository: string;
  publisher?: string;
  /** Advisories about run-time dependencies; undefined where the registry gave no answer. */
  advisories?: string[];
}

/** What stands against a release, one sentence each. */
export function findFaults(facts: ReleaseFacts): string[] {
  const { version, changelog, tagsHere, tags, base, dirty, repository, publisher, advisories } = facts;
  if (!parseVersion(version)) return [`The version ${version} in package.json is not x.y.z.`];
  const tag = `v${version}`;
  return [
    ...faultsOfDates(facts),
    ...(base ? faultsOfVersion(version, base, facts.documentVersions['generated/openapi.json']) : []),
    ...tagsHere.filter((name) => name !== tag).map((name) => `This commit has the tag ${name}, but package.json says ${version}.`),
    ...(tags.includes(tag) && !tagsHere.includes(tag) ? [`${tag} is already released, from another commit.`] : []),
    ...(changelog.split('\n').includes(`## ${version}`) ? [] : [`CHANGELOG.md has no section "## ${version}".`]),
    ...(dirty.length > 0 ? [`Not committed: ${dirty.join(', ')}.`] : []),
    ...(publisher && !repository.includes(publisher)
      ? [`package.json has to name the repository ${publisher}: npm refuses a provenance that does not fit it.`]
      : []),
    ...(advisories ?? ['The registry did not answer `npm audit`.']),
  ];
}

function faultsOfDates({ documentVersions }: ReleaseFacts): string[] {
  const dates = Object.entries(documentVersions);
  if (new Set(Object.values(documentVersions)).size === 1) return [];
  return [`The date of the contract differs: ${dates.map(([place, date]) => `${date} in ${place}`).join(', ')}.`];
}

function faultsOfVersion(version: string, base: NonNullable<ReleaseFacts['base']>, documentVersion: string): string[] {
  const least = leastVersion(base.version, base.impact);
  const changed = base.impact === 'minor' || base.impact === 'major';
  return [
    ...(isBefore(version, least)
      ? [`The document has changes of the kind ${base.impact} since ${base.tag}: the version must be ${least} or later, not ${version}.`]
      : []),
    ...(changed && base.documentVersion === documentVersion
      ? [`The document has changed since ${base.tag}, but its date is still ${documentVersion}: change \`info.version\`.`]
      : []),
  ];
}
