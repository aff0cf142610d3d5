import type { FailureReason } from '../errors.js';
import type { ErrorDetails } from './failure-reason.js';

/** The known remedy for an error response, in one line, or null. */
export function hintOf(reason: FailureReason, details: ErrorDetails): string | null {
  const { status } = details;
  // For a redirect that is not followed, browsers report the status 0.
  if (status === 0 || (status >= 300 && status < 400)) return 'redirects are not followed, so that the key is not sent to another host';
  return SPECIFIC_HINTS.find(({ applies }) => applies(details))?.hint ?? HINTS[reason] ?? null;
}

export const EDGE_TIMEOUT_HINT =
  'a proxy or a load balancer between client and service timed out; the service may continue and bill the call: raise the idle timeout of that proxy, compact earlier, or call the service directly';

export const TRUNCATED_HINT = 'the connection broke; the call may be billed, and can be sent again';

export const NOT_JSON_HINT = 'a proxy or a login page may have responded instead of the service';

const HINTS: { readonly [Reason in FailureReason]?: string } = {
  auth: 'the key or token may be wrong, or belong to another resource',
  content_filter: 'the content filter rejected the input; `body` names the category',
  context_too_long: 'the input exceeds the context window of the model: compact earlier (shouldCompact)',
  deployment_not_found: 'on Azure, `model` is the name of a deployment',
  edge_timeout: EDGE_TIMEOUT_HINT,
  forbidden: 'the key or token may be wrong or lack a role, or a firewall rejected the request',
  invalid_encrypted_content:
    'encrypted items only work for the account, key and region that created them; removeEncryptedItems removes them',
  overloaded: 'the service lacks capacity; Azure also reports this for very long conversations: compact earlier',
  previous_response_not_found: 'the response may not have been stored, and the id of a compaction does not work here: send `input`',
  rate_limit: 'the quota of this deployment or account is used up for now: wait (retryAfterMs, if it is set) or request a higher quota',
  server_error: 'the cause is not in the request: try again later',
  too_large: 'the body is too large for the service or for a proxy in front of it',
  unknown_parameter: 'this endpoint accepts fewer fields than /responses; sanitizeCompactRequest drops the others',
  unsupported_endpoint: 'this URL may not serve the endpoint, or, on Azure, `model` may not be the name of a deployment',
  unsupported_model:
    'this server has no such model, or the model does not support compaction; on Azure, `model` is the name of a deployment',
};

/** Hints for requests that services reject although the contract allows them, and for other errors with one known remedy. The first match wins. */
const SPECIFIC_HINTS: readonly { readonly applies: (details: ErrorDetails) => boolean; readonly hint: string }[] = [
  {
    applies: ({ param }) => /\.annotations$/.test(param ?? ''),
    hint: 'Azure requires `annotations: []` on every part of type output_text; add it where it is missing',
  },
  {
    applies: ({ param }) => param === 'prompt_cache_retention',
    hint: 'some models and regions reject prompt_cache_retention, or one of its values; leave it out',
  },
  {
    applies: ({ code, param }) => code === 'array_above_max_length' && /^input\[\d+\]\.content$/.test(param ?? ''),
    hint: 'the `content` of a reasoning item must be empty when the item is sent back; sanitizeCompactRequest drops it',
  },
  {
    applies: ({ code, param }) => code === 'string_above_max_length' && /\.encrypted_content$/.test(param ?? ''),
    hint: 'services return encrypted items that are longer than the 10,485,760 characters they accept; removeEncryptedItems removes them',
  },
  {
    applies: ({ code, param }) => code === 'missing_required_parameter' && /\.encrypted_content$/.test(param ?? ''),
    hint: 'an encrypted item without its `encrypted_content` cannot be used: remove the whole item (removeEncryptedItems)',
  },
  {
    applies: ({ code, param }) => code === 'missing_required_parameter' && param === null,
    hint: 'send the conversation as `input`, or refer to it by `previous_response_id`',
  },
  {
    applies: ({ code, param }) => code === 'invalid_value' && /\.id$/.test(param ?? ''),
    hint: 'the id does not start with the prefix of its item type; except on an item_reference, the id can be left out',
  },
  {
    applies: ({ message }) => /invalid value: ['"]?output_message\b/i.test(message),
    hint: 'this service does not know the item type output_message; send the item as a message with role assistant',
  },
];
