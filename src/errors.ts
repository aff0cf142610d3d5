/**
 * The errors of this package. `isInstance` recognizes an error also if another copy of the package created it; `instanceof` does not.
 * @module
 */
import { type ContractIssue, formatIssues } from './issues.js';

const brandOf = (name: string): symbol => Symbol.for(`responses-compact-contract/${name}`);

/** Marks the instances of a class and of its subclasses, and sets their `name`. */
function brand(target: { prototype: object }, name: string): void {
  Object.defineProperty(target.prototype, brandOf(name), { value: true });
  Object.defineProperty(target.prototype, 'name', { value: name, configurable: true, writable: true });
}

const isBranded = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[brandOf(name)] === true;

/** The parameter of the constructor of `CompactError`. */
export interface CompactErrorOptions {
  code: string;
  message: string;
  cause?: unknown;
}

/** The base class of every error of this package. */
export class CompactError extends Error {
  /** A stable identifier for programs. */
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

/** The messages that have validators. */
export type ValidationTarget =
  | 'CompactRequest'
  | 'CompactResponse'
  | 'CompactErrorBody'
  | 'InputItem'
  | 'OutputItem'
  | 'InputItems'
  | 'OutputItems';

/** A message is invalid. `code` is `invalid_message`. */
export class CompactValidationError extends CompactError {
  /** The message that was expected. */
  readonly target: ValidationTarget;
  /** The issues in the order of the body: at least one, at most `maxIssues` of them. */
  readonly issues: readonly ContractIssue[];

  constructor({ target, issues }: { target: ValidationTarget; issues: readonly ContractIssue[] }) {
    const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
    super({ code: 'invalid_message', message: `not a valid ${target}, ${count}:\n${formatIssues(issues)}` });
    this.target = target;
    this.issues = issues;
  }

  /** Always `schema_mismatch`. */
  get reason(): FailureReason {
    return 'schema_mismatch';
  }

  toJSON(): object {
    return { name: this.name, code: this.code, target: this.target, issues: this.issues };
  }

  static override isInstance(error: unknown): error is CompactValidationError {
    return isBranded(error, 'CompactValidationError');
  }
}
brand(CompactValidationError, 'CompactValidationError');

/** Why a call failed. The reasons differ in what the caller can do about them. A minor version can add reasons: keep a `default` arm. */
export const FAILURE_REASONS = [
  'aborted',
  'auth',
  'conflict',
  'connection',
  'content_filter',
  'context_too_long',
  'deployment_not_found',
  'edge_timeout',
  'empty_body',
  'forbidden',
  'insufficient_quota',
  'invalid_encrypted_content',
  'invalid_request',
  'not_json',
  'overloaded',
  'previous_response_not_found',
  'rate_limit',
  'response_too_large',
  'schema_mismatch',
  'server_error',
  'timeout',
  'too_large',
  'truncated_body',
  'unexpected_status',
  'unknown_parameter',
  'unsupported_endpoint',
  'unsupported_model',
  'wrong_content_type',
] as const;

/** One of `FAILURE_REASONS`. */
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** The parameter of the constructor of `CompactConnectionError`. */
export interface FailureOptions extends CompactErrorOptions {
  reason: FailureReason;
  hint?: string | null | undefined;
  attempts?: number | undefined;
}

/** The common properties of the errors of a call. */
class Failure extends CompactError {
  /** Why the call failed. */
  readonly reason: FailureReason;
  /** The known remedy in one line, or null. The message contains it too. */
  readonly hint: string | null;
  /** How many attempts the call started, including the failed one; 0 if it failed before the first. Each attempt may be billed. */
  readonly attempts: number;

