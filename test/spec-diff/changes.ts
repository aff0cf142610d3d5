/**
 * Two variants of the document of this package, as if another vendor had written them. Each row is one change, of a different kind, and
 * the differences that a comparison by value must report for it. The edits of a variant do not depend on each other.
 */

/** Who rejects a value that the other one allows: this package, or the document that it is compared with. */
type RejectedBy = 'ours' | 'theirs';

export interface ExpectedDifference {
  rejectedBy: RejectedBy;
  /** Keys from the message to the value. In brackets: the `type` of an element of a list or of a branch of a union. */
  place: string;
  /** A code of `ISSUE_CODES`. */
  code: string;
}

export interface DocumentChange {
  name: string;
  /** Changes a document that `generated/openapi.json` was parsed to. */
  edit: (document: any) => void;
  differences: ExpectedDifference[];
}

type Schemas = Record<string, any>;

const ours = (code: string, ...places: string[]): ExpectedDifference[] => places.map((place) => ({ rejectedBy: 'ours', place, code }));
const theirs = (code: string, ...places: string[]): ExpectedDifference[] => places.map((place) => ({ rejectedBy: 'theirs', place, code }));

const change = (name: string, edit: (schemas: Schemas) => void, ...differences: ExpectedDifference[][]): DocumentChange => ({
  name,
  edit: (document) => edit(document.components.schemas),
  differences: differences.flat(),
});

/** The lists whose elements are the schema `Tool`. */
const TOOL_LISTS = [
  'request.input[tool_search_output].tools',
  'request.input[additional_tools].tools',
  'response.output[tool_search_output].tools',
  'response.output[additional_tools].tools',
];

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const note = {
  type: 'object',
  required: ['type', 'text'],
  properties: { type: { type: 'string', const: 'note' }, text: { type: 'string' } },
};

/** Adds the schema `name`, whose `type` is `kind`, to a union. */
function addBranch(schemas: Schemas, union: string, name: string, kind: string): void {
  schemas[name] = { ...note, properties: { ...note.properties, type: { type: 'string', const: kind } } };
  const { oneOf, anyOf, discriminator } = schemas[union];
  (oneOf ?? anyOf).push(ref(name));
  if (discriminator) discriminator.mapping[kind] = ref(name).$ref;
}

/** Removes the schema `name`, whose `type` is `kind`, from a union. */
function removeBranch(schemas: Schemas, union: string, name: string, kind: string): void {
  const keyword = schemas[union].oneOf ? 'oneOf' : 'anyOf';
  const kept = schemas[union][keyword].filter(({ $ref }: { $ref: string }) => $ref !== ref(name).$ref);
  if (kept.length === schemas[union][keyword].length) throw new Error(`${union} has no branch ${name}`);
  schemas[union][keyword] = kept;
  delete schemas[union].discriminator?.mapping[kind];
}

function removeField(schema: any, key: string): void {
  if (!schema.properties[key]) throw new Error(`no field is named ${key}`);
  delete schema.properties[key];
  makeOptional(schema, key);
}

function makeOptional(schema: any, key: string): void {
  schema.required = schema.required.filter((one: string) => one !== key);
}

