import { CompactValidationError } from '../errors.js';
import type { IssueReport, MessageCheck } from '../internal/check.js';
import type { SafeParseResult } from '../validators/open.js';
import { tell } from '../internal/tell.js';

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
  void tell(onIssues, { direction, target, issues: result.issues, ...(requestId ? { requestId } : {}) });
}
