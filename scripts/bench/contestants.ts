/** Everything that checks a request here: ours, and the peers. */
import { pathToFileURL } from 'node:url';
import type { ContractIssue, formatIssues as writeIssues, safeParseCompactRequest } from '../../src/validators/index.js';
import { bundleModule, type BundledModule } from './bundle-module.js';
import { buildPeers } from './peers/build.js';
import type { PeerModule } from './peers/peer.js';

export interface Contestant extends PeerModule {
  name: string;
  note: string;
  /** Ours alone: the reasons as text. */
  describe?(value: unknown): string;
}

export interface Delivery extends BundledModule {
  name: string;
  /** What the bundle holds. */
  holds: string;
}

export interface Field {
  contestants: Contestant[];
  /** The bundles that users would ship. */
  deliveries: Delivery[];
}

export const OPEN = 'ours, open';
export const STRICT = 'ours, strict';
export const OURS_IS = 'ours, open: `is` alone';
export const OURS_REASONS = 'ours, open: with reasons';

const load = async <T>({ file }: BundledModule): Promise<T> => (await import(pathToFileURL(file).href)) as T;

export async function gatherField(): Promise<Field> {
  const peers = buildPeers();
  const field: Field = { contestants: [await loadOurs(OPEN, 'open'), await loadOurs(STRICT, 'strict')], deliveries: [] };

  const ours: [string, string, string][] = [
    [OURS_IS, 'request and response', `export { isCompactRequest, isCompactResponse } from './generated/validators/open/is.ts';`],
    [OURS_REASONS, 'all of ./validators', `export * from './src/validators/index.ts';`],
  ];
  for (const [name, holds, source] of ours) field.deliveries.push({ name, holds, ...(await bundleModule(name, source)) });

  for (const { name, note, source, folder } of peers) {
    const bundled = await bundleModule(name, source, folder);
    const { is, countErrors } = await load<PeerModule>(bundled);
    field.contestants.push({ name, note, is, countErrors });
    field.deliveries.push({ name, holds: 'request, with reasons', ...bundled });
  }
  return field;
}

async function loadOurs(name: string, family: 'open' | 'strict'): Promise<Contestant> {
  const alone = await bundleModule(`${family}-is`, `export { isCompactRequest as is } from './generated/validators/${family}/is.ts';`);
  const reasons = await bundleModule(
    `${family}-reasons`,
    `export { safeParseCompactRequest as safeParse, formatIssues } from './src/validators/${family}.ts';`,
  );
  const { is } = await load<{ is: PeerModule['is'] }>(alone);
  const { safeParse, formatIssues } = await load<{ safeParse: typeof safeParseCompactRequest; formatIssues: typeof writeIssues }>(reasons);
  const issuesOf = (value: unknown): readonly ContractIssue[] => {
    const result = safeParse(value);
    return result.success ? [] : result.issues;
  };
  return {
    name,
    note: '`is`; for reasons safeParse, which stops at 20 issues',
    is,
    countErrors: (value) => issuesOf(value).length,
    describe: (value) => formatIssues(issuesOf(value)),
  };
}
