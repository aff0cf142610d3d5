import { requestIdOf } from '../internal/http/headers.js';
import type { HttpResponse } from '../internal/http/messages.js';
import type { IssueCode } from '../issues.js';
import type { GatewayCode, GatewayFault } from './error.js';

/** What is learned about a request while it is read. */
export interface RequestStats {
  /** The bytes of the body as it was received. */
  requestBytes?: number;
  /** The bytes of the decoded body. */
  decodedBytes?: number;
  /** The number of items in `input`, if it is a list. */
  items?: number;
  /** The number of items of each known type; all other items are counted as `unknown`. */
  kinds?: Readonly<Record<string, number>>;
}

/** The number of times that each code was found. */
export type IssueCounts = Readonly<Partial<Record<IssueCode | GatewayCode, number>>>;

/** One completed call. It contains nothing of a message, a key or a header of the client. */
export interface GatewayCall extends RequestStats {
  /** Created by the gateway, which sends it as `x-request-id` with its own responses. */
  readonly requestId: string;
  /** The upstream's `apim-request-id` or `x-request-id`, if it looks like an id. */
  readonly upstreamRequestId?: string;
  /** The status code of the response to the client. */
  readonly status: number;
  /** The error code, if the gateway itself responded or ended the upstream's response early. */
  readonly code: GatewayCode | null;
  /** The status code of the upstream's response, if there was one. */
  readonly upstreamStatus?: number;
  /** The bytes of the body that was sent to the client. */
  readonly responseBytes: number;
  /** Issues and faults of the request, whether it was rejected or not. */
  readonly requestIssues: IssueCounts;
  /** Issues and faults of the upstream's response. */
  readonly responseIssues: IssueCounts;
  /** In milliseconds since 1970. */
  readonly startTime: number;
  /** The time until the request was read and checked, in milliseconds. */
  readonly readMs?: number;
  /** The time from then until the headers of the upstream's response, in milliseconds. */
  readonly upstreamMs?: number;
  /** The time from start to end, in milliseconds. */
  readonly totalMs: number;
}

/** Follows one call to its end. */
export interface CallLog {
  readonly requestId: string;
  /** Records values; later ones replace earlier ones. */
  record(values: Partial<GatewayCall>): void;
  /** Counts the faults of a message. */
  recordFaults(direction: 'request' | 'response', faults: readonly GatewayFault[]): void;
  /** Records the time since the last mark. */
  markTiming(name: 'readMs' | 'upstreamMs'): void;
  /** Records the upstream's response. Its request id is not recorded if the client sent it, since it can be anything then. */
  recordUpstream(response: Pick<HttpResponse, 'status' | 'headers'>, requestHeaders: { values(): Iterable<string> }): void;
  /** Ends the call. Only the first call of this function has an effect. */
  end(status: number, code?: GatewayCode | null): void;
}

export function startCallLog(onEnd: (call: GatewayCall) => void): CallLog {
  const requestId = crypto.randomUUID();
  const startTime = Date.now();
  const startedAt = performance.now();
  let markedAt = startedAt;
  let ended = false;
  const call: { -readonly [Name in keyof GatewayCall]?: GatewayCall[Name] } & Omit<GatewayCall, 'status' | 'code' | 'totalMs'> = {
    requestId,
    responseBytes: 0,
    requestIssues: {},
    responseIssues: {},
    startTime,
  };
  return {
    requestId,
    record: (values) => void Object.assign(call, values),
    recordFaults(direction, faults) {
      const name = direction === 'request' ? 'requestIssues' : 'responseIssues';
      call[name] = addCounts(call[name], faults);
    },
    markTiming(name) {
      const now = performance.now();
      call[name] = round(now - markedAt);
      markedAt = now;
    },
    recordUpstream({ status, headers }, requestHeaders) {
      const id = requestIdOf(headers);
      call.upstreamStatus = status;
      if (id && /^[\w.:-]{1,64}$/.test(id) && ![...requestHeaders.values()].some((value) => value.includes(id)))
        call.upstreamRequestId = id;
    },
    end(status, code = null) {
      if (ended) return;
      ended = true;
      onEnd({ ...call, status, code, totalMs: round(performance.now() - startedAt) });
    },
  };
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

/** Each issue counts by its code; a fault without issues counts by its own. */
function addCounts(before: IssueCounts, faults: readonly GatewayFault[]): IssueCounts {
  const counts: Partial<Record<string, number>> = { ...before };
  for (const { code, issues } of faults) {
    for (const name of issues.length > 0 ? issues.map((issue) => issue.code) : [code]) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
