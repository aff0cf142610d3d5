import { CompactValidationError } from '../errors.js';
import { callHook } from '../internal/call-hook.js';
import type { Checker, IssueReport, ResolvedMessageCheck } from '../internal/check-options.js';
import { toIssue } from '../issues.js';
import { jsonMessage, reduceCause } from './cause.js';

type OnIssues = ((report: IssueReport) => void) | undefined;

/** The check as far as it has an effect: without a hook there are no reports. Undefined if nothing is left to check. */
export function effectiveCheck({ reject, report }: ResolvedMessageCheck, onIssues: OnIssues): ResolvedMessageCheck | undefined {
  const check = { reject, report: onIssues ? report : false } as const;
  return check.reject || check.report ? check : undefined;
}

export interface CheckMessageOptions {
  checker: Checker;
  direction: IssueReport['direction'];
  onIssues: OnIssues;
  requestId?: string | null;
}

/** Checks a message. Throws `CompactValidationError` for a rejected message and calls the hook for a reported one. */
export function checkMessage(message: unknown, { checker, direction, onIssues, requestId }: CheckMessageOptions): void {
  const result = checker(message);
  if (!result) return;
  const { action, family, findings } = result;
  const target = direction === 'request' ? 'CompactRequest' : 'CompactResponse';
  const issues = findings.map(toIssue);
  if (action === 'reject') throw new CompactValidationError({ target, issues });
  void callHook(onIssues, { direction, family, target, issues, ...(requestId ? { requestId } : {}) });
}

/** Writes the body as JSON. Throws `CompactValidationError` for a value that JSON cannot represent: a BigInt, a cycle, a function. */
export function serializeRequest(body: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    throw notSerializable(cause);
  }
  if (json === undefined) throw notSerializable();
  return json;
}

function notSerializable(cause?: unknown): CompactValidationError {
  const message = 'the body cannot be written as JSON, because it contains a value such as a BigInt or a cycle';
  const error = new CompactValidationError({
    target: 'CompactRequest',
    issues: [{ code: 'invalid_type', path: [], pointer: '', message }],
  });
  if (cause !== undefined) Object.defineProperty(error, 'cause', { value: reduceCause(cause, [], jsonMessage) });
  return error;
}