/** Changes that allow more. */
const wider: DocumentChange[] = [
  change(
    'a new optional field of the request',
    ({ CompactRequest }) => (CompactRequest.properties.cache_hint = { type: 'string' }),
    ours('unknown_key', 'request.cache_hint'),
  ),
  change(
    'a new optional field of an input item',
    ({ InputReasoning }) => (InputReasoning.properties.effort = { type: 'string' }),
    ours('unknown_key', 'request.input[reasoning].effort'),
  ),
  change(
    'a new optional field of an output item',
    ({ OutputCompaction }) => (OutputCompaction.properties.token_count = { type: 'integer' }),
    ours('unknown_key', 'response.output[compaction].token_count'),
  ),
  change(
    'a new optional field of a nested object',
    ({ InputShellAction }) => (InputShellAction.properties.shell = { type: 'string' }),
    ours('unknown_key', 'request.input[shell_call].action.shell'),
  ),
  change(
    'a new optional field of the response',
    ({ CompactResponse }) => (CompactResponse.properties.region = { type: 'string' }),
    ours('unknown_key', 'response.region'),
  ),
  change(
    'a new required field of an output item',
    ({ OutputMcpApprovalRequest }) => {
      OutputMcpApprovalRequest.properties.risk = { type: 'string' };
      OutputMcpApprovalRequest.required.push('risk');
    },
    ours('unknown_key', 'response.output[mcp_approval_request].risk'),
    theirs('missing_key', 'response.output[mcp_approval_request].risk'),
  ),
  change(
    'a new input item type',
    (schemas) => addBranch(schemas, 'InputItem', 'InputNote', 'note'),
    ours('unknown_kind', 'request.input[note]'),
  ),
  change(
    'a new output item type',
    (schemas) => addBranch(schemas, 'OutputItem', 'OutputNote', 'note'),
    ours('unknown_kind', 'response.output[note]'),
  ),
  change(
    'a new type of a content part',
    (schemas) => addBranch(schemas, 'InputOutputMessagePart', 'TranscriptPart', 'transcript'),
    ours('unknown_kind', 'request.input[output_message].content[transcript]'),
  ),
  change(
    'a new type of a nested object',
    (schemas) => addBranch(schemas, 'InputPatchOperation', 'InputPatchRenameFile', 'rename_file'),
    ours('unknown_kind', 'request.input[apply_patch_call].operation[rename_file]'),
  ),
  change(
    'a new value of an enum of the request',
    ({ PromptCacheRetention }) => PromptCacheRetention.enum.push('48h'),
    ours('invalid_value', 'request.prompt_cache_retention'),
  ),
  change(
    'a new value of an enum of an output item',
    ({ OutputToolSearchCall }) => OutputToolSearchCall.properties.execution.enum.push('hybrid'),
    ours('invalid_value', 'response.output[tool_search_call].execution'),
  ),
  change(
    'an enum that becomes any string',
    ({ OutputImageGenerationCall }) => (OutputImageGenerationCall.properties.status = { type: 'string' }),
    ours('invalid_value', 'response.output[image_generation_call].status'),
  ),
  change(
    'a constant that becomes an enum',
    ({ InputOutputMessage }) => (InputOutputMessage.properties.role = { type: 'string', enum: ['assistant', 'critic'] }),
    ours('invalid_value', 'request.input[output_message].role'),
  ),
  change(
    'a field of an input item that becomes optional',
    ({ InputLocalShellCall }) => makeOptional(InputLocalShellCall, 'action'),
    ours('missing_key', 'request.input[local_shell_call].action'),
  ),
  change(
    'a field of an output item that becomes optional',
    ({ OutputFileSearchCall }) => makeOptional(OutputFileSearchCall, 'queries'),
    ours('missing_key', 'response.output[file_search_call].queries'),
  ),
  change(
    'a required field that becomes nullable',
    ({ OutputMcpListTools }) => (OutputMcpListTools.properties.server_label.type = ['string', 'null']),
    ours('invalid_type', 'response.output[mcp_list_tools].server_label'),
  ),
  change(
    'a string that may also be a number',
    ({ InputMcpApprovalRequest }) => (InputMcpApprovalRequest.properties.arguments.type = ['string', 'number']),
    ours('invalid_type', 'request.input[mcp_approval_request].arguments'),
  ),
  change(
    'a string that may also be a list',
    ({ InputMcpCall }) =>
      (InputMcpCall.properties.arguments = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }),
    ours('invalid_type', 'request.input[mcp_call].arguments'),
  ),
  change(
    'a string that may also be an object',
    ({ InputCustomToolCall }) =>
      (InputCustomToolCall.properties.input = { oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: true }] }),
    ours('invalid_type', 'request.input[custom_tool_call].input'),
  ),
  change(
    'a list with elements that may be null',
    ({ InputFileSearchCall }) => (InputFileSearchCall.properties.queries.items.type = ['string', 'null']),
    ours('invalid_type', 'request.input[file_search_call].queries[]'),
  ),
  change(
    'an integer that becomes a number',
    ({ InputShellAction }) => (InputShellAction.properties.timeout_ms.type = ['number', 'null']),
    ours('invalid_type', 'request.input[shell_call].action.timeout_ms'),
  ),
  change(
    'a higher maximum length',
    ({ CompactRequest }) => (CompactRequest.properties.prompt_cache_key.maxLength = 128),
    ours('too_long', 'request.prompt_cache_key'),
  ),
  change(
    'a maximum length that is removed',
    ({ InputToolSearchCall }) => delete InputToolSearchCall.properties.call_id.maxLength,
    ours('too_long', 'request.input[tool_search_call].call_id'),
  ),
  change(
    'a minimum length that is removed',
    ({ InputComputerCall }) => delete InputComputerCall.properties.call_id.minLength,
    ours('too_short', 'request.input[computer_call].call_id'),
  ),
  change(
    'a higher maximum number of elements',
    ({ CompactRequest }) => (CompactRequest.properties.input.anyOf[1].maxItems = 200_000),
    ours('too_long', 'request.input'),
  ),
  change(
    'a higher maximum number of keys',
    ({ FileAttributes }) => (FileAttributes.maxProperties = 32),
    ours('too_long', 'request.input[file_search_call].results[].attributes', 'response.output[file_search_call].results[].attributes'),
  ),
  change(
    'a higher maximum of a number',
    ({ ImageGenerationTool }) => (ImageGenerationTool.properties.partial_images.maximum = 5),
    ours('out_of_range', ...TOOL_LISTS.map((list) => `${list}[image_generation].partial_images`)),
  ),
  change(
    'a pattern that is removed',
    ({ InputFunctionCallOutput }) => delete InputFunctionCallOutput.properties.namespace.pattern,
    ours('invalid_format', 'request.input[function_call_output].namespace'),
  ),
  change(
    'additional keys that are allowed',
    ({ InputMcpApprovalResponse }) => (InputMcpApprovalResponse.additionalProperties = true),
    ours('unknown_key', 'request.input[mcp_approval_response].additional_key'),
  ),
];

