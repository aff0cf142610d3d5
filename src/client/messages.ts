import { CompactValidationError } from '../errors.js';
import type { IssueReport, MessageCheck } from '../internal/check-options.js';
import type { SafeParseResult } from '../validators/open.js';
import { callHook } from '../internal/call-hook.js';

/** Writes the body as JSON, once. Throws `CompactValidationError` for what JSON has no form for: a BigInt, a cycle, a function. */
export function writeRequest(body: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    throw notJson(cause);
  }
  if (json === undefined) throw notJson();
  return json;
}

function notJson(cause?: unknown): CompactValidationError {
  const message = 'the body can not be written as JSON: it is, or holds, what has no form there, such as a BigInt or a cycle';
  const error = new CompactValidationError({
    target: 'CompactRequest',
    issues: [{ code: 'invalid_type', path: [], pointer: '', message }],
  });
  if (cause !== undefined) Object.defineProperty(error, 'cause', { value: cause });
  return error;
}

export interface CheckMessageOptions {
  direction: IssueReport['direction'];
  check: Required<MessageCheck>;
  safeParse: (value: unknown) => SafeParseResult<unknown>;
  onIssues: ((report: IssueReport) => void) | undefined;
  requestId?: string | null;
}

/** Whether anybody would learn of an issue. */
export const isChecked = ({ on }: Required<MessageCheck>, onIssues: unknown): boolean =>
  on === 'reject' || (on === 'report' && onIssues !== undefined);

/** Throws or tells, as the check wants it. */
export function checkMessage(value: unknown, { direction, check, safeParse, onIssues, requestId }: CheckMessageOptions): void {
  const result = safeParse(value);
  if (result.success) return;
  const target = direction === 'request' ? 'CompactRequest' : 'CompactResponse';
  if (check.on === 'reject') throw new CompactValidationError({ target, issues: result.issues });
  void callHook(onIssues, { direction, target, issues: result.issues, ...(requestId ? { requestId } : {}) });
}
