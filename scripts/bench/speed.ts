/** Races all contestants over all bodies, right and broken. */
import { breakAll, breakAt, buildRequest, SIZES, type Request, type Size } from './bodies.js';
import type { Contestant } from './contestants.js';
import { race, type Pace, type RaceResult } from './measure.js';

export type Fault = 'none' | 'first' | 'last' | 'every';
export type SizeName = keyof typeof SIZES;

export interface Race extends RaceResult {
  size: SizeName;
  fault: Fault;
  /** How many errors each contestant reports. */
  errors: Map<string, number>;
  /** Length of our reasons, as text. */
  issueText: number;
}

interface Course {
  size: SizeName;
  fault: Fault;
  text: string;
}

export function runRaces(contestants: Contestant[], pace: Pace, say: (line: string) => void): Race[] {
  const courses = buildCourses();
  for (const course of courses) checkVerdicts(contestants, course);
  return courses.map(({ size, fault, text }) => {
    say(`${SIZES[size].name}, ${fault === 'none' ? 'valid' : `broken: ${fault}`}`);
    // A body that is wrong is one that somebody wants to know the reason of.
    const runners = contestants.map(({ name, is, countErrors }) => ({ name, run: fault === 'none' ? is : countErrors }));
    const errors = new Map(contestants.map(({ name, countErrors }) => [name, countErrors(JSON.parse(text))]));
    const issueText = Math.max(...contestants.map(({ describe }) => describe?.(JSON.parse(text)).length ?? 0));
    return { size, fault, errors, issueText, ...race(runners, text, pace) };
  });
}

function buildCourses(): Course[] {
  const courses: Course[] = [];
  for (const [size, definition] of Object.entries(SIZES) as [SizeName, Size][]) {
    const request = buildRequest(definition);
    const add = (fault: Fault, body: Request): void => void courses.push({ size, fault, text: JSON.stringify(body) });
    add('none', request);
    add('first', breakAt(request, 0));
    add('last', breakAt(request, request.input.length - 1));
    if (size === 'natural') add('every', breakAll(request));
  }
  return courses;
}

/** Speed at saying the wrong thing is none. */
function checkVerdicts(contestants: Contestant[], { size, fault, text }: Course): void {
  const right = fault === 'none';
  for (const { name, is, countErrors } of contestants) {
    const verdict = is(JSON.parse(text));
    const errors = countErrors(JSON.parse(text));
    if (verdict !== right || (errors === 0) !== right) {
      throw new Error(`${name} says ${verdict} with ${errors} errors to ${SIZES[size].name}, fault: ${fault}`);
    }
  }
}
