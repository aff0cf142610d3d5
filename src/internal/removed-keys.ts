/**
 * The keys that `sanitizeCompactRequest` removes whatever their value. Shared, because the hints of the client name that function for these
 * keys only.
 */

/** Parameters of the Responses API that this endpoint does not have: services respond to them with 400 `unknown_parameter`. */
export const RESPONSES_PARAMETERS: readonly string[] = [
  'access_programs',
  'background',
  'background_options',
  'client_metadata',
  'context_management',
  'conversation',
  'include',
  'max_output_tokens',
  'max_tool_calls',
  'metadata',
  'moderation',
  'prompt',
  'safety_identifier',
  'store',
  'stream',
  'stream_options',
  'temperature',
  'tool_choice',
  'top_logprobs',
  'top_p',
  'truncation',
  'user',
];

/** Parameters of Chat Completions that neither the Responses API nor this endpoint has. */
export const CHAT_PARAMETERS: readonly string[] = [
  'audio',
  'frequency_penalty',
  'function_call',
  'functions',
  'logit_bias',
  'logprobs',
  'max_completion_tokens',
  'max_tokens',
  'messages',
  'modalities',
  'n',
  'prediction',
  'presence_penalty',
  'reasoning_effort',
  'response_format',
  'seed',
  'stop',
  'verbosity',
  'web_search_options',
];

/** Keys that agent programs leave in the requests, items and parts that they forward. */
export const AGENT_KEYS: readonly string[] = ['internal_chat_message_metadata_passthrough'];

/** Keys that the vendor's SDK adds to items and their parts when it parses a response. */
export const SDK_KEYS: readonly string[] = ['parsed', 'parsed_arguments'];

/** Keys of another vendor, in items and their parts. */
export const OTHER_VENDOR_KEYS: readonly string[] = ['cache_control'];
