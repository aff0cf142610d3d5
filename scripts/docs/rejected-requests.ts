/** Requests that the contract allows and that services were seen to reject. */
import type { ErrorDetails } from '../../src/client/error-details.js';

export interface RejectedRequest {
  /** What the request contains, as Markdown. */
  request: string;
  error: ErrorDetails;
  /** A public issue that shows it. */
  evidence: string;
}

const errorDetails = (code: string | null, param: string | null, message = ''): ErrorDetails => ({
  status: 400,
  code,
  param,
  type: 'invalid_request_error',
  message,
  innerCode: null,
  hasErrorObject: true,
});

export const REJECTED_REQUESTS: readonly RejectedRequest[] = [
  {
    request: 'Fields of `/responses`: `stream`, `store`, `include`, `client_metadata`',
    error: errorDetails('unknown_parameter', 'stream'),
    evidence: 'diegosouzapw/OmniRoute#1822',
  },
  {
    request: '`prompt_cache_retention`',
    error: errorDetails('unknown_parameter', 'prompt_cache_retention'),
    evidence: 'openai/codex#17809',
  },
  {
    request: 'To Azure, an `output_text` part without `annotations`',
    error: errorDetails('invalid_payload', 'input[1].content[0].annotations'),
    evidence: 'BerriAI/litellm#35213',
  },
  {
    request: 'A `reasoning` item with a non-empty `content`',
    error: errorDetails('array_above_max_length', 'input[9].content'),
    evidence: 'router-for-me/CLIProxyAPI#5713',
  },
  {
    request: 'A `compaction` that is longer than the service accepts',
    error: errorDetails('string_above_max_length', 'input[1535].encrypted_content'),
    evidence: '[community.openai.com/t/1379862](https://community.openai.com/t/1379862)',
  },
  {
    request: 'A `compaction` of another account, key or region',
    error: errorDetails('invalid_encrypted_content', null),
    evidence: 'openai/codex#36704',
  },
  {
    request: 'A `compaction` whose `encrypted_content` was removed',
    error: errorDetails('missing_required_parameter', 'input[24].encrypted_content'),
    evidence: 'qxcnm/Codex-Manager#397',
  },
  {
    request: 'Neither `input` nor `previous_response_id`',
    error: errorDetails('missing_required_parameter', null),
    evidence: 'earendil-works/pi#4246',
  },
  {
    request: 'The id of a compaction as `previous_response_id`',
    error: errorDetails('previous_response_not_found', 'previous_response_id'),
    evidence: 'pydantic/pydantic-ai#5086',
  },
  {
    request: 'An `id` without the prefix of its item type (`msg_`, `fc_`, `rs_`)',
    error: errorDetails('invalid_value', 'input[2].id'),
    evidence: 'recorded calls',
  },
  {
    request: 'An item of `type` `output_message`',
    error: errorDetails('invalid_value', 'input[0]', "Invalid value: 'output_message'."),
    evidence: 'router-for-me/CLIProxyAPI#3415',
  },
];
