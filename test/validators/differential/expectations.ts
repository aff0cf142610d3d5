/** What each family owes a body that was changed in one place. */
import type { TaggedDefinition } from '../../../scripts/generate/model.js';
import type { IssueCode } from '../../../src/issues.js';
import type { ExpectedIssue, Family, Path } from './contract.js';

/** The issues of each family; undefined where one change has many consequences, or those of another kind. */
export type Expected = Record<Family, ExpectedIssue[]> | undefined;

export const fine: Expected = { open: [], strict: [] };
export const both = (code: IssueCode, path: Path): Expected => ({ open: [{ code, path }], strict: [{ code, path }] });
export const strictOnly = (code: IssueCode, path: Path): Expected => ({ open: [], strict: [{ code, path }] });

export type Told = { branch: string } | 'missing' | 'no string' | 'unknown';

/** Which branch of a union an object is, in the words of the contract: by its tag, else by the key it has, else by its only key. */
function tell({ tag, branches, untagged = [] }: TaggedDefinition, value: object): Told {
  const keys = Object.keys(value).filter((key) => key !== tag);
  const kind: unknown = Object.hasOwn(value, tag) ? (value as Record<string, unknown>)[tag] : undefined;
  if (typeof kind === 'string') return Object.hasOwn(branches, kind) ? { branch: branches[kind] as string } : 'unknown';
  for (const { branch, has, only } of untagged) {
    if (has !== undefined && kind === undefined && keys.includes(has)) return { branch };
    if (only !== undefined && (kind === undefined || kind === null) && keys.length === 1 && keys[0] === only) return { branch };
  }
  return kind === undefined ? 'missing' : 'no string';
}

/** What a change of an object in a union comes to, given what it comes to as long as the object is still of its branch. */
export function inUnion(union: TaggedDefinition, before: object, after: object, path: Path, otherwise: Expected): Expected {
  const [was, is] = [tell(union, before), tell(union, after)];
  const place = [...path, union.tag];
  if (is === 'missing') return both('missing_key', place);
  if (is === 'no string') return both('invalid_type', place);
  if (is === 'unknown') return strictOnly('unknown_kind', place);
  return typeof was === 'object' && was.branch === is.branch ? otherwise : undefined;
}
