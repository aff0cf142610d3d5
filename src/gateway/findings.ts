import type { CheckAction } from '../internal/check-options.js';
import { GatewayError, type GatewayFault } from './error.js';

/** What a hook is told of a message that was let pass. */
export interface GatewayReport extends GatewayFault {
  readonly direction: 'request' | 'response';
  /** Id of the call, as in `GatewayCall`. */
  readonly requestId: string;
}

/** Gathers what is let pass, and ends the call over what is not. */
export interface Findings {
  /** All that was found, also what ended the call. */
  readonly found: readonly GatewayFault[];
  /** What was let pass. */
  readonly reported: readonly GatewayFault[];
  /** Throws `Refusal` if the action is `reject`. */
  enforce(fault: GatewayFault, action: CheckAction): void;
}

export function createFindings(): Findings {
  const found: GatewayFault[] = [];
  const reported: GatewayFault[] = [];
  return {
    found,
    reported,
    enforce(fault, action) {
      if (action === 'off') return;
      found.push(fault);
      if (action === 'reject') throw new GatewayError(fault);
      reported.push(fault);
    },
  };
}

/** How many issues there are; what is wrong before there can be issues counts as one. */
export const countIssues = (faults: readonly GatewayFault[]): number => faults.reduce((sum, { issues }) => sum + (issues.length || 1), 0);
