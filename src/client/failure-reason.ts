import type { FailureReason } from '../errors.js';

/** What an error response says about the error. */
export interface ErrorDetails {
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  readonly type: string | null;
  /** The message of the service. It is read where no code tells the reason, and never repeated: it can quote content. */
  readonly message: string;
  /** The code of the inner error. Azure calls the key `innererror` or `inner_error`. */
  readonly innerCode: string | null;
  /** Whether the body contains an `error` object, as the errors of services do. Proxies send other bodies. */
  readonly hasErrorObject: boolean;
}

/** Why the service, or a proxy in front of it, did not respond with 200. */
export function reasonOf(details: ErrorDetails): FailureReason {
  const { status, code, innerCode, message, hasErrorObject } = details;
  const reason = BY_CODE.get((code ?? '').toLowerCase()) ?? BY_CODE.get((innerCode ?? '').toLowerCase()) ?? BY_STATUS.get(status);
  if (reason) return reason;
  if (status === 408) return hasErrorObject ? 'timeout' : 'edge_timeout';
  if (status === 404) return reasonOf404(details);
  if (status >= 500) return /high demand|overloaded/i.test(message) ? 'overloaded' : 'server_error';
  return status >= 400 ? reasonByMessage(message) : 'unexpected_status';
}

/** A 404 means that the path does not exist, or something that the request names. */
function reasonOf404({ param, message, hasErrorObject }: ErrorDetails): FailureReason {
  if (param === 'previous_response_id') return 'previous_response_not_found';
  if (param === 'model' || (param === null && /\b(model|deployment)\b/i.test(message))) return 'unsupported_model';
  const isAboutItem = hasErrorObject && /\bitem\b/i.test(message) && !/\b(resource|url|path|endpoint|route)\b/i.test(message);
  return param === null && !isAboutItem ? 'unsupported_endpoint' : 'invalid_request';
}

/** Some services send no code, or a general one, where others send a code of its own. */
function reasonByMessage(message: string): FailureReason {
  if (/encrypted content .*could not be|could not decode the compaction blob/is.test(message)) return 'invalid_encrypted_content';
  if (/context window|maximum context length/i.test(message)) return 'context_too_long';
  return 'invalid_request';
}

const BY_CODE = new Map<string, FailureReason>(
  Object.entries({
    api_not_supported: 'unsupported_endpoint',
    content_filter: 'content_filter',
    content_policy_violation: 'content_filter',
    context_length_exceeded: 'context_too_long',
    deploymentnotfound: 'deployment_not_found',
    invalid_encrypted_content: 'invalid_encrypted_content',
    model_not_found: 'unsupported_model',
    model_not_supported: 'unsupported_model',
    not_implemented: 'unsupported_endpoint',
    operationnotsupported: 'unsupported_model',
    overloaded: 'overloaded',
    previous_response_not_found: 'previous_response_not_found',
    rate_limit_exceeded: 'rate_limit',
    responsibleaipolicyviolation: 'content_filter',
    server_is_overloaded: 'overloaded',
    unknown_parameter: 'unknown_parameter',
    unknown_url: 'unsupported_endpoint',
    unsupported_endpoint: 'unsupported_endpoint',
    unsupported_model: 'unsupported_model',
    unsupported_operation: 'unsupported_endpoint',
    unsupported_parameter: 'unknown_parameter',
  }),
);

const BY_STATUS = new Map<number, FailureReason>([
  [401, 'auth'],
  [403, 'forbidden'],
  [405, 'unsupported_endpoint'],
  [409, 'conflict'],
  [413, 'too_large'],
  [429, 'rate_limit'],
  [501, 'unsupported_endpoint'],
  [503, 'overloaded'],
  [504, 'edge_timeout'],
  [524, 'edge_timeout'],
  [529, 'overloaded'],
]);
