/** Reads the facts that decide about a release from the checkout, its tags and the registry. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Comparison, compareDocuments } from './compare-documents.js';
import type { ReleaseFacts } from './find-blockers.js';
import { DOCUMENT, gitIn, lastReleaseTag, readBase, releaseTags } from './repository.js';

export interface Gathered {
  facts: ReleaseFacts;
  /** The document compared with that of the last release; undefined for the first release. */
  comparison?: Comparison;
}

/** `publisher` is the `owner/name` of the repository whose workflow publishes. */
export async function gatherFacts(root: string, publisher?: string): Promise<Gathered> {
  const git = gitIn(root);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  const { version, contract, repository, homepage, bugs } = JSON.parse(read('package.json'));
  const document = JSON.parse(read(DOCUMENT));
  const facts: ReleaseFacts = {
    version,
    changelog: read('CHANGELOG.md'),
    documentVersions: {
      [DOCUMENT]: document.info.version,
      'package.json': contract?.documentVersion ?? 'none',
      DOCUMENT_VERSION: /DOCUMENT_VERSION = "([^"]*)"/.exec(read('generated/client.ts'))?.[1] ?? 'none',
    },
    tagsHere: await releaseTags(git, '--points-at', 'HEAD'),
    tags: await releaseTags(git),
    uncommitted: (await git('status', '--porcelain'))
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(3)),
    links: { repository: urlOf(repository), homepage: urlOf(homepage), bugs: urlOf(bugs) },
    ...(publisher && { publisher }),
  };
  const advisories = await fetchAdvisories(root);
  if (advisories) facts.advisories = advisories;
  const tag = await lastReleaseTag(git);
  if (tag === undefined) return { facts };
  const base = await readBase(git, tag);
  const comparison = await compareDocuments(base.document, document);
  facts.base = { tag, version: base.version, documentVersion: base.document['info'].version, impact: comparison.impact };
  return { facts, comparison };
}

/** A field of package.json that is a URL, or an object with one. */
const urlOf = (field: string | { url?: string } | undefined): string => (typeof field === 'string' ? field : (field?.url ?? ''));

/** Advisories about the packages that users install; undefined if the registry did not respond. */
async function fetchAdvisories(root: string): Promise<string[] | undefined> {
  // npm exits with 1 both when it finds an advisory and when the registry does not respond.
  const output = await promisify(execFile)('npm', ['audit', '--omit=dev', '--json'], { cwd: root }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout?: string }) => stdout ?? '',
  );
  return readAdvisories(output);
}

export function readAdvisories(output: string): string[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(output) as { vulnerabilities?: Record<string, { severity: string }> };
    return vulnerabilities && Object.entries(vulnerabilities).map(([name, { severity }]) => `npm audit: ${name} (${severity}).`);
  } catch {
    return undefined;
  }
}
