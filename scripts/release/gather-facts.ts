/** Reads the facts that decide about a release from the checkout, its tags and the registry. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReleaseFacts } from './find-blockers.js';
import { type Change, diffDocuments, maxImpact, impactOf } from './impact.js';
import { parseVersion } from './versions.js';

const DOCUMENT = 'generated/openapi.json';

export interface Gathered {
  facts: ReleaseFacts;
  /** The changes of the document since the last release. */
  changes: Change[];
}

/** `publisher` is the `owner/name` of the repository whose workflow publishes. */
export async function gatherFacts(root: string, publisher?: string): Promise<Gathered> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: root, maxBuffer: 2 ** 28 })).stdout.trimEnd();
  const lines = (text: string): string[] => text.split('\n').filter(Boolean);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  const { version, contract, repository } = JSON.parse(read('package.json'));
  const document = JSON.parse(read(DOCUMENT));
  const tagsOf = async (...filters: string[]): Promise<string[]> =>
    lines(await git('tag', '--list', 'v*', '--sort=-version:refname', ...filters)).filter((tag) => parseVersion(tag.slice(1)));
  const tagsHere = await tagsOf('--points-at', 'HEAD');
  const changes: Change[] = [];
  const facts: ReleaseFacts = {
    version,
    changelog: read('CHANGELOG.md'),
    documentVersions: {
      [DOCUMENT]: document.info.version,
      'package.json': contract?.documentVersion ?? 'none',
      DOCUMENT_VERSION: /DOCUMENT_VERSION = "([^"]*)"/.exec(read('generated/client.ts'))?.[1] ?? 'none',
    },
    tagsHere,
    tags: await tagsOf(),
    uncommitted: lines(await git('status', '--porcelain')).map((line) => line.slice(3)),
    repository: typeof repository === 'string' ? repository : (repository?.url ?? ''),
    ...(publisher && { publisher }),
  };
  const last = (await tagsOf('--merged', 'HEAD')).find((tag) => !tagsHere.includes(tag));
  if (last) {
    const text = await git('show', `${last}:${DOCUMENT}`);
    changes.push(...(await changesSince(text, join(root, DOCUMENT))));
    const impact = maxImpact(changes.map(impactOf));
    facts.base = { tag: last, version: last.slice(1), documentVersion: JSON.parse(text).info.version, impact };
  }
  const advisories = await fetchAdvisories(root);
  if (advisories) facts.advisories = advisories;
  return { facts, changes };
}

async function changesSince(text: string, document: string): Promise<Change[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-base-'));
  try {
    const base = join(folder, 'openapi.json');
    writeFileSync(base, text);
    return await diffDocuments(base, document);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
