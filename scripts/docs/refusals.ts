/** Requests that the contract allows and services were seen to refuse. */
import type { ErrorDetails } from '../../src/client/failure-reason.js';

export interface Refusal {
  /** What is in the request, as Markdown. */
  sent: string;
  /** The answer to it. */
  said: ErrorDetails;
  /** Public issue that shows it. */
  evidence: string;
}

const said = (code: string | null, param: string | null, words = ''): ErrorDetails => ({
  status: 400,
  code,
  param,
  type: 'invalid_request_error',
  message: words,
  innerCode: null,
  isOfService: true,
});

export const REFUSALS: readonly Refusal[] = [
  {
    sent: 'Fields of `/responses`: `stream`, `store`, `include`, `client_metadata`',
    said: said('unknown_parameter', 'stream'),
    evidence: 'diegosouzapw/OmniRoute#1822',
  },
  {
    sent: '`prompt_cache_retention`',
    said: said('unknown_parameter', 'prompt_cache_retention'),
    evidence: 'openai/codex#17809',
  },
  {
    sent: 'A part `output_text` without `annotations`, to Azure',
    said: said('invalid_payload', 'input[1].content[0].annotations'),
    evidence: 'BerriAI/litellm#35213',
  },
  {
    sent: 'A `reasoning` item whose `content` is not empty',
    said: said('array_above_max_length', 'input[9].content'),
    evidence: 'router-for-me/CLIProxyAPI#5713',
  },
  {
    sent: 'A `compaction` longer than what is taken back',
    said: said('string_above_max_length', 'input[1535].encrypted_content'),
    evidence: '[community.openai.com/t/1379862](https://community.openai.com/t/1379862)',
  },
  {
    sent: 'A `compaction` of another account, key or region',
    said: said('invalid_encrypted_content', null),
    evidence: 'openai/codex#36704',
  },
  {
    sent: 'A `compaction` whose `encrypted_content` was taken out',
    said: said('missing_required_parameter', 'input[24].encrypted_content'),
    evidence: 'qxcnm/Codex-Manager#397',
  },
  {
    sent: 'Neither `input` nor `previous_response_id`',
    said: said('missing_required_parameter', null),
    evidence: 'earendil-works/pi#4246',
  },
  {
    sent: 'The id of a compaction as `previous_response_id`',
    said: said('previous_response_not_found', 'previous_response_id'),
    evidence: 'pydantic/pydantic-ai#5086',
  },
  {
    sent: 'An `id` that does not begin as those of its kind do (`msg_`, `fc_`, `rs_`)',
    said: said('invalid_value', 'input[2].id'),
    evidence: 'recorded calls',
  },
  {
    sent: 'An item of `type` `output_message`',
    said: said('invalid_value', 'input[0]', "Invalid value: 'output_message'."),
    evidence: 'router-for-me/CLIProxyAPI#3415',
  },
];
