/** Measures all candidates on all bodies, valid and invalid. */
import { breakAll, breakAt, buildRequest, SIZES, type Request, type Size } from './bodies.js';
import type { Candidate } from './candidates.js';
import { measure, type Durations, type Measurement } from './measure.js';

/** Which items of the body are invalid. */
export type Fault = 'none' | 'first' | 'last' | 'every';
export type SizeName = keyof typeof SIZES;

export interface SpeedResult extends Measurement {
  size: SizeName;
  fault: Fault;
  /** Name of the candidate -> number of errors that it reports. */
  errors: Map<string, number>;
  /** Length of the formatted issues of this package. */
  issueText: number;
}

interface SpeedCase {
  size: SizeName;
  fault: Fault;
  text: string;
}

export function measureSpeed(candidates: Candidate[], durations: Durations, log: (line: string) => void): SpeedResult[] {
  const cases = buildCases();
  for (const one of cases) assertCorrect(candidates, one);
  return cases.map(({ size, fault, text }) => {
    log(`${SIZES[size].name}, ${fault === 'none' ? 'valid' : `invalid: ${fault}`}`);
    // For an invalid body the measured check includes the reasons, which its sender needs.
    const runners = candidates.map(({ name, is, countErrors }) => ({ name, run: fault === 'none' ? is : countErrors }));
    const errors = new Map(candidates.map(({ name, countErrors }) => [name, countErrors(JSON.parse(text))]));
    const issueText = Math.max(...candidates.map(({ formatErrors }) => formatErrors?.(JSON.parse(text)).length ?? 0));
    return { size, fault, errors, issueText, ...measure(runners, () => JSON.parse(text), durations) };
  });
}

function buildCases(): SpeedCase[] {
  const cases: SpeedCase[] = [];
  for (const [size, definition] of Object.entries(SIZES) as [SizeName, Size][]) {
    const request = buildRequest(definition);
    const add = (fault: Fault, body: Request): void => void cases.push({ size, fault, text: JSON.stringify(body) });
    add('none', request);
    add('first', breakAt(request, 0));
    add('last', breakAt(request, request.input.length - 1));
    if (size === 'typical') add('every', breakAll(request));
  }
  return cases;
}

/** A fast validator with a wrong result would not be comparable. */
function assertCorrect(candidates: Candidate[], { size, fault, text }: SpeedCase): void {
  const expected = fault === 'none';
  for (const { name, is, countErrors } of candidates) {
    const isValid = is(JSON.parse(text));
    const errors = countErrors(JSON.parse(text));
    if (isValid !== expected || (errors === 0) !== expected) {
      throw new Error(`${name} returns ${isValid} and ${errors} errors for ${SIZES[size].name}, fault: ${fault}`);
    }
  }
}
