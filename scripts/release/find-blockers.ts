/** Decides whether the current commit may be released. */
import type { Impact } from './impact.js';
import { isBefore, minVersion, parseVersion } from './versions.js';

export interface ReleaseFacts {
  /** Version in package.json. */
  version: string;
  changelog: string;
  /** The date of the contract, by the file or constant that contains it. */
  documentVersions: { 'generated/openapi.json': string; 'package.json': string; DOCUMENT_VERSION: string };
  /** Release tags on this commit. */
  tagsHere: string[];
  /** All release tags. */
  tags: string[];
  /** The last release before this one; undefined for the first release. */
  base?: { tag: string; version: string; documentVersion: string; impact: Impact };
  /** Files with uncommitted changes. */
  uncommitted: string[];
  /** URLs in package.json; empty if missing. */
  links: { repository: string; homepage: string; bugs: string };
  /** The `owner/name` of the repository whose workflow publishes; undefined outside of a workflow. */
  publisher?: string;
  /** Advisories about run-time dependencies; undefined if the registry did not respond. */
  advisories?: string[];
}

/** The reasons against a release, one sentence each. */
export function findBlockers(facts: ReleaseFacts): string[] {
  const { version, changelog, tagsHere, tags, base, uncommitted, links, publisher, advisories } = facts;
  if (!parseVersion(version)) return [`The version ${version} in package.json is not x.y.z.`];
  const tag = `v${version}`;
  return [
    ...dateBlockers(facts),
    ...(base ? versionBlockers(version, base, facts.documentVersions['generated/openapi.json']) : []),
    ...tagsHere.filter((name) => name !== tag).map((name) => `This commit has the tag ${name}, but package.json says ${version}.`),
    ...(tags.includes(tag) && !tagsHere.includes(tag) ? [`${tag} is already released, from another commit.`] : []),
    ...(changelog.split('\n').includes(`## ${version}`) ? [] : [`CHANGELOG.md has no section "## ${version}".`]),
    ...(uncommitted.length > 0 ? [`Not committed: ${uncommitted.join(', ')}.`] : []),
    ...linkBlockers(links),
    ...(publisher && !links.repository.includes(publisher)
      ? [`package.json must name the repository ${publisher}: otherwise npm rejects the provenance.`]
      : []),
    ...(advisories ?? ['The registry did not respond to `npm audit`.']),
  ];
}

/** The owner of the repository in package.json before there is one. */
const PLACEHOLDER = 'OWNER';

function linkBlockers(links: ReleaseFacts['links']): string[] {
  return Object.entries(links).flatMap(([name, url]) => {
    if (!url) return [`package.json has no \`${name}\`.`];
    return url.includes(PLACEHOLDER) ? [`\`${name}\` in package.json still has the placeholder ${PLACEHOLDER}: set the URL.`] : [];
  });
}

function dateBlockers({ documentVersions }: ReleaseFacts): string[] {
  const dates = Object.entries(documentVersions);
  if (new Set(Object.values(documentVersions)).size === 1) return [];
  return [`The dates of the contract differ: ${dates.map(([source, date]) => `${date} in ${source}`).join(', ')}.`];
}

function versionBlockers(version: string, base: NonNullable<ReleaseFacts['base']>, documentVersion: string): string[] {
  const min = minVersion(base.version, base.impact);
  const changed = base.impact === 'minor' || base.impact === 'major';
  return [
    ...(isBefore(version, min)
      ? [`Changes of the document since ${base.tag}: ${base.impact}. The version must be ${min} or later, not ${version}.`]
      : []),
    ...(changed && base.documentVersion === documentVersion
      ? [`The document has changed since ${base.tag}, but its date is still ${documentVersion}: update \`info.version\`.`]
      : []),
  ];
}
