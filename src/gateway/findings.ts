import type { CheckResult, ResolvedMessageCheck } from '../internal/check-options.js';
import { toRedactedIssue, type ContractIssue } from '../issues.js';
import { GatewayError, type GatewayCode, type GatewayFault } from './error.js';

/** A fault of a message that was forwarded nevertheless, as the `onIssues` hook receives it. */
export interface GatewayReport extends GatewayFault {
  readonly direction: 'request' | 'response';
  /** The request id of the call, as in `GatewayCall`. */
  readonly requestId: string;
}

/** What happens when a fault is found. */
export type FaultAction = 'reject' | 'report' | 'off';

/**
 * The result of checking a body. `invalid`: it has issues, is not JSON, or is `not_explained`. `unchecked`: the checks are off, or the body
 * could not be checked, which `requestIssues` or `responseIssues` then say. A response with a status other than 200 is not checked.
 */
export type CheckOutcome = 'valid' | 'invalid' | 'unchecked';

/** Collects the faults of one message. */
export class Findings {
  /** All faults, including the one that ended the call. */
  readonly found: GatewayFault[] = [];
  /** The faults that did not end the call. */
  readonly reported: GatewayFault[] = [];
  #checked = false;

  /** Records a fault. Throws `GatewayError` if the action is `reject`. */
  enforce(fault: GatewayFault, action: FaultAction): void {
    if (action === 'off') return;
    this.found.push(fault);
    if (action === 'reject') throw new GatewayError(fault);
    this.reported.push(fault);
  }

  /** Records that the body was checked: without faults, it is valid. */
  setChecked(): void {
    this.#checked = true;
  }

  get outcome(): CheckOutcome {
    return !this.#checked ? 'unchecked' : this.found.length > 0 ? 'invalid' : 'valid';
  }
}

/** The action for faults that make validation impossible, such as invalid JSON. */
export const actionOf = ({ reject, report }: ResolvedMessageCheck): FaultAction => (reject ? 'reject' : report ? 'report' : 'off');

/** The fault of a message that the validators find invalid. `prefix` introduces the first issue. */
export function invalidMessage(
  { findings, family }: CheckResult,
  code: GatewayCode,
  { prefix = '', param = () => null }: { prefix?: string; param?: (first: ContractIssue) => string | null } = {},
): GatewayFault {
  const issues = findings.map(toRedactedIssue) as [ContractIssue, ...ContractIssue[]];
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : '';
  return { code, message: `${prefix}${issues[0].message}${more}`, param: param(issues[0]), issues, family };
}

/** The number of issues. A fault that prevented validation counts as one. */
export const countIssues = (faults: readonly GatewayFault[]): number => faults.reduce((sum, { issues }) => sum + (issues.length || 1), 0);