  constructor(options: FailureOptions) {
    super(options);
    this.reason = options.reason;
    this.hint = options.hint ?? null;
    this.attempts = options.attempts ?? 1;
  }
}

/** The parameter of the constructor of `CompactApiError`. */
export interface CompactApiErrorOptions extends FailureOptions {
  status: number;
  param: string | null;
  type: string | null;
  headers: Headers;
  body: unknown;
  requestId: string | null;
  retryAfterMs: number | null;
  itemIndex?: number | null | undefined;
}

/**
 * What printing an error must not show, even with the option `showHidden`: the headers can contain cookies, and the body can repeat the
 * conversation. Not in private fields, which would make the types of two copies of this package incompatible.
 */
const hidden = new WeakMap<CompactApiError, Pick<CompactApiErrorOptions, 'headers' | 'body'>>();

/**
 * The service, or a proxy in front of it, sent an error response or an invalid response.
 *
 * `code` is the code of the service, if it sent one that looks like a code; otherwise `empty_body`, `invalid_json`, `not_json`,
 * `response_too_large`, `wrong_content_type`, or `http_` followed by the status, such as `http_502`. Errors of `compactWithTrigger` can also
 * have `incomplete_stream`, `not_event_stream`, `stream_error` or `wrong_compaction_count`. Texts of the server that do not look
 * like what they should be, or that contain the key or token of the request, are in `body` and `headers` only.
 */
export class CompactApiError extends Failure {
  readonly status: number;
  /** The invalid field in dotted form, such as `input[3].content`, or null if the service names none. */
  readonly param: string | null;
  /** The `type` of the service's error, such as `invalid_request_error`, or null if the service sent none. */
  readonly type: string | null;
  /** The value of the header `apim-request-id` or, if it is missing, `x-request-id`. */
  readonly requestId: string | null;
  /** The delay that the service asks for before a retry, in milliseconds, or null. */
  readonly retryAfterMs: number | null;
  /** The index of the invalid item of `input`, or null if the service does not say. */
  readonly itemIndex: number | null;

  constructor(options: CompactApiErrorOptions) {
    super(options);
    this.status = options.status;
    this.param = options.param;
    this.type = options.type;
    this.requestId = options.requestId;
    this.retryAfterMs = options.retryAfterMs;
    this.itemIndex = options.itemIndex ?? null;
    hidden.set(this, { headers: options.headers, body: options.body });
  }

  /** The headers of the response. Printing the error does not show them: they can contain cookies. */
  get headers(): Headers {
    return hidden.get(this)?.headers ?? new Headers();
  }

  /**
   * The body: the parsed value of JSON, otherwise the text, or undefined if it is empty or was not read. Printing the error does not show
   * it: it can repeat the conversation.
   */
  get body(): unknown {
    return hidden.get(this)?.body;
  }

  static override isInstance(error: unknown): error is CompactApiError {
    return isBranded(error, 'CompactApiError');
  }
}
brand(CompactApiError, 'CompactApiError');

/**
 * No complete response was received: the connection failed or broke, or the caller aborted the call.
 *
 * `code` is `connection_failed`, `truncated_body` or `aborted`. `cause` is the reason of the caller's signal, or a copy of the runtime's
 * error with its name, code, message and causes only; a message that the runtime did not write itself is left out.
 */
export class CompactConnectionError extends Failure {
  static override isInstance(error: unknown): error is CompactConnectionError {
    return isBranded(error, 'CompactConnectionError');
  }
}
brand(CompactConnectionError, 'CompactConnectionError');

/** The part of a call that timed out: connecting, waiting for the response headers, or the call as a whole. */
export type TimeoutPhase = 'connect' | 'first_byte' | 'total';

/** The parameter of the constructor of `CompactTimeoutError`. */
export interface CompactTimeoutErrorOptions extends FailureOptions {
  timeoutMs: number | null;
  phase: TimeoutPhase;
}

/**
 * The call or a part of it timed out.
 *
 * `code` is `connect_timeout`, `first_byte_timeout`, or `timeout` for the call as a whole. If a connection was made, the service may continue
 * and bill the call.
 */
export class CompactTimeoutError extends Failure {
  /** The exceeded timeout in milliseconds, or null for a timeout of the runtime. */
  readonly timeoutMs: number | null;
  /** The part of the call that timed out. */
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
