import type { FailureReason } from '../errors.js';
import { AGENT_KEYS, CHAT_PARAMETERS, OTHER_VENDOR_KEYS, RESPONSES_PARAMETERS, SDK_KEYS } from '../internal/removed-keys.js';
import type { ErrorDetails } from './error-details.js';

/** The known remedy for an error response, in one line, or null. */
export function hintOf(reason: FailureReason, details: ErrorDetails): string | null {
  const { status, code, innerCode, type, message } = details;
  // For a redirect that is not followed, browsers report the status 0.
  if (status === 0 || (status >= 300 && status < 400)) return 'redirects are not followed, so that the key is not sent to another host';
  const text = [code, innerCode, type, message].join('\n');
  const param = details.param ?? paramIn(message);
  const rule = RULES.find((rule) => (rule.reason ?? reason) === reason && matches(rule.text, text) && matches(rule.param, param));
  if (rule) return rule.hint;
  if (reason === 'unknown_parameter' && param !== '') return unknownParameterHint(param);
  return HINTS[reason] ?? null;
}

const matches = (pattern: RegExp | undefined, text: string): boolean => pattern?.test(text) ?? true;

/** The path that a message names, for services and relays that send no `param`. Empty if there is none. */
const paramIn = (message: string): string =>
  /(?:parameter:|invalid|for) ['"`]([a-z_][\w.[\]]*)['"`]|argument supplied: ([a-z_]\w*)/i.exec(message)?.slice(1).find(Boolean) ?? '';

export const EDGE_TIMEOUT_HINT =
  'a proxy or a load balancer between client and service timed out; the service may continue and bill the call: raise the idle timeout of that proxy, compact earlier, or call the service directly';

export const TRUNCATED_HINT = 'the connection broke; the call may be billed, and can be sent again';

export const NOT_JSON_HINT = 'a proxy or a login page may have responded instead of the service';

export const RESPONSE_TOO_LARGE_HINT = 'the response may be billed; raise maxResponseBytes if responses of this size are expected';

const HINTS: { readonly [Reason in FailureReason]?: string } = {
  auth: 'the key or token may be wrong, or belong to another resource',
  content_filter: 'the content filter rejected the input; `body` may name the category',
  context_too_long: 'the input exceeds the context window of the model: compact earlier (shouldCompact)',
  deployment_not_found: 'on Azure, `model` is the name of a deployment',
  edge_timeout: EDGE_TIMEOUT_HINT,
  forbidden: 'the key or token may be wrong or lack a role, or a firewall rejected the request',
  insufficient_quota: 'waiting does not help: the plan, the budget or the prepaid credit is used up',
  invalid_encrypted_content:
    'encrypted items only work for the account, key and region that created them; removeEncryptedItems removes them',
  overloaded: 'the service lacks capacity; Azure also reports this for very long conversations: compact earlier',
  previous_response_not_found: 'the response may not have been stored, and the id of a compaction does not work here: send `input`',
  rate_limit: 'the quota of this deployment or account is used up for now: wait (retryAfterMs, if it is set) or request a higher quota',
  response_too_large: RESPONSE_TOO_LARGE_HINT,
  server_error:
    'the service or a proxy in front of it failed: try again later; if every attempt fails, the request may be the cause, such as a very long conversation',
  too_large: 'the body is too large for the service or for a proxy in front of it',
  unknown_parameter: 'this endpoint accepts fewer fields than /responses: leave out the one that the error names',
  unsupported_endpoint: 'this URL may not serve the endpoint, or, on Azure, `model` may not be the name of a deployment',
  unsupported_model:
    'this server has no such model, or the model does not support compaction; on Azure, `model` is the name of a deployment',
};

/** An error with a known remedy. */
interface HintRule {
  /** By default any. */
  readonly reason?: FailureReason;
  /** Matches the code, the inner code, the type or the message, each on a line of its own. */
  readonly text?: RegExp;
  /** Matches `param`, or else the path that the message names. */
  readonly param?: RegExp;
  readonly hint: string;
}

/** Texts of the service for one fault. If the code is missing or general, only the message identifies the fault. */
const TOO_MANY = /array_above_max_length|array too long/i;
const TOO_LONG = /string_above_max_length|string too long/i;
const MISSING = /missing[_ ]required[_ ]parameter/i;
const INVALID_ID = /invalid_value|expected an id/i;

const PARTS_HINT =
  'messages of the assistant take parts of type output_text and refusal; all others, and outputs, take input_text, input_image and input_file';

/** The first match wins. */
const RULES: readonly HintRule[] = [
  // Items that refer to each other, or to stored ones.
  {
    text: /without its required\b.{0,100}\bitem\b/i,
    hint: 'a reasoning item and the item that follows it belong together: send both or neither',
  },
  {
    text: /no tool output found|did not have response messages/i,
    hint: 'every call needs its output in `input`, with the same `call_id`: add the output, or remove the call',
  },
  {
    text: /no tool call found|must be a response to a preceding message/i,
    hint: 'every output needs its call in `input`, before the output and with the same `call_id`: add the call, or remove the output',
  },
  {
    text: /duplicate item/i,
    hint: '`input` contains two items with the same id, or one that is stored already: send each item once',
  },
  {
    text: /zero data retention/i,
    hint: 'this account stores no responses: send `input` instead of `previous_response_id`',
  },
  {
    reason: 'invalid_request',
    text: /\bitem .{0,200}not found|not persisted/i,
    hint: 'an id names an item that was not stored: send the whole item (for reasoning, with its `encrypted_content`), or remove it',
  },

  // Ids.
  {
    text: INVALID_ID,
    param: /^previous_response_id$/,
    hint: '`previous_response_id` must be the id of a stored response, which starts with resp',
  },
  {
    text: INVALID_ID,
    param: /\.id$/,
    hint: 'the id does not start with the prefix of its item type; except on an item_reference, the id can be left out',
  },

  // Types of items and parts, and roles.
  { text: /invalid value: ['"]?compaction_trigger\b/i, hint: 'this server does not compact through /responses' },
  {
    text: /invalid value: ['"]?output_message\b/i,
    hint: 'this service does not know the item type output_message; send the item as a message with role assistant',
  },
  {
    text: /supported values are:.{0,200}\bdeveloper\b/i,
    hint: 'messages do not have this role; the output of a tool is an item of its own, such as function_call_output',
  },
  { text: /invalid[_ ]value/i, param: /\.(content|output)\[\d+\](\.type)?$/, hint: PARTS_HINT },
  { text: /invalid value: ['"]?(input_(text|image|file)|output_text|refusal|text|image_url)['"]?\. supported values/i, hint: PARTS_HINT },
  {
    text: /invalid value.{0,200}supported values/i,
    param: /^input\[\d+\](\.type)?$/,
    hint: 'this service does not know the type of this item: remove the item',
  },

  // Limits.
  {
    text: /(array_above_max_length|array too long)(?!.*maximum length\D{0,9}[1-9])/is,
    param: /^input\[\d+\]\.content$/,
    hint: 'the `content` of a reasoning item must be empty when the item is sent back; sanitizeCompactRequest removes it',
  },
  {
    reason: 'too_large',
    text: TOO_MANY,
    hint: '`input` has more items than the service accepts (131,072 where the limit was seen): compact earlier',
  },
  { text: TOO_MANY, hint: 'the list that the error names has more entries than the service accepts: shorten it' },
  {
    text: TOO_LONG,
    param: /\.encrypted_content$/,
    hint: 'services return encrypted items that are longer than they accept, which is 10,485,760 characters or, in newer services, 20,971,520; removeEncryptedItems removes them',
  },
  {
    text: TOO_LONG,
    hint: 'the text that the error names is too long: most services accept 64 characters in a `call_id` and in `prompt_cache_key`, and 10,485,760 in content',
  },
  {
    text: /(array|string)_below_min_length|empty_(array|string)|empty array/i,
    param: /^input$/,
    hint: '`input` is empty: send at least one item, or `previous_response_id` alone',
  },

  // Missing and invalid fields.
  {
    reason: 'invalid_request',
    param: /\.annotations$/,
    hint: 'Azure requires `annotations: []` on every part of type output_text; add it where it is missing',
  },
  {
    param: /^prompt_cache_retention$/,
    hint: 'some models and regions reject prompt_cache_retention, or one of its values; leave it out',
  },
  {
    text: MISSING,
    param: /\.encrypted_content$/,
    hint: 'an encrypted item without its `encrypted_content` cannot be used: remove the whole item (removeEncryptedItems)',
  },
  { text: MISSING, param: /^input\[\d+\]\.summary$/, hint: 'a reasoning item needs `summary`; an empty list is enough' },
  {
    text: MISSING,
    param: /^(input|previous_response_id)?$/,
    hint: 'send the conversation as `input`, or refer to it by `previous_response_id`',
  },
  { text: MISSING, hint: 'add the field that the error names' },
  {
    text: /invalid[_ ]type\b/i,
    hint: 'the field that the error names has the wrong type; the strict validators say which types it can have',
  },
  {
    text: /invalid_payload/,
    hint: 'the body does not fit the schema of this Azure resource: check it with the strict validators; some Azure resources require `annotations` on parts of type output_text, and the `id` on reasoning items',
  },
  {
    reason: 'unknown_parameter',
    param: /^input\[\d+\]\.status$/,
    hint: 'a reasoning item takes no `status`: sanitizeCompactRequest removes it from reasoning items',
  },
  { reason: 'unknown_parameter', param: /^messages\b/, hint: 'this endpoint takes `input`, not `messages`' },
  { reason: 'unknown_parameter', param: /^system\b/, hint: 'this endpoint takes `instructions`, not `system`' },

  // Keys and roles.
  {
    text: /permissiondenied|lacks the required data action/i,
    hint: 'the identity lacks a role on the resource, such as Cognitive Services OpenAI User',
  },
  {
    text: /authenticationtypedisabled|key based authentication is disabled/i,
    hint: 'this resource accepts no keys: use tokenProvider with a token of Microsoft Entra ID',
  },

  {
    reason: 'server_error',
    text: /^invalid_request_error$|^(error code: )?4\d\d\b/im,
    hint: 'a relay may have turned a 4xx of the service into this status: check the request',
  },
];

function unknownParameterHint(param: string): string {
  const remedy = isRemovedKey(param) ? 'sanitizeCompactRequest removes it' : 'leave it out';
  return `${param.startsWith('input[') ? 'this item' : 'this endpoint'} does not take the field that the error names: ${remedy}`;
}

// Not joined into one list each: a spread would keep them in bundles that do not use them.
const REMOVED_FROM_REQUESTS = [RESPONSES_PARAMETERS, CHAT_PARAMETERS, AGENT_KEYS];
const REMOVED_FROM_ITEMS = [OTHER_VENDOR_KEYS, SDK_KEYS, AGENT_KEYS];

/** Whether `sanitizeCompactRequest` removes the key at this path. */
function isRemovedKey(param: string): boolean {
  const [, itemKey] = /^input\[\d+\](?:\.(?:content|output)\[\d+\])?\.(\w+)/.exec(param) ?? [];
  const [lists, key] = itemKey === undefined ? [REMOVED_FROM_REQUESTS, /^\w*/.exec(param)?.[0] ?? ''] : [REMOVED_FROM_ITEMS, itemKey];
  return lists.some((keys) => keys.includes(key));
}
