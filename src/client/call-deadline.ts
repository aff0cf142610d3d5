import { CompactConnectionError, CompactTimeoutError } from '../errors.js';
import { startDeadline, type Deadline } from '../internal/deadline.js';

/** The deadline of a call with all its attempts, and the errors it ends with. */
export function startCallDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  return startDeadline({
    timeoutMs,
    caller,
    onAbort: () =>
      new CompactConnectionError({
        code: 'aborted',
        message: 'the call was aborted by its caller',
        reason: 'aborted',
        cause: caller?.reason,
      }),
    onTimeout() {
      const message = `no complete answer within ${timeoutMs} ms; the service may go on, and bill the call`;
      return new CompactTimeoutError({ code: 'timeout', message, reason: 'timeout', phase: 'total', timeoutMs });
    },
  });
}
