// Generated from spec/ by scripts/generate/client.ts. Do not edit: change spec/ and run `npm run generate`.

import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from './types.js';

/** Version of the document from which all of this is generated. */
export const DOCUMENT_VERSION = "2026-05-13";

/** The only operation of the document. */
export const OPERATION = {
  "operationId": "compactConversation",
  "method": "POST",
  "path": "/openai/v1/responses/compact"
} as const;

/** Header with an API key of the resource. */
export const API_KEY_HEADER = "api-key";

/** Top-level keys of a request. Services reject any other with 400 `unknown_parameter`. */
export const REQUEST_FIELDS = [
  "model",
  "input",
  "previous_response_id",
  "instructions",
  "prompt_cache_key",
  "prompt_cache_retention",
  "service_tier",
  "tools",
  "parallel_tool_calls",
  "reasoning",
  "text"
] as const;

/** Types of items in a request: the values of `type`. */
export const INPUT_KINDS = [
  "message",
  "item_reference",
  "output_message",
  "file_search_call",
  "computer_call",
  "computer_call_output",
  "web_search_call",
  "function_call",
  "function_call_output",
  "tool_search_call",
  "tool_search_output",
  "reasoning",
  "compaction",
  "image_generation_call",
  "code_interpreter_call",
  "local_shell_call",
  "local_shell_call_output",
  "shell_call",
  "shell_call_output",
  "apply_patch_call",
  "apply_patch_call_output",
  "mcp_list_tools",
  "mcp_approval_request",
  "mcp_approval_response",
  "mcp_call",
  "custom_tool_call_output",
  "custom_tool_call"
] as const;

/** Types of items in a response: the values of `type`. */
export const OUTPUT_KINDS = [
  "message",
  "function_call",
  "tool_search_call",
  "tool_search_output",
  "function_call_output",
  "file_search_call",
  "web_search_call",
  "image_generation_call",
  "computer_call",
  "computer_call_output",
  "reasoning",
  "compaction",
  "code_interpreter_call",
  "local_shell_call",
  "local_shell_call_output",
  "shell_call",
  "shell_call_output",
  "apply_patch_call",
  "apply_patch_call_output",
  "mcp_list_tools",
  "mcp_approval_request",
  "mcp_approval_response",
  "mcp_call",
  "custom_tool_call",
  "custom_tool_call_output"
] as const;

/** Model ids that were known when the contract was written. Any other string is allowed too. */
export const MODEL_IDS = [
  "gpt-5.4",
  "gpt-5.4-mini",
  "gpt-5.4-nano",
  "gpt-5.4-mini-2026-03-17",
  "gpt-5.4-nano-2026-03-17",
  "gpt-5.3-chat-latest",
  "gpt-5.2",
  "gpt-5.2-2025-12-11",
  "gpt-5.2-chat-latest",
  "gpt-5.2-pro",
  "gpt-5.2-pro-2025-12-11",
  "gpt-5.1",
  "gpt-5.1-2025-11-13",
  "gpt-5.1-codex",
  "gpt-5.1-mini",
  "gpt-5.1-chat-latest",
  "gpt-5",
  "gpt-5-mini",
  "gpt-5-nano",
  "gpt-5-2025-08-07",
  "gpt-5-mini-2025-08-07",
  "gpt-5-nano-2025-08-07",
  "gpt-5-chat-latest",
  "gpt-4.1",
  "gpt-4.1-mini",
  "gpt-4.1-nano",
  "gpt-4.1-2025-04-14",
  "gpt-4.1-mini-2025-04-14",
  "gpt-4.1-nano-2025-04-14",
  "o4-mini",
  "o4-mini-2025-04-16",
  "o3",
  "o3-2025-04-16",
  "o3-mini",
  "o3-mini-2025-01-31",
  "o1",
  "o1-2024-12-17",
  "o1-preview",
  "o1-preview-2024-09-12",
  "o1-mini",
  "o1-mini-2024-09-12",
  "gpt-4o",
  "gpt-4o-2024-11-20",
  "gpt-4o-2024-08-06",
  "gpt-4o-2024-05-13",
  "gpt-4o-audio-preview",
  "gpt-4o-audio-preview-2024-10-01",
  "gpt-4o-audio-preview-2024-12-17",
  "gpt-4o-audio-preview-2025-06-03",
  "gpt-4o-mini-audio-preview",
  "gpt-4o-mini-audio-preview-2024-12-17",
  "gpt-4o-search-preview",
  "gpt-4o-mini-search-preview",
  "gpt-4o-search-preview-2025-03-11",
  "gpt-4o-mini-search-preview-2025-03-11",
  "chatgpt-4o-latest",
  "codex-mini-latest",
  "gpt-4o-mini",
  "gpt-4o-mini-2024-07-18",
  "gpt-4-turbo",
  "gpt-4-turbo-2024-04-09",
  "gpt-4-0125-preview",
  "gpt-4-turbo-preview",
  "gpt-4-1106-preview",
  "gpt-4-vision-preview",
  "gpt-4",
  "gpt-4-0314",
  "gpt-4-0613",
  "gpt-4-32k",
  "gpt-4-32k-0314",
  "gpt-4-32k-0613",
  "gpt-3.5-turbo",
  "gpt-3.5-turbo-16k",
  "gpt-3.5-turbo-0301",
  "gpt-3.5-turbo-0613",
  "gpt-3.5-turbo-1106",
  "gpt-3.5-turbo-0125",
  "gpt-3.5-turbo-16k-0613",
  "o1-pro",
  "o1-pro-2025-03-19",
  "o3-pro",
  "o3-pro-2025-06-10",
  "o3-deep-research",
  "o3-deep-research-2025-06-26",
  "o4-mini-deep-research",
  "o4-mini-deep-research-2025-06-26",
  "computer-use-preview",
  "computer-use-preview-2025-03-11",
  "gpt-5-codex",
  "gpt-5-pro",
  "gpt-5-pro-2025-10-06",
  "gpt-5.1-codex-max"
] as const;

/** Creates an openapi-fetch client for the paths of the document. */
export const createRawClient = (options: ClientOptions): Client<paths> => createClient<paths>(options);
