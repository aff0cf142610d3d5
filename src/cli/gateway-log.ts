/** The log of the command `gateway`: one line of JSON for each call, and for each event of the process. */
import type { GatewayCall } from '../gateway/index.js';
import type { CommandIo } from './command.js';

/** From the one that logs the most to the one that logs nothing. */
export const LOG_LEVELS = ['info', 'warn', 'error', 'off'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

export interface GatewayLog {
  /** `time` is in milliseconds since 1970. */
  readonly write: (level: Exclude<LogLevel, 'off'>, event: string, values: object, time?: number) => void;
  readonly call: (call: GatewayCall) => void;
  readonly invalidHttp: (status: number, code: string) => void;
}

export function createGatewayLog(io: CommandIo, { level: lowest, target }: { level: LogLevel; target: 'stdout' | 'stderr' }): GatewayLog {
  const print = target === 'stdout' ? io.out : io.err;
  const write: GatewayLog['write'] = (level, event, values, time = Date.now()) => {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(lowest)) return;
    print(`${JSON.stringify({ time: new Date(time).toISOString(), level, event, ...values })}\n`);
  };
  return {
    write,
    call: ({ startTime, ...call }) => write(levelOf(call), 'call', call, startTime),
    invalidHttp: (status, code) => write('warn', 'invalid_http', { status, code }),
  };
}

/** A call is an error if its status is 500 or more, and a warning if it is another error, was ended early, or has issues. */
function levelOf({ status, code, requestIssues, responseIssues }: Omit<GatewayCall, 'startTime'>): Exclude<LogLevel, 'off'> {
  if (status >= 500) return 'error';
  const hasIssues = Object.keys({ ...requestIssues, ...responseIssues }).length > 0;
  return status >= 400 || code !== null || hasIssues ? 'warn' : 'info';
}
