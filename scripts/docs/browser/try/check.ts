/** Checks the text of the editor with both families of validators, and finds the place of each issue in the text. */
import type { CheckFamily } from '../../../../src/internal/check-options.js';
import { JSON_FAULTS, parseText } from '../../../../src/internal/json/parse.js';
import { defineBytesValidator, type ValidateBytes } from '../../../../src/internal/validate-bytes.js';
import type { ContractIssue } from '../../../../src/issues.js';
import * as open from '../../../../src/validators/open/validators.js';
import * as strict from '../../../../src/validators/strict/validators.js';
import type { CompactResponse } from '../../../../src/types.js';
import { findFault, findLoneSurrogates, findPlaces, rangeOf, type Range } from './locate.js';
import { MAX_ISSUES, type BodyKind, type CheckInput, type CheckResult, type MarkedIssue } from './protocol.js';
import { summarize } from './summary.js';

type Validators = Readonly<Record<CheckFamily, ValidateBytes>>;

// Without the option `list`, so that every text is parsed: the policy of the page forbids the WebAssembly that the fast path needs.
const VALIDATORS: Readonly<Record<BodyKind, Validators>> = {
  request: {
    open: defineBytesValidator({ validator: open.compactRequest, family: 'open' }),
    strict: defineBytesValidator({ validator: strict.compactRequest, family: 'strict' }),
  },
  response: {
    open: defineBytesValidator({ validator: open.compactResponse, family: 'open' }),
    strict: defineBytesValidator({ validator: strict.compactResponse, family: 'strict' }),
  },
  error: {
    open: defineBytesValidator({ validator: open.compactErrorBody, family: 'open' }),
    strict: defineBytesValidator({ validator: strict.compactErrorBody, family: 'strict' }),
  },
};

/** Of the strings with half of a surrogate pair, no more than this are marked. */
const MAX_SURROGATES = 20;

export function check({ kind, text }: CheckInput): CheckResult {
  const bytes = new TextEncoder().encode(text);
  const find = (family: CheckFamily): readonly ContractIssue[] => {
    const result = VALIDATORS[kind][family](bytes, { maxIssues: MAX_ISSUES });
    return result.success ? [] : result.issues;
  };
  const found = { open: find('open'), strict: find('strict') };
  const counts = { open: found.open.length, strict: found.strict.length };
  const issues = mark(text, found);
  const isValidResponse = kind === 'response' && counts.open === 0;
  return {
    bytes: bytes.length,
    counts,
    issues,
    ...(isValidResponse && { summary: summarize(JSON.parse(text) as CompactResponse) }),
  };
}

function mark(text: string, found: Readonly<Record<CheckFamily, readonly ContractIssue[]>>): MarkedIssue[] {
  const [first] = found.open;
  // These faults concern the text as a whole, and it may be nested too deeply for anything that reads it by recursion.
  if (first?.code === 'too_deep' && first.path.length === 0) return [withFamilies(first, { from: 0, to: 1 })];
  if (first?.code === 'invalid_json') return [withFamilies(first, faultRange(text))];
  const merged = new Map<string, MarkedIssue>();
  const places = findPlaces(
    text,
    [...found.open, ...found.strict].map(({ path }) => path),
  );
  for (const family of ['open', 'strict'] as const) {
    for (const { code, path, pointer, message } of found[family]) {
      const key = `${code} ${pointer} ${message}`;
      const issue = merged.get(key) ?? { code, message, families: [], ...rangeOf(code, path, places(path)) };
      issue.families.push(family);
      merged.set(key, issue);
    }
  }
  const surrogates = findLoneSurrogates(text, MAX_SURROGATES).map(
    (range): MarkedIssue => ({ code: 'lone_surrogate', message: JSON_FAULTS.lone_surrogate, families: [], ...range }),
  );
  return [...merged.values(), ...surrogates].sort((a, b) => a.from - b.from);
}

const withFamilies = ({ code, message }: ContractIssue, range: Range): MarkedIssue => ({
  code,
  message,
  families: ['open', 'strict'],
  ...range,
});

/** The position that the engine reports, because the message repeats it; some engines report none. */
function faultRange(text: string): Range {
  const parsed = parseText(text);
  if (!parsed.ok && parsed.position !== undefined) return { from: parsed.position, to: parsed.position + 1 };
  if (!parsed.ok && parsed.truncated) return { from: text.length, to: text.length };
  return findFault(text);
}
