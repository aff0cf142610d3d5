import type { FailureReason } from '../errors.js';
import type { ErrorDetails } from './error-details.js';

/** Why the service, or a proxy in front of it, did not respond with 200. */
export function reasonOf(details: ErrorDetails): FailureReason {
  const { status, code, innerCode, type, param, message, hasErrorObject } = details;
  for (const name of [code, innerCode, type]) {
    const reason = BY_CODE.get((name ?? '').toLowerCase());
    if (reason) return reason;
  }
  // A limit of one item is a fault of that item; this is a limit of the conversation.
  if (param === 'input' && /_above_max_length$/.test(code ?? '')) return 'too_large';
  const isOther4xx = status >= 400 && status < 500 && status !== 404 && status !== 408 && !BY_STATUS.has(status);
  const isAbout = ({ statuses, pattern }: MessageRule): boolean => (statuses?.includes(status) ?? isOther4xx) && pattern.test(message);
  const reason = BY_MESSAGE.find(isAbout)?.reason ?? BY_STATUS.get(status);
  if (reason) return reason;
  if (status === 408) return hasErrorObject ? 'timeout' : 'edge_timeout';
  if (status === 404) return reasonOf404(details);
  if (status >= 500) return OVERLOADED.test(message) ? 'overloaded' : 'server_error';
  return status >= 400 ? 'invalid_request' : 'unexpected_status';
}

/** A 404 means that the path does not exist, or something that the request names. */
function reasonOf404({ param, message, hasErrorObject }: ErrorDetails): FailureReason {
  if (param === 'previous_response_id') return 'previous_response_not_found';
  if (param === 'model' || (param === null && /\b(model|deployment)\b/i.test(message))) return 'unsupported_model';
  const isAboutItem = hasErrorObject && /\bitem\b/i.test(message) && !/\b(resource|url|path|endpoint|route)\b/i.test(message);
  return param === null && !isAboutItem ? 'unsupported_endpoint' : 'invalid_request';
}

const BY_CODE = new Map<string, FailureReason>(
  Object.entries({
    api_not_supported: 'unsupported_endpoint',
    billing_hard_limit_reached: 'insufficient_quota',
    billing_not_active: 'insufficient_quota',
    budget_exceeded: 'insufficient_quota',
    content_filter: 'content_filter',
    content_policy_violation: 'content_filter',
    context_length_exceeded: 'context_too_long',
    deploymentnotfound: 'deployment_not_found',
    insufficient_quota: 'insufficient_quota',
    insufficient_user_quota: 'insufficient_quota',
    invalid_encrypted_content: 'invalid_encrypted_content',
    invalid_prompt: 'content_filter',
    model_not_found: 'unsupported_model',
    model_not_supported: 'unsupported_model',
    no_capacity: 'overloaded',
    not_implemented: 'unsupported_endpoint',
    operationnotsupported: 'unsupported_model',
    overloaded: 'overloaded',
    overloaded_error: 'overloaded',
    permissiondenied: 'forbidden',
    pre_consume_token_quota_failed: 'insufficient_quota',
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
  [402, 'insufficient_quota'],
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

const OVERLOADED = /high demand|overloaded|no capacity/i;

interface MessageRule {
  /** By default every 4xx that has no reason of its own. */
  readonly statuses?: readonly number[];
  readonly pattern: RegExp;
  readonly reason: FailureReason;
}

/** Some services and relays send no code, or a general one, where others send one of its own. The first match wins. */
const BY_MESSAGE: readonly MessageRule[] = [
  { pattern: /encrypted content .*could not be|could not decode the compaction blob/is, reason: 'invalid_encrypted_content' },
  { pattern: /context window|(maximum|model's) context length|prompt is too long/i, reason: 'context_too_long' },
  { pattern: /content management policy|violating our usage policy/i, reason: 'content_filter' },
  { statuses: [400, 404], pattern: /previous response .{0,200}not found/is, reason: 'previous_response_not_found' },
  { pattern: /\b(unknown|unsupported|unrecognized) (parameter|request argument)/i, reason: 'unknown_parameter' },
  { pattern: /'input': (array|string) too long/i, reason: 'too_large' },
  { statuses: [401, 403], pattern: /lacks the required data action/i, reason: 'forbidden' },
  {
    statuses: [429],
    // Some services use these words for the rate limit too, and then say when to come back.
    pattern: /^(?!.*retry in).*(exceeded your current quota|insufficient (balance|credits?|quota))/is,
    reason: 'insufficient_quota',
  },
  { statuses: [429], pattern: OVERLOADED, reason: 'overloaded' },
];
