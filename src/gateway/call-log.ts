import { requestIdOf, type RawHeaders } from '../internal/http/headers.js';
import type { HttpResponse } from '../internal/http/messages.js';
import { credentialsOf, readClientIds, type ClientIds, type TokenUsage } from './correlation.js';
import type { IssueCode } from '../issues.js';
import type { GatewayCode, GatewayFault } from './error.js';
import type { CheckOutcome, Findings } from './findings.js';

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
  /**
   * The member `model`, if it looks like a name: at most 128 letters, digits and `. _ : / -`, and not like a key. Missing if the body was
   * not inspected. Most valid bodies are not parsed; in these, it is searched only in the first 4 KiB, before the first member with an
   * array or an object, and in the last 4 KiB, after the last such member.
   */
  model?: string;
}

/** The number of times that each code was found. */
export type IssueCounts = Readonly<Partial<Record<IssueCode | GatewayCode, number>>>;

/** A call that the gateway has started to handle, as the `onStart` hook receives it. */
export interface GatewayCallStart {
  /** As in `GatewayCall`. */
  readonly requestId: string;
  /** In milliseconds since 1970. */
  readonly startTime: number;
}

/**
 * One completed call. Of the messages it contains the model, the token counts, the number of items of each type, and nothing else. Of the
 * headers of the client it contains the ids of `ClientIds`, and nothing else. A model or an id that looks like a key, or that occurs in
 * the credentials of the call, is left out.
 */
export interface GatewayCall extends RequestStats, ClientIds {
  /**
   * Created by the gateway, which sends it as `x-request-id` with its own error responses and, with `forwardRequestId`, as
   * `x-compact-request-id` to the upstream and with every response.
   */
  readonly requestId: string;
  /** The upstream's `apim-request-id` or `x-request-id`, if it looks like an id. */
  readonly upstreamRequestId?: string;
  /** The status code of the response to the client. */
  readonly status: number;
  /** The error code, if the gateway itself responded or ended the upstream's response early. */
  readonly code: GatewayCode | null;
  /** The status code of the upstream's response, if there was one. */
  readonly upstreamStatus?: number;
  /** The error code of the runtime if the upstream did not respond, such as `ECONNREFUSED`. */
  readonly upstreamError?: string;
  /** The bytes of the body that was sent to the client. */
  readonly responseBytes: number;
  /** The result of checking the request. */
  readonly requestCheck: CheckOutcome;
  /** The result of checking the upstream's response. */
  readonly responseCheck: CheckOutcome;
  /** The token counts of the response. Missing unless the response was checked and is a JSON object with `usage`. */
  readonly usage?: TokenUsage;
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
  readonly startTime: number;
  /** Records values; later ones replace earlier ones. */
  record(values: Partial<GatewayCall>): void;
  /** Records the result of checking a message, once. */
  recordFindings(direction: 'request' | 'response', findings: Pick<Findings, 'found' | 'outcome'>): void;
  /** Records the time since the last mark. */
  markTiming(name: 'readMs' | 'upstreamMs'): void;
  /** Records the upstream's response. Its request id is not recorded if the client sent it, since it can be anything then. */
  recordUpstream(response: Pick<HttpResponse, 'status' | 'headers'>, requestHeaders: { values(): Iterable<string> }): void;
  /** Ends the call. Only the first call of this function has an effect. */
  end(status: number, code?: GatewayCode | null): void;
}

export function startCallLog(headers: Headers | RawHeaders | undefined, onEnd: (call: GatewayCall) => void): CallLog {
  const credentials = headers ? credentialsOf(headers) : [];
  const requestId = crypto.randomUUID();
  const startTime = Date.now();
  const startedAt = performance.now();
  let markedAt = startedAt;
  let ended = false;
  const call: { -readonly [Name in keyof GatewayCall]?: GatewayCall[Name] } & Omit<GatewayCall, 'status' | 'code' | 'totalMs'> = {
    requestId,
    requestCheck: 'unchecked',
    responseCheck: 'unchecked',
    responseBytes: 0,
    requestIssues: {},
    responseIssues: {},
    startTime,
    ...(headers && readClientIds(headers, credentials)),
  };
  return {
    requestId,
    startTime,
    record(values) {
      if (!ended) Object.assign(call, values);
    },
    recordFindings(direction, { found, outcome }) {
      if (ended) return;
      call[`${direction}Check`] = outcome;
      call[`${direction}Issues`] = countCodes(found);
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
      const { model } = call;
      // A key in the wrong place.
      if (model !== undefined && credentials.some((value) => value.includes(model))) delete call.model;
      onEnd(Object.assign(call, { status, code, totalMs: round(performance.now() - startedAt) }));
    },
  };
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

/** Each issue counts by its code; a fault without issues counts by its own. */
function countCodes(faults: readonly GatewayFault[]): IssueCounts {
  const counts: Partial<Record<string, number>> = {};
  for (const { code, issues } of faults) {
    for (const name of issues.length > 0 ? issues.map((issue) => issue.code) : [code]) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
