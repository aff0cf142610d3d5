/** What the page and its worker say to each other. */
import type { CheckFamily } from '../../../../src/internal/check-options.js';

/** What the editor holds. */
export type BodyKind = 'request' | 'response' | 'error';

/** The functions of the worker. */
export interface WorkerFunctions {
  check(input: CheckInput): CheckResult;
  send(input: SendInput, context: CallContext): Promise<SendResult>;
  readError(input: ErrorInput): Promise<ErrorReading>;
  feedBack(input: FeedBackInput): string;
  format(text: string): string;
}

export interface CallContext {
  signal: AbortSignal;
  onAttempt: (attempt: Attempt) => void;
}

export interface CheckInput {
  kind: BodyKind;
  text: string;
}

export interface CheckResult {
  /** The size of the text in UTF-8. */
  bytes: number;
  /** How many issues each family found, at most `MAX_ISSUES`. */
  counts: Readonly<Record<CheckFamily, number>>;
  /** In the order of the text. */
  issues: MarkedIssue[];
  /** For a valid response. */
  summary?: ResponseSummary;
}

/** Of each family, no more issues than this are found. */
export const MAX_ISSUES = 100;

export interface MarkedIssue {
  code: string;
  message: string;
  /** The families that report it; none for a fault that only the text has, not the value. */
  families: CheckFamily[];
  /** The part of the text to mark, in UTF-16 code units. */
  from: number;
  to: number;
}

export interface SendInput {
  text: string;
  /** The value of the header `x-emulator-scenario`; empty for none. */
  scenario: string;
  maxRetries: number;
  timeoutMs: number;
  /** Whether the client rejects an invalid request before it is sent. */
  checksRequest: boolean;
}

/** One attempt of the client. */
export interface Attempt {
  number: number;
  status: number | null;
  code: string | null;
  /** The delay before the next attempt, or null for the last one. */
  delayMs: number | null;
}

export type SendResult = { ok: true; summary: ResponseSummary; body: string } | { ok: false; error: ErrorReading };

export interface ResponseSummary {
  /** The first items. */
  items: ItemSummary[];
  itemCount: number;
  encryptedCount: number;
  /** `usage.input_tokens` and `usage.output_tokens`. */
  tokensBefore: number;
  tokensAfter: number;
}

export interface ItemSummary {
  type: string;
  isEncrypted: boolean;
  preview: string;
}

export interface ErrorInput {
  status: number;
  text: string;
}

/** An error of the client. */
export interface ErrorReading {
  /** The class of the error. */
  name: string;
  message: string;
  code: string | null;
  reason: string | null;
  hint: string | null;
  param: string | null;
  status: number | null;
  requestId: string | null;
  retryAfterMs: number | null;
  /** Whether the client would try again; undefined if it is not known. */
  isRetried?: boolean;
  /** The body of the response, shortened. */
  body: string | null;
}

export interface FeedBackInput {
  /** The text of the new user message. */
  message: string;
  /** The text of a response. Without it, the response of the last successful call is fed back. */
  response?: string;
}

/** Page to worker. */
export type ToWorker = { id: number; name: keyof WorkerFunctions; input: unknown } | { id: number; abort: true };

/** Worker to page. */
export type FromWorker = { id: number; result: unknown } | { id: number; failure: string } | { id: number; attempt: Attempt };
