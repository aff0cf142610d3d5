/** The vocabulary of checks, the same for client, gateway and command line. */
import type { ValidationTarget } from '../errors.js';
import type { ContractIssue } from '../issues.js';
import * as open from '../validators/open.js';
import { invalidOptions } from './options.js';

/** `open` passes what a newer server may send; `strict` knows the closed world only. */
export type CheckFamily = 'open' | 'strict';

/** What to do about issues: `reject` stops the message, `report` tells and lets it pass, `off` does not look. */
export type CheckAction = 'reject' | 'report' | 'off';

export interface MessageCheck {
  /** Which validators look at the message. Default `open`. */
  family?: CheckFamily;
  /** What follows when they find issues. */
  on?: CheckAction;
}

export interface CheckOptions {
  /** Check of what is sent. */
  request?: MessageCheck;
  /** Check of what comes back. */
  response?: MessageCheck;
}

/** What a hook is told when a check on `report` finds issues. */
export interface IssueReport {
  direction: 'request' | 'response';
  target: ValidationTarget;
  issues: readonly ContractIssue[];
  /** Of the answer, where it has one. */
  requestId?: string;
}

export type ResolvedCheck = { readonly [Direction in 'request' | 'response']: Required<MessageCheck> };

const FAMILIES: readonly unknown[] = ['open', 'strict'];
const ACTIONS: readonly unknown[] = ['reject', 'report', 'off'];

/** Fills in what was left out. Throws `CompactError` `invalid_options` for words that are not in the vocabulary. */
export function resolveCheck(options: CheckOptions = {}, defaults: { request: CheckAction; response: CheckAction }): ResolvedCheck {
  const resolve = (direction: 'request' | 'response'): Required<MessageCheck> => {
    const given = options[direction] ?? {};
    if (typeof given !== 'object') throw invalidOptions(`check.${direction} must be an object, such as { family: 'strict' }`);
    if (Object.keys(given).some((key) => key !== 'family' && key !== 'on'))
      throw invalidOptions(`check.${direction} takes family and on, and nothing else`);
    const { family = 'open', on = defaults[direction] } = given;
    if (!FAMILIES.includes(family)) throw invalidOptions(`check.${direction}.family must be 'open' or 'strict'`);
    if (!ACTIONS.includes(on)) throw invalidOptions(`check.${direction}.on must be 'reject', 'report' or 'off'`);
    return { family, on };
  };
  if (typeof options !== 'object' || options === null)
    throw invalidOptions("check must be an object, such as { request: { on: 'report' } }");
  const unknown = Object.keys(options).find((key) => key !== 'request' && key !== 'response');
  if (unknown !== undefined) throw invalidOptions('check takes request and response, and nothing else');
  return { request: resolve('request'), response: resolve('response') };
}

/** The validators of a family. The strict ones weigh as much as all else together and are loaded only when asked for. */
export function loadFamily(family: CheckFamily): typeof open | Promise<typeof open> {
  return family === 'strict' ? import('../validators/strict.js') : open;
}
