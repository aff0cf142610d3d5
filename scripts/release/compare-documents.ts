/** The changes between two documents, each with the version that it requires and in words. */
import { describeChange, type Description } from './describe-change.js';
import { diffDocuments, type Document, withoutConstants } from './diff-documents.js';
import { type Impact, IMPACTS, impactOf, maxImpact } from './impact.js';

export interface RatedChange extends Description {
  impact: Impact;
}

export interface Comparison {
  /** The highest impact of all changes. */
  impact: Impact;
  /** The changes with the highest impact come first. */
  changes: RatedChange[];
}

/** Throws with Redocly's output if one of the documents is not an OpenAPI document. */
export async function compareDocuments(base: Document, revision: Document): Promise<Comparison> {
  const [before, after] = [withoutConstants(base), withoutConstants(revision)] as [Document, Document];
  const changes = (await diffDocuments(before, after)).map(
    (change): RatedChange => ({ impact: impactOf(change, before, after), ...describeChange(change, before, after) }),
  );
  const rank = ({ impact }: RatedChange): number => IMPACTS.indexOf(impact);
  return { impact: maxImpact(changes.map(({ impact }) => impact)), changes: changes.sort((a, b) => rank(b) - rank(a)) };
}
