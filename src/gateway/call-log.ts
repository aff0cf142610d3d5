import { type RawHeaders, requestIdOf } from '../internal/http/headers.js';
import type { IssueCode } from '../issues.js';
import type { GatewayCode, GatewayFault } from './error.js';
import type { UpstreamAnswer } from './exchange.js';
import type { RequestStats } from './request.js';

/** One call, as it ended. Nothing of a message, a key or a header of the caller is in it. */
export interface GatewayCall extends RequestStats {
  /** Made by the gateway; its own answers carry it as `x-request-id`. */
  readonly requestId: string;
  /** Of the upstream, from `apim-request-id` or `x-request-id`, where it looks like an id. */
  readonly upstreamRequestId?: string;
  /** What the caller was answered. */
  readonly status: number;
  /** Why, if the gateway itself answered, or broke off the answer of the upstream. */
  readonly code: GatewayCode | null;
  /** What the upstream answered, if it did. */
  readonly upstreamStatus?: number;
  /** Of the body that was sent to the caller. */
  readonly responseBytes: number;
  /** Codes of what was found in the request, refused or not, each as often as it was found. */
  readonly requestIssues: Readonly<Partial<Record<IssueCode | GatewayCode, number>>>;
  /** Codes of what was found in the answer. */
  readonly responseIssues: Readonly<Partial<Record<IssueCode | GatewayCode, number>>>;
  /** In milliseconds since 1970. */
  readonly startTime: number;
  /** From the start until the request was read and checked, in milliseconds. */
  readonly readMs?: number;
  /** From then until the first header of the answer. */
  readonly upstreamMs?: number;
  /** From the start to the end. */
  readonly totalMs: number;
}

/** Follows one call to its end. */
export interface CallLog {
  readonly requestId: string;
  /** What is learned on the way; later values replace earlier ones. */
  record(learned: Partial<GatewayCall>): void;
  recordFaults(direction: 'request' | 'response', faults: readonly GatewayFault[]): void;
  /** Notes the time since the last lap. */
  markTiming(name: 'readMs' | 'upstreamMs'): void;
  /** Notes what the upstream answered. An id that the caller has sent is not noted: it may be anything. */
  recordUpstream(response: Pick<UpstreamAnswer, 'status' | 'headers'>, asked: Pick<Headers | RawHeaders, 'values'>): void;
  /** Tells of the call, once. */
  end(status: number, code?: GatewayCode | null): void;
}

export function startCallLog(tell: (call: GatewayCall) => void): CallLog {
  const requestId = crypto.randomUUID();
  const startTime = Date.now();
  const startedAt = performance.now();
  let lapAt = startedAt;
  let isOver = false;
  const call: { -readonly [Name in keyof GatewayCall]?: GatewayCall[Name] } & Omit<GatewayCall, 'status' | 'code' | 'totalMs'> = {
    requestId,
    responseBytes: 0,
    requestIssues: {},
    responseIssues: {},
    startTime,
  };
  return {
    requestId,
    record: (learned) => void Object.assign(call, learned),
    recordFaults(direction, faults) {
      const name = direction === 'request' ? 'requestIssues' : 'responseIssues';
      call[name] = count(call[name], faults);
    },
    markTiming(name) {
      const now = performance.now();
      call[name] = round(now - lapAt);
      lapAt = now;
    },
    recordUpstream({ status, headers }, asked) {
      const id = requestIdOf(headers);
      call.upstreamStatus = status;
      if (id && /^[\w.:-]{1,64}$/.test(id) && ![...asked.values()].some((value) => value.includes(id))) call.upstreamRequestId = id;
    },
    end(status, code = null) {
      if (isOver) return;
      isOver = true;
      tell({ ...call, status, code, totalMs: round(performance.now() - startedAt) });
    },
  };
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

type Counts = GatewayCall['requestIssues'];

function count(before: Counts, faults: readonly GatewayFault[]): Counts {
  const counts: Partial<Record<string, number>> = { ...before };
  for (const { code, issues } of faults) {
    for (const name of issues.length > 0 ? issues.map((issue) => issue.code) : [code]) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
