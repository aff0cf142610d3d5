import { type ContractIssue, formatIssues } from './issues.js';
const brandOf = (name: string): symbol => Symbol.for(`responses-compact-contract/${name}`);

/** Sets the brands of a class and, by inheritance, of all that extend it. */
function brand(target: { prototype: object }, name: string): void {
  Object.defineProperty(target.prototype, brandOf(name), { value: true });
  Object.defineProperty(target.prototype, 'name', { value: name, configurable: true, writable: true });
}

const isBranded = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[brandOf(name)] === true;

export interface CompactErrorOptions {
  code: string;
  message: string;
  cause?: unknown;
}

/** What every error of this package is. `code` is stable and made for programs. */
export class CompactError extends Error {
  readonly code: string;

  constructor({ code, message, cause }: CompactErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }

  static isInstance(error: unknown): error is CompactError {
    return isBranded(error, 'CompactError');
  }
}
brand(CompactError, 'CompactError');

export type ValidationTarget = 'CompactRequest' | 'CompactResponse' | 'CompactErrorBody' | 'InputItem' | 'OutputItem';

/** A value is not the message it was taken for. `code` is `invalid_message`. */
export class CompactValidationError extends CompactError {
  /** The message that was expected. */
  readonly target: ValidationTarget;
  /** What is wrong, in the order of the body; at least one, at most as many as were asked for. */
  readonly issues: readonly ContractIssue[];

  constructor({ target, issues }: { target: ValidationTarget; issues: readonly ContractIssue[] }) {
    const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
    super({ code: 'invalid_message', message: `not a valid ${target}, ${count}:\n${formatIssues(issues)}` });
    this.target = target;
    this.issues = issues;
  }

  /** Always `wrong_shape`. */
  get reason(): FailureReason {
    return 'wrong_shape';
  }

  toJSON(): object {
    return { name: this.name, code: this.code, target: this.target, issues: this.issues };
  }

  static override isInstance(error: unknown): error is CompactValidationError {
    return isBranded(error, 'CompactValidationError');
  }
}
brand(CompactValidationError, 'CompactValidationError');

/** Why a call failed, told apart by what can be done about it. New reasons may come with a minor version: keep a `default` arm. */
export const FAILURE_REASONS = [
  'aborted',
  'auth',
  'conflict',
  'connection',
  'content_filter',
  'context_too_long',
  'cut_body',
  'deployment_not_found',
  'edge_timeout',
  'empty_body',
  'forbidden',
  'invalid_encrypted_content',
  'invalid_request',
  'not_json',
  'overloaded',
  'previous_response_not_found',
  'rate_limit',
  'server_error',
  'timeout',
  'too_large',
  'unexpected_status',
  'unknown_parameter',
  'unsupported_endpoint',
  'unsupported_model',
  'wrong_content_type',
  'wrong_shape',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

export interface FailureOptions extends CompactErrorOptions {
  reason: FailureReason;
  hint?: string | null;
  attempts?: number;
}

/** What the errors of a call have in common. */
class Failure extends CompactError {
  /** Why, told apart by what can be done about it. */
  readonly reason: FailureReason;
  /** What can be done, in one line, where that is known; it is in the message too. */
  readonly hint: string | null;
  /** How many requests the call began, this failure's included; 0 if it ended before the first. Each may have been billed. */
  readonly attempts: number;

  constructor(options: FailureOptions) {
    super(options);
    this.reason = options.reason;
    this.hint = options.hint ?? null;
    this.attempts = options.attempts ?? 1;
  }
}

export interface CompactApiErrorOptions extends FailureOptions {
  status: number;
  param: string | null;
  type: string | null;
  headers: Headers;
  body: unknown;
  requestId: string | null;
  retryAfterMs: number | null;
  itemIndex?: number | null;
}

/**
 * The service, or something before it, answered with an error or with what is no answer.
 * `code` is the service's own where it gave one; else `not_json`, `empty_body`, `invalid_json`, `wrong_content_type`, or `http_` and the status.
 */
export class CompactApiError extends Failure {
  readonly status: number;
  /** The field at fault, in dotted form, where the service names one. */
  readonly param: string | null;
  /** Family of the error, where the service names one. */
  readonly type: string | null;
  /** Headers of the answer. */
  declare readonly headers: Headers;
  /** The body: parsed if it is JSON, else its text, or undefined if there was none. May hold content. */
  declare readonly body: unknown;
  /** Of `apim-request-id` or `x-request-id`. */
  readonly requestId: string | null;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
  /** Which item of `input` is at fault, where the service says so. */
  readonly itemIndex: number | null;

  constructor(options: CompactApiErrorOptions) {
    super(options);
    this.status = options.status;
    this.param = options.param;
    this.type = options.type;
    this.requestId = options.requestId;
    this.retryAfterMs = options.retryAfterMs;
    this.itemIndex = options.itemIndex ?? null;
    // Not enumerable, so that printing the error prints neither a conversation nor cookies.
    Object.defineProperty(this, 'headers', { value: options.headers, enumerable: false });
    Object.defineProperty(this, 'body', { value: options.body, enumerable: false });
  }

  static override isInstance(error: unknown): error is CompactApiError {
    return isBranded(error, 'CompactApiError');
  }
}
brand(CompactApiError, 'CompactApiError');

/**
 * The call did not come through: no connection, a connection that broke, or the caller's own abort.
 * `code` is `connection_failed`, `body_cut` or `aborted`; `cause` is what the runtime threw, or the reason of the abort.
 */
export class CompactConnectionError extends Failure {
  static override isInstance(error: unknown): error is CompactConnectionError {
    return isBranded(error, 'CompactConnectionError');
  }
}
brand(CompactConnectionError, 'CompactConnectionError');

/** What was going on when a limit of time passed: making a connection, waiting for the first header, or the call in all. */
export type TimeoutPhase = 'connect' | 'first_byte' | 'total';

export interface CompactTimeoutErrorOptions extends FailureOptions {
  timeoutMs: number | null;
  phase: TimeoutPhase;
}

/**
 * The call, or a part of it, took longer than it may. `code` is `connect_timeout`, `first_byte_timeout`, or `timeout` for the call in all.
 * Unless no connection was made, the service may go on with it, and bill it.
 */
export class CompactTimeoutError extends Failure {
  /** The limit that was passed, in milliseconds; null if it is the runtime's own. */
  readonly timeoutMs: number | null;
  readonly phase: TimeoutPhase;

  constructor(options: CompactTimeoutErrorOptions) {
    super(options);
    this.timeoutMs = options.timeoutMs;
    this.phase = options.phase;
  }

  static override isInstance(error: unknown): error is CompactTimeoutError {
    return isBranded(error, 'CompactTimeoutError');
  }
}
brand(CompactTimeoutError, 'CompactTimeoutError');
