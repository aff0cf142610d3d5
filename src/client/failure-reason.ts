import type { FailureReason } from '../errors.js';

/** What an error answer says of itself, as far as anything is known of it. */
export interface ErrorDetails {
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  readonly type: string | null;
  /** The service's words. They are looked at where codes do not tell, and never repeated: they quote content. */
  readonly message: string;
  /** Code of the error within the error; Azure names the key `innererror` or `inner_error`. */
  readonly innerCode: string | null;
  /** Whether the body has the form that services give their errors. */
  readonly isOfService: boolean;
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

/** Why the service, or something before it, did not answer with a 200. */
export function reasonOf(said: ErrorDetails): FailureReason {
  const { status, code, innerCode, isOfService } = said;
  const known = BY_CODE.get((code ?? '').toLowerCase()) ?? BY_CODE.get((innerCode ?? '').toLowerCase()) ?? BY_STATUS.get(status);
  if (known) return known;
  if (status === 408) return isOfService ? 'timeout' : 'edge_timeout';
  if (status === 404) return reasonOf404(said);
  if (status >= 500) return /high demand|overloaded/i.test(said.message) ? 'overloaded' : 'server_error';
  return status >= 400 ? reasonByWords(said) : 'unexpected_status';
}

/** The path is not there, or something that the body names. */
function reasonOf404({ param, message: words, isOfService }: ErrorDetails): FailureReason {
  if (param === 'previous_response_id') return 'previous_response_not_found';
  if (param === 'model' || (param === null && /\b(model|deployment)\b/i.test(words))) return 'unsupported_model';
  const isOfItem = isOfService && /\bitem\b/i.test(words) && !/\b(resource|url|path|endpoint|route)\b/i.test(words);
  return param === null && !isOfItem ? 'unsupported_endpoint' : 'invalid_request';
}

/** Services leave the code out, or give a general one, where others have one of its own. */
function reasonByWords({ message: words }: ErrorDetails): FailureReason {
  if (/encrypted content .*could not be|could not decode the compaction blob/is.test(words)) return 'invalid_encrypted_content';
  if (/context window|maximum context length/i.test(words)) return 'context_too_long';
  return 'invalid_request';
}
