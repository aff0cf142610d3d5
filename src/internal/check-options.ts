/** The `check` option: the same for the client, the gateway, the framework adapters and the command line. */
import type { ValidationTarget } from '../errors.js';
import type { ContractIssue, Finding } from '../issues.js';
import type { Validator } from '../validators/define.js';
import { compactRequest, compactResponse } from '../validators/open/validators.js';
import { invalidOptions } from './options.js';

/** A family of validators: `open` accepts what a newer server may send, `strict` accepts only what the contract lists. */
export type CheckFamily = 'open' | 'strict';

/** How messages of one direction are checked. With both keys `false`, bodies are not inspected. */
export interface MessageCheck {
  /**
   * The family whose issues make a message rejected; `false` rejects nothing.
   * @default 'open' for requests, false for responses
   */
  reject?: CheckFamily | false | undefined;
  /**
   * The family whose issues are reported for a message that is not rejected; `false` reports nothing.
   * @default false for requests, 'open' for responses
   */
  report?: CheckFamily | false | undefined;
}

/** How messages are checked. Each key has its own default: an omitted key keeps it. */
export interface CheckOptions {
  /** Checks of requests. */
  request?: MessageCheck | undefined;
  /** Checks of responses. A response is billed, so by default none is rejected. */
  response?: MessageCheck | undefined;
}

/** Issues of a message that was not rejected, as the `onIssues` hook of the client receives them. */
export interface IssueReport {
  direction: 'request' | 'response';
  /** The family that found the issues. */
  family: CheckFamily;
  target: ValidationTarget;
  issues: readonly ContractIssue[];
  /** The request id of the response, if the response has one. */
  requestId?: string;
}

export interface ResolvedMessageCheck {
  readonly reject: CheckFamily | false;
  readonly report: CheckFamily | false;
}

export type ResolvedCheck = { readonly [Direction in 'request' | 'response']: ResolvedMessageCheck };

const DEFAULTS: ResolvedCheck = {
  request: { reject: 'open', report: false },
  response: { reject: false, report: 'open' },
};

/** Fills in the defaults. Throws `CompactError` with code `invalid_options` for unknown keys and values. */
export function resolveCheck(options: CheckOptions = {}): ResolvedCheck {
  if (typeof options !== 'object' || options === null)
    throw invalidOptions("check must be an object, such as { request: { report: 'strict' } }");
  if (Object.keys(options).some((key) => key !== 'request' && key !== 'response'))
    throw invalidOptions('check has an unknown key; the keys are request and response');
  return { request: resolveDirection('request', options.request), response: resolveDirection('response', options.response) };
}

function resolveDirection(direction: 'request' | 'response', given: MessageCheck = {}): ResolvedMessageCheck {
  if (typeof given !== 'object' || given === null)
    throw invalidOptions(`check.${direction} must be an object, such as { reject: 'strict' }`);
  if (Object.keys(given).some((key) => key !== 'reject' && key !== 'report'))
    throw invalidOptions(`check.${direction} has an unknown key; the keys are reject and report`);
  const { reject = DEFAULTS[direction].reject, report = DEFAULTS[direction].report } = given;
  for (const [key, value] of Object.entries({ reject, report })) {
    if (value !== 'open' && value !== 'strict' && value !== false)
      throw invalidOptions(`check.${direction}.${key} must be 'open', 'strict' or false`);
  }
  return { reject, report };
}

/** The result of checking an invalid message. */
export interface CheckResult {
  readonly action: 'reject' | 'report';
  readonly family: CheckFamily;
  readonly findings: readonly Finding[];
}

/** Checks one value. Returns undefined if there is nothing to reject or to report. */
export type Checker = (value: unknown) => CheckResult | undefined;

/**
 * Loads the validators of a check of requests. At least one of its keys must name a family.
 *
 * The strict validators are as large as the rest of the package, so they are loaded only when a check needs them; a check of the open
 * family alone is available at once.
 */
export function loadRequestChecker(check: ResolvedMessageCheck): Checker | Promise<Checker> {
  if (strictestFamily(check) === 'open') return createChecker(check, { open: compactRequest });
  return import('../validators/strict/validators.js').then((strict) =>
    createChecker(check, { open: compactRequest, strict: strict.compactRequest }),
  );
}

/** Loads the validators of a check of responses, as `loadRequestChecker` does. */
export function loadResponseChecker(check: ResolvedMessageCheck): Checker | Promise<Checker> {
  if (strictestFamily(check) === 'open') return createChecker(check, { open: compactResponse });
  return import('../validators/strict/validators.js').then((strict) =>
    createChecker(check, { open: compactResponse, strict: strict.compactResponse }),
  );
}

/** The strict family accepts nothing that the open family rejects, so a message that it accepts passes both. */
export const strictestFamily = ({ reject, report }: ResolvedMessageCheck): CheckFamily =>
  reject === 'strict' || report === 'strict' ? 'strict' : 'open';

function createChecker(check: ResolvedMessageCheck, validators: { [Family in CheckFamily]?: Validator<unknown> }): Checker {
  const { reject, report } = check;
  // A message that was not rejected has no issues of the same family, or of a less strict one.
  const canReport = report && report !== reject && reject !== 'strict';
  return (value) => {
    const rejected = reject && run('reject', reject);
    return rejected || (canReport ? run('report', report) : undefined);

    function run(action: CheckResult['action'], family: CheckFamily): CheckResult | undefined {
      const findings = validators[family]?.find(value) ?? [];
      return findings.length > 0 ? { action, family, findings } : undefined;
    }
  };
}
