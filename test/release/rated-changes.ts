/** How the changes in `test/spec-diff/changes.ts` are rated, by the table of versions in CONTRIBUTING. */
import type { Impact } from '../../scripts/release/impact.js';

/**
 * For each change: its impact, and what the report says, without changes of annotations. If a row of the report has another impact than the
 * change as a whole, the row begins with that impact.
 */
export type RatedChanges = Record<string, [impact: Impact, ...rows: string[]]>;

export const RATED_CHANGES: { wider: RatedChanges; narrower: RatedChanges } = {
  wider: {
    'a new optional field of the request': ['minor', 'CompactRequest: the field `cache_hint` is new'],
    'a new optional field of an input item': ['minor', 'InputReasoning: the field `effort` is new'],
    'a new optional field of an output item': ['minor', 'OutputCompaction: the field `token_count` is new'],
    'a new optional field of a nested object': ['minor', 'InputShellAction: the field `shell` is new'],
    'a new optional field of the response': ['minor', 'CompactResponse: the field `region` is new'],
    'a new required field of an output item': [
      'major',
      'OutputMcpApprovalRequest: `risk` became required',
      'minor OutputMcpApprovalRequest: the field `risk` is new',
    ],
    'a new input item type': ['minor', 'InputNote: the schema is new', 'InputItem: the alternative `InputNote` is new'],
    'a new output item type': [
      'minor',
      'OutputNote: the schema is new',
      'OutputItem: the alternative `OutputNote` is new',
      'OutputItem: the value "note" of the discriminator is new',
    ],
    'a new type of a content part': [
      'minor',
      'TranscriptPart: the schema is new',
      'InputOutputMessagePart: the alternative `TranscriptPart` is new',
      'InputOutputMessagePart: the value "transcript" of the discriminator is new',
    ],
    'a new type of a nested object': [
      'minor',
      'InputPatchRenameFile: the schema is new',
      'InputPatchOperation: the alternative `InputPatchRenameFile` is new',
      'InputPatchOperation: the value "rename_file" of the discriminator is new',
    ],
    'a new value of an enum of the request': ['minor', 'PromptCacheRetention: "48h" is a new value'],
    'a new value of an enum of an output item': ['minor', 'OutputToolSearchCall.execution: "hybrid" is a new value'],
    // In a response, a field that gets another type.
    'an enum that becomes any string': [
      'major',
      'OutputImageGenerationCall.status: values other than "in_progress", "completed", "generating", "failed" are allowed',
    ],
    'a constant that becomes an enum': ['minor', 'InputOutputMessage.role: "critic" is a new value'],
    'a field of an input item that becomes optional': ['minor', 'InputLocalShellCall: `action` became optional'],
    // In a response: code that reads the field no longer compiles.
    'a field of an output item that becomes optional': ['major', 'OutputFileSearchCall: `queries` became optional'],
    'a required field that becomes nullable': ['major', 'OutputMcpListTools.server_label: the type changed from string to string or null'],
    'a string that may also be a number': ['minor', 'InputMcpApprovalRequest.arguments: the type changed from string to string or number'],
    'a string that may also be a list': [
      'minor',
      'InputMcpCall.arguments: the type need not be string',
      'InputMcpCall.arguments: `anyOf` is new: string, array',
    ],
    'a string that may also be an object': [
      'minor',
      'InputCustomToolCall.input: the type need not be string',
      'InputCustomToolCall.input: `oneOf` is new: string, object',
    ],
    'a list with elements that may be null': ['minor', 'InputFileSearchCall.queries[]: the type changed from string to string or null'],
    'an integer that becomes a number': ['minor', 'InputShellAction.timeout_ms: the type changed from integer or null to number or null'],
    'a higher maximum length': ['minor', 'CompactRequest.prompt_cache_key: `maxLength` changed from 64 to 128'],
    'a maximum length that is removed': ['minor', 'InputToolSearchCall.call_id: `maxLength` was removed: 64'],
    'a minimum length that is removed': ['minor', 'InputComputerCall.call_id: `minLength` was removed: 1'],
    'a higher maximum number of elements': ['minor', 'CompactRequest.input: `maxItems` changed from 131072 to 200000'],
    'a higher maximum number of keys': ['minor', 'FileAttributes: `maxProperties` changed from 16 to 32'],
    'a higher maximum of a number': ['minor', 'ImageGenerationTool.partial_images: `maximum` changed from 3 to 5'],
    'a pattern that is removed': ['minor', 'InputFunctionCallOutput.namespace: `pattern` was removed: "^[a-zA-Z0-9_-]+$"'],
    'additional keys that are allowed': ['minor', 'InputMcpApprovalResponse: `additionalProperties` is new: true'],
  },
  narrower: {
    'a removed optional field of the request': ['major', 'CompactRequest: the field `previous_response_id` was removed'],
    'a removed optional field of an input item': ['major', 'InputReasoning: the field `encrypted_content` was removed'],
    'a removed optional field of an output item': ['major', 'OutputCompaction: the field `created_by` was removed'],
    'a removed optional field of a nested object': ['major', 'InputShellAction: the field `max_output_length` was removed'],
    'a removed optional field of the response': ['major', 'CompactResponse: the field `content_filters` was removed'],
    'a removed required field of an output item': [
      'major',
      'OutputLocalShellCallOutput: `output` became optional',
      'OutputLocalShellCallOutput: the field `output` was removed',
    ],
    'a field of the request that becomes required': ['major', 'CompactRequest: `instructions` became required'],
    'a field of an output item that becomes required': ['major', 'OutputReasoning: `encrypted_content` became required'],
    'a removed input item type': ['major', 'InputItem: the alternative `InputMcpListTools` was removed'],
    'a removed output item type': [
      'major',
      'OutputItem: the alternative `OutputMcpCall` was removed',
      'patch OutputItem: the value "mcp_call" of the discriminator was removed',
    ],
    'a removed type of a content part': [
      'major',
      'InputOutputMessagePart: the alternative `Refusal` was removed',
      'patch InputOutputMessagePart: the value "refusal" of the discriminator was removed',
    ],
    'a removed type of a nested object': [
      'major',
      'InputPatchOperation: the alternative `InputPatchUpdateFile` was removed',
      'patch InputPatchOperation: the value "update_file" of the discriminator was removed',
    ],
    'a removed value of an enum of the request': ['major', 'PromptCacheRetention: "in_memory" is no longer a value'],
    'a removed value of an enum of an output item': ['major', 'OutputToolSearchCall.execution: "client" is no longer a value'],
    'any string that becomes an enum': ['major', 'OutputImageGenerationCall.size: only these values are allowed: "1024x1024", null'],
    'an enum that becomes a constant': ['major', 'OutputApplyPatchCallOutput.status: "failed" is no longer a value'],
    'another constant': [
      'major',
      'CompactResponse.object: "response.compacted" is a new value, "response.compaction" is no longer a value',
    ],
    'a field that is no longer nullable': ['major', 'OutputCodeInterpreterCall.code: the type changed from string or null to string'],
    'a number that becomes an integer': ['major', 'FileSearchResult.score: the type changed from number or null to integer or null'],
    'a string or a list that becomes a string': [
      'major',
      'InputCustomToolCallOutput.output: the type must be string',
      'InputCustomToolCallOutput.output: `maxLength` is new: 10485760',
      'patch InputCustomToolCallOutput.output: `anyOf` was removed: string, array',
    ],
    'any value that becomes a string': ['major', 'InputToolSearchCall.arguments: the type must be string'],
    'an object that no longer allows all keys': ['major', 'CompactRequest.text: `additionalProperties` changed from true to false'],
    'a new maximum length': ['major', 'InputLocalShellCallOutput.output: `maxLength` is new: 1000'],
    'a lower maximum length': ['major', 'CompactRequest.prompt_cache_key: `maxLength` changed from 64 to 32'],
    'a new minimum length': ['major', 'OutputFunctionCall.name: `minLength` is new: 1'],
    'a new maximum number of elements': ['major', 'OutputFileSearchCall.queries: `maxItems` is new: 10'],
    'a new minimum number of elements': ['major', 'InputReasoning.summary: `minItems` is new: 1'],
    'a higher minimum of a number': ['major', 'ImageGenerationTool.output_compression: `minimum` changed from 0 to 1'],
    'a new pattern': ['major', 'OutputComputerCall.id: `pattern` is new: "^cu_"'],
    'a limit for the values of a map': ['major', 'LocalShellExec.env.additional_key: `maxLength` is new: 100'],
  },
};
