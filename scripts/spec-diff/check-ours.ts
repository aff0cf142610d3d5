/** Checks messages with the validators of this package. */
import type { IssueCode } from '../../src/issues.js';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';
import type { Direction } from './cut.js';
import type { Path } from './place.js';

export interface Fault {
  path: Path;
  code: IssueCode;
  /** The validator family that rejects it: `strict` if `open` accepts it. In another document, `strict` is a key that it does not declare. */
  family: 'open' | 'strict';
}

const VALIDATORS = {
  request: { open: open.safeParseCompactRequest, strict: strict.safeParseCompactRequest },
  response: { open: open.safeParseCompactResponse, strict: strict.safeParseCompactResponse },
};

/** What our validators report. */
export function checkOurs(direction: Direction, message: unknown): Fault[] {
  const { open, strict } = VALIDATORS[direction];
  const ofStrict = strict(message);
  if (ofStrict.success) return [];
  const ofOpen = open(message);
  const inOpen = new Set(ofOpen.success ? [] : ofOpen.issues.map(({ code, pointer }) => code + pointer));
  return ofStrict.issues.map(({ code, path, pointer }) => ({
    path: code === 'unknown_kind' ? path.slice(0, -1) : path,
    code,
    family: inOpen.has(code + pointer) ? 'open' : 'strict',
  }));
}
