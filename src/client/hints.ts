import type { FailureReason } from '../errors.js';
import type { ErrorDetails } from './failure-reason.js';

export const EDGE_TIMEOUT =
  'something between client and service gave up waiting; the service may go on, and bill the call: raise the idle limit of that relay, compact earlier, or call the service directly';

export const CUT = 'the connection did not hold; the call may have been billed, and can be sent again';

export const PAGE = 'a relay, a proxy or a login page may have answered in place of the service';

const BY_REASON: { readonly [Reason in FailureReason]?: string } = {
  auth: 'the key or token may be wrong, or belong to another resource',
  content_filter: 'the content filter refused the input; the category is in `body`',
  context_too_long: 'the input is longer than the model can read: compact earlier (shouldCompact)',
  deployment_not_found: 'on Azure, `model` is the name of a deployment',
  edge_timeout: EDGE_TIMEOUT,
  forbidden: 'the key or token may be wrong or lack a role, or a firewall refused the call',
  invalid_encrypted_content: 'sealed items work only for the account, key and region that made them; removeEncryptedItems leaves them out',
  rate_limit:
    'the quota of this deployment or account is used up for now: wait, as long as retryAfterMs says where it is set, or ask for more',
  server_error: 'the fault is not in the request: try again later',
  overloaded: 'capacity is short; Azure says so of very long conversations too: compact earlier',
  previous_response_not_found: 'it may not have been stored, and the id of a compaction does not work here: send `input`',
  too_large: 'the body is too large for the service or for a relay before it',
  unknown_parameter: 'this endpoint takes fewer fields than /responses; sanitizeCompactRequest drops the others',
  unsupported_endpoint: 'this URL may not serve the endpoint, or, on Azure, `model` may not be the name of a deployment',
  unsupported_model: 'there is no such model here, or this endpoint does not take it; on Azure, `model` is the name of a deployment',
};

/** What the contract allows and a service refuses nonetheless, and what else has one known way out. First come, first served. */
const REFUSALS: readonly { readonly is: (said: ErrorDetails) => boolean; readonly hint: string }[] = [
  {
    is: ({ param }) => /\.annotations$/.test(param ?? ''),
    hint: 'Azure wants `annotations: []` on every part of type output_text; add it where it is missing',
  },
  {
    is: ({ param }) => param === 'prompt_cache_retention',
    hint: 'some models and regions refuse prompt_cache_retention, or one of its values; leave it out',
  },
  {
    is: ({ code, param }) => code === 'array_above_max_length' && /^input\[\d+\]\.content$/.test(param ?? ''),
    hint: 'the list `content` of a reasoning item must be empty when it is sent back; sanitizeCompactRequest drops it',
  },
  {
    is: ({ code, param }) => code === 'string_above_max_length' && /\.encrypted_content$/.test(param ?? ''),
    hint: 'services give out sealed items longer than the 10,485,760 characters that they take back; removeEncryptedItems leaves them out',
  },
  {
    is: ({ code, param }) => code === 'missing_required_parameter' && /\.encrypted_content$/.test(param ?? ''),
    hint: 'a sealed item without its content is of no use: leave the whole item out (removeEncryptedItems)',
  },
  {
    is: ({ code, param }) => code === 'missing_required_parameter' && param === null,
    hint: 'give the conversation as `input`, or name it by `previous_response_id`',
  },
  {
    is: ({ code, param }) => code === 'invalid_value' && /\.id$/.test(param ?? ''),
    hint: 'the id does not begin as the ids of its kind do; on anything but a reference it can be left out',
  },
  {
    is: ({ message: words }) => /invalid value: ['"]?output_message\b/i.test(words),
    hint: 'this service does not know the kind output_message; send the item as a message of role assistant',
  },
];

/** What can be done about an error answer, in one line. */
export function hintOf(reason: FailureReason, said: ErrorDetails): string | null {
  const { status } = said;
  // A browser hides the status of a redirect that is not followed and gives 0.
  if (status === 0 || (status >= 300 && status < 400)) return 'redirects are not followed, so that the key goes nowhere else';
  return REFUSALS.find(({ is }) => is(said))?.hint ?? BY_REASON[reason] ?? null;
}