/** Changes that allow less. */
const narrower: DocumentChange[] = [
  change(
    'a removed optional field of the request',
    ({ CompactRequest }) => removeField(CompactRequest, 'previous_response_id'),
    theirs('unknown_key', 'request.previous_response_id'),
  ),
  change(
    'a removed optional field of an input item',
    ({ InputReasoning }) => removeField(InputReasoning, 'encrypted_content'),
    theirs('unknown_key', 'request.input[reasoning].encrypted_content'),
  ),
  change(
    'a removed optional field of an output item',
    ({ OutputCompaction }) => removeField(OutputCompaction, 'created_by'),
    theirs('unknown_key', 'response.output[compaction].created_by'),
  ),
  change(
    'a removed optional field of a nested object',
    ({ InputShellAction }) => removeField(InputShellAction, 'max_output_length'),
    theirs('unknown_key', 'request.input[shell_call].action.max_output_length'),
  ),
  change(
    'a removed optional field of the response',
    ({ CompactResponse }) => removeField(CompactResponse, 'content_filters'),
    theirs('unknown_key', 'response.content_filters'),
  ),
  change(
    'a removed required field of an output item',
    ({ OutputLocalShellCallOutput }) => removeField(OutputLocalShellCallOutput, 'output'),
    theirs('unknown_key', 'response.output[local_shell_call_output].output'),
    ours('missing_key', 'response.output[local_shell_call_output].output'),
  ),
  change(
    'a field of the request that becomes required',
    ({ CompactRequest }) => CompactRequest.required.push('instructions'),
    theirs('missing_key', 'request.instructions'),
  ),
  change(
    'a field of an output item that becomes required',
    ({ OutputReasoning }) => OutputReasoning.required.push('encrypted_content'),
    theirs('missing_key', 'response.output[reasoning].encrypted_content'),
  ),
  change(
    'a removed input item type',
    (schemas) => removeBranch(schemas, 'InputItem', 'InputMcpListTools', 'mcp_list_tools'),
    theirs('unknown_kind', 'request.input[mcp_list_tools]'),
  ),
  change(
    'a removed output item type',
    (schemas) => removeBranch(schemas, 'OutputItem', 'OutputMcpCall', 'mcp_call'),
    theirs('unknown_kind', 'response.output[mcp_call]'),
  ),
  change(
    'a removed type of a content part',
    (schemas) => removeBranch(schemas, 'InputOutputMessagePart', 'Refusal', 'refusal'),
    theirs('unknown_kind', 'request.input[output_message].content[refusal]'),
  ),
  change(
    'a removed type of a nested object',
    (schemas) => removeBranch(schemas, 'InputPatchOperation', 'InputPatchUpdateFile', 'update_file'),
    theirs('unknown_kind', 'request.input[apply_patch_call].operation[update_file]'),
  ),
  change(
    'a removed value of an enum of the request',
    ({ PromptCacheRetention }) => (PromptCacheRetention.enum = ['24h']),
    theirs('invalid_value', 'request.prompt_cache_retention'),
  ),
  change(
    'a removed value of an enum of an output item',
    ({ OutputToolSearchCall }) => (OutputToolSearchCall.properties.execution.enum = ['server']),
    theirs('invalid_value', 'response.output[tool_search_call].execution'),
  ),
  change(
    'any string that becomes an enum',
    ({ OutputImageGenerationCall }) =>
      (OutputImageGenerationCall.properties.size = { type: ['string', 'null'], enum: ['1024x1024', null] }),
    theirs('invalid_value', 'response.output[image_generation_call].size'),
  ),
  change(
    'an enum that becomes a constant',
    ({ OutputApplyPatchCallOutput }) => (OutputApplyPatchCallOutput.properties.status = { type: 'string', const: 'completed' }),
    theirs('invalid_value', 'response.output[apply_patch_call_output].status'),
  ),
  change(
    'another constant',
    ({ CompactResponse }) => (CompactResponse.properties.object.const = 'response.compacted'),
    ours('invalid_value', 'response.object'),
    theirs('invalid_value', 'response.object'),
  ),
  change(
    'a field that is no longer nullable',
    ({ OutputCodeInterpreterCall }) => (OutputCodeInterpreterCall.properties.code.type = 'string'),
    theirs('invalid_type', 'response.output[code_interpreter_call].code'),
  ),
  change(
    'a number that becomes an integer',
    ({ FileSearchResult }) => (FileSearchResult.properties.score.type = ['integer', 'null']),
    theirs('invalid_type', 'request.input[file_search_call].results[].score', 'response.output[file_search_call].results[].score'),
  ),
  change(
    'a string or a list that becomes a string',
    ({ InputCustomToolCallOutput }) => (InputCustomToolCallOutput.properties.output = { type: 'string', maxLength: 10_485_760 }),
    theirs('invalid_type', 'request.input[custom_tool_call_output].output'),
  ),
  change(
    'any value that becomes a string',
    ({ InputToolSearchCall }) => (InputToolSearchCall.properties.arguments = { type: 'string' }),
    theirs('invalid_type', 'request.input[tool_search_call].arguments'),
  ),
  change(
    'an object that no longer allows all keys',
    ({ CompactRequest }) => (CompactRequest.properties.text = { type: ['object', 'null'], additionalProperties: false }),
    theirs('unknown_key', 'request.text.additional_key'),
  ),
  change(
    'a new maximum length',
    ({ InputLocalShellCallOutput }) => (InputLocalShellCallOutput.properties.output.maxLength = 1000),
    theirs('too_long', 'request.input[local_shell_call_output].output'),
  ),
  change(
    'a lower maximum length',
    ({ CompactRequest }) => (CompactRequest.properties.prompt_cache_key.maxLength = 32),
    theirs('too_long', 'request.prompt_cache_key'),
  ),
  change(
    'a new minimum length',
    ({ OutputFunctionCall }) => (OutputFunctionCall.properties.name.minLength = 1),
    theirs('too_short', 'response.output[function_call].name'),
  ),
  change(
    'a new maximum number of elements',
    ({ OutputFileSearchCall }) => (OutputFileSearchCall.properties.queries.maxItems = 10),
    theirs('too_long', 'response.output[file_search_call].queries'),
  ),
  change(
    'a new minimum number of elements',
    ({ InputReasoning }) => (InputReasoning.properties.summary.minItems = 1),
    theirs('too_short', 'request.input[reasoning].summary'),
  ),
  change(
    'a higher minimum of a number',
    ({ ImageGenerationTool }) => (ImageGenerationTool.properties.output_compression.minimum = 1),
    theirs('out_of_range', ...TOOL_LISTS.map((list) => `${list}[image_generation].output_compression`)),
  ),
  change(
    'a new pattern',
    ({ OutputComputerCall }) => (OutputComputerCall.properties.id.pattern = '^cu_'),
    theirs('invalid_format', 'response.output[computer_call].id'),
  ),
  change(
    'a limit for the values of a map',
    ({ LocalShellExec }) => (LocalShellExec.properties.env.additionalProperties.maxLength = 100),
    theirs(
      'too_long',
      'request.input[local_shell_call].action[exec].env.additional_key',
      'response.output[local_shell_call].action[exec].env.additional_key',
    ),
  ),
];

/** Two variants of the document, with 30 changes each. */
export const VARIANTS: { wider: DocumentChange[]; narrower: DocumentChange[] } = { wider, narrower };
