/** Reads release tags and earlier states of the document from git. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Document } from './diff-documents.js';
import { parseVersion } from './versions.js';

export const DOCUMENT = 'generated/openapi.json';

/** The document at an earlier commit, and the version of the package there. */
export interface Base {
  /** A tag, a branch or a commit. */
  ref: string;
  version: string;
  document: Document;
}

/** A reference that cannot be compared with. The message says why. */
export class BaseError extends Error {
  override name = 'BaseError';
}

export type Git = (...args: string[]) => Promise<string>;

/** Runs git in a folder. The function returns the output, and throws if git fails. */
export const gitIn =
  (root: string): Git =>
  async (...args) =>
    (await promisify(execFile)('git', args, { cwd: root, maxBuffer: 2 ** 28 })).stdout.trimEnd();

/** The tags of versions, such as `v1.2.3`, with the latest version first. `filters` are options of `git tag`. */
export const releaseTags = async (git: Git, ...filters: string[]): Promise<string[]> =>
  (await git('tag', '--list', 'v*', '--sort=-version:refname', ...filters)).split('\n').filter((tag) => parseVersion(tag.slice(1)));

/** The tag of the last release before this commit; undefined if there is none. */
export async function lastReleaseTag(git: Git): Promise<string | undefined> {
  const tagsHere = await releaseTags(git, '--points-at', 'HEAD');
  return (await releaseTags(git, '--merged', 'HEAD')).find((tag) => !tagsHere.includes(tag));
}

/** Reads the document and the version at `ref`. Throws a `BaseError` if the reference or one of the files does not exist. */
export async function readBase(git: Git, ref: string): Promise<Base> {
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(() => {
    throw new BaseError(
      `This clone has no tag, branch or commit ${ref}. If the clone is shallow, fetch the rest: git fetch --unshallow --tags`,
    );
  });
  const read = async (path: string): Promise<any> => {
    const text = await git('show', `${commit}:${path}`).catch(() => {
      throw new BaseError(`There is no file ${path} at ${ref}.`);
    });
    try {
      return JSON.parse(text);
    } catch {
      throw new BaseError(`The file ${path} at ${ref} is not valid JSON.`);
    }
  };
  const document = await read(DOCUMENT);
  const tagged = /^v(.*)$/.exec(ref)?.[1] ?? '';
  const version = parseVersion(tagged) ? tagged : (await read('package.json')).version;
  if (!parseVersion(version)) throw new BaseError(`The version ${version} in package.json at ${ref} is not x.y.z.`);
  return { ref, version, document };
}
