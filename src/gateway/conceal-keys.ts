import { formatPath, pointerOf, type ContractIssue } from '../issues.js';

/** Words in lowercase as the contract's own names are made of. A key or token has no such words, and a sentence has spaces. */
const NAME = /^[a-z][a-z0-9]{0,15}(_[a-z0-9]{1,15}){0,7}$/;
const CONCEALED = '…';

/**
 * An issue whose path shows only keys that look like names: keys are the sender's, as values are, and an issue goes into logs. The message
 * of an unknown kind names it by the same rule.
 */
export function concealKeys(issue: ContractIssue): ContractIssue {
  const path = issue.path.map((key) => (typeof key === 'number' || NAME.test(key) ? key : CONCEALED));
  const place = formatPath(issue.path);
  const says = place && issue.message.startsWith(place) ? issue.message.slice(place.length) : ` ${issue.message}`;
  const words =
    issue.code === 'unknown_kind' ? says.replace(/ '([^']*)'/, (quoted, kind: string) => (NAME.test(kind) ? quoted : '')) : says;
  return { code: issue.code, path, pointer: pointerOf(path), message: `${formatPath(path)}${words}`.trim() };
}
