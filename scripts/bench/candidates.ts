/** All validators of requests that are compared: those of this package, and the peers. */
import { pathToFileURL } from 'node:url';
import type { ContractIssue, formatIssues as FormatIssues, safeParseCompactRequest } from '../../src/validators/index.js';
import { bundleModule, type BundledModule } from './bundle-module.js';
import { buildPeers } from './peers/build.js';
import type { PeerModule } from './peers/peer.js';

export interface Candidate extends PeerModule {
  name: string;
  note: string;
  /** For the validators of this package only: the issues as text. */
  formatErrors?(value: unknown): string;
}

export interface Bundle extends BundledModule {
  name: string;
  /** What the bundle contains. */
  contents: string;
}

export interface Candidates {
  candidates: Candidate[];
  /** The bundles that an application would ship. */
  bundles: Bundle[];
}

export const OPEN = 'ours, open';
export const STRICT = 'ours, strict';
export const OURS_IS = 'ours, open: `is` alone';
export const OURS_REASONS = 'ours, open: with reasons';

const load = async <T>({ file }: BundledModule): Promise<T> => (await import(pathToFileURL(file).href)) as T;

export async function loadCandidates(): Promise<Candidates> {
  const peers = buildPeers();
  const candidates: Candidate[] = [await loadOurs(OPEN, 'open'), await loadOurs(STRICT, 'strict')];
  const bundles: Bundle[] = [];

  const ours: [string, string, string][] = [
    [OURS_IS, 'request and response', `export { isCompactRequest, isCompactResponse } from './generated/validators/open/is.ts';`],
    [OURS_REASONS, 'all of ./validators', `export * from './src/validators/index.ts';`],
  ];
  for (const [name, contents, source] of ours) bundles.push({ name, contents, ...(await bundleModule(name, source)) });

  for (const { name, note, source, folder } of peers) {
    const bundled = await bundleModule(name, source, folder);
    const { is, countErrors } = await load<PeerModule>(bundled);
    candidates.push({ name, note, is, countErrors });
    bundles.push({ name, contents: 'request, with reasons', ...bundled });
  }
  return { candidates, bundles };
}

async function loadOurs(name: string, family: 'open' | 'strict'): Promise<Candidate> {
  const alone = await bundleModule(`${family}-is`, `export { isCompactRequest as is } from './generated/validators/${family}/is.ts';`);
  const reasons = await bundleModule(
    `${family}-reasons`,
    `export { safeParseCompactRequest as safeParse, formatIssues } from './src/validators/${family}.ts';`,
  );
  const { is } = await load<{ is: PeerModule['is'] }>(alone);
  const { safeParse, formatIssues } = await load<{ safeParse: typeof safeParseCompactRequest; formatIssues: typeof FormatIssues }>(reasons);
  const issuesOf = (value: unknown): readonly ContractIssue[] => {
    const result = safeParse(value);
    return result.success ? [] : result.issues;
  };
  return {
    name,
    note: '`is`; for reasons safeParse, which stops at 20 issues',
    is,
    countErrors: (value) => issuesOf(value).length,
    formatErrors: (value) => formatIssues(issuesOf(value)),
  };
}
