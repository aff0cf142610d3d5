/** The expected issues of each family for a body with a single change. */
import type { PartRule, TaggedDefinition } from '../../../scripts/generate/model.js';
import type { IssueCode } from '../../../src/issues.js';
import type { ExpectedIssue, Family, Path } from './contract.js';

/** The issues of each family. Undefined if one change causes several issues, or if the object is of another type afterwards. */
export type Expected = Record<Family, ExpectedIssue[]> | undefined;

export const valid: Expected = { open: [], strict: [] };
export const both = (code: IssueCode, path: Path): Expected => ({ open: [{ code, path }], strict: [{ code, path }] });
export const strictOnly = (code: IssueCode, path: Path): Expected => ({ open: [], strict: [{ code, path }] });

type Selection = { branch: string } | 'missing' | 'not a string' | 'unknown';

/** Selects the branch of a union for an object as the contract says: by its tag, else by a key that it has, else by its only key. */
function selectBranch({ tag, branches, untagged = [] }: TaggedDefinition, value: object): Selection {
  const keys = Object.keys(value).filter((key) => key !== tag);
  const kind: unknown = Object.hasOwn(value, tag) ? (value as Record<string, unknown>)[tag] : undefined;
  if (typeof kind === 'string') return Object.hasOwn(branches, kind) ? { branch: branches[kind] as string } : 'unknown';
  for (const { branch, has, only } of untagged) {
    if (has !== undefined && kind === undefined && keys.includes(has)) return { branch };
    if (only !== undefined && (kind === undefined || kind === null) && keys.length === 1 && keys[0] === only) return { branch };
  }
  return kind === undefined ? 'missing' : 'not a string';
}

/** The key that is reported as missing if no branch is selected: the tag, or the key that an object with other keys should have had. */
const missingKey = ({ tag, untagged = [] }: TaggedDefinition, value: object): string =>
  untagged.find(({ expectedWith }) => expectedWith !== undefined && Object.hasOwn(value, expectedWith))?.has ?? tag;

/** The paths, within the object, of the tags that its part rules reject. */
export const rejectedParts = (rules: readonly PartRule[], value: object): Path[] =>
  rules.flatMap(({ key, values, list, tag, rejected }) => {
    const { [key]: decisive, [list]: parts } = value as Record<string, any>;
    if (!values.includes(decisive) || !Array.isArray(parts)) return [];
    return parts.flatMap((part, i) => (rejected.includes(part?.[tag]) ? [[list, i, tag]] : []));
  });

/** The expected issues for a changed object of a union. `inBranch` are those if the change does not select another branch. */
export function expectedInUnion(union: TaggedDefinition, before: object, after: object, path: Path, inBranch: Expected): Expected {
  const selectedBefore = selectBranch(union, before);
  const selected = selectBranch(union, after);
  const tagPath = [...path, union.tag];
  if (selected === 'missing') return both('missing_key', [...path, missingKey(union, after)]);
  if (selected === 'not a string') return both('invalid_type', tagPath);
  if (selected === 'unknown') return strictOnly('unknown_kind', tagPath);
  return typeof selectedBefore === 'object' && selectedBefore.branch === selected.branch ? inBranch : undefined;
}
