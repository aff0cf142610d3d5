import { readScenario, type Scenario } from './scenarios.js';

export interface FaultOptions {
  /** Share of calls that meet a scenario, from 0 to 1. */
  share: number;
  /** Scenarios to draw from, as `name` or `name;ms=200`. */
  scenarios: readonly string[];
}

/** Draws a scenario, or none, for one call after another. The same seed gives the same draws. */
export function createFaults({ share, scenarios }: FaultOptions, random: () => number): () => Scenario | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError('faults.share must be a number from 0 to 1');
  if (scenarios.length === 0) throw new RangeError('faults.scenarios must name at least one scenario');
  const choices = scenarios.map(readScenario);
  return () => {
    const hit = random() < share;
    const choice = choices[Math.floor(random() * choices.length)];
    return hit ? choice : undefined;
  };
}
