/** Changes of the types of the npm package `openai`, each of a different kind, and the differences that they must be reported as. */
import type { ExpectedDifference } from './changes.js';

export interface SdkChange {
  name: string;
  /** Changes the text of `resources/responses/responses.d.ts`. */
  edit: (text: string) => string;
  differences: ExpectedDifference[];
}

const ours = (code: string, place: string): ExpectedDifference => ({ rejectedBy: 'ours', place, code });
const theirs = (code: string, place: string): ExpectedDifference => ({ rejectedBy: 'theirs', place, code });

function replace(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the types do not contain ${from}`);
  return text.replace(from, () => to);
}

/** Replaces text in one interface, such as `ResponseInputItem.ShellCall.Action`. */
function inInterface(path: string, from: string, to: string): (text: string) => string {
  return (text) => {
    const names = path.split('.');
    let start = 0;
    for (const [i, name] of names.entries()) {
      start = text.indexOf(`${i < names.length - 1 ? 'namespace' : 'interface'} ${name} {\n`, start);
      if (start === -1) throw new Error(`the types do not contain ${path}`);
    }
    const indent = '    '.repeat(names.length - 1);
    const end = text.indexOf(`\n${indent}}\n`, start);
    return text.slice(0, start) + replace(text.slice(start, end), from, to) + text.slice(end);
  };
}

const addField = (path: string, field: string): ((text: string) => string) => {
  const header = `interface ${path.split('.').at(-1)} {\n`;
  return inInterface(path, header, `${header}${field}\n`);
};

const NOTE = `export interface Note { text: string; type: 'note'; }\nexport declare namespace Responses {\n`;
const addNote = (text: string): string =>
  text.includes('interface Note ') ? text : replace(text, 'export declare namespace Responses {\n', NOTE);

export const SDK_CHANGES: SdkChange[] = [
  {
    name: 'a new field of the request',
    edit: addField('ResponseCompactParams', 'cache_hint?: string;'),
    differences: [ours('unknown_key', 'request.cache_hint')],
  },
  {
    name: 'a new field of an input item',
    edit: addField('ResponseCompactionItemParam', 'token_count?: number;'),
    differences: [ours('unknown_key', 'request.input[compaction].token_count')],
  },
  {
    name: 'a new required field of an output item',
    edit: addField('ResponseCompactionItem', 'region: string;'),
    differences: [ours('unknown_key', 'response.output[compaction].region'), theirs('missing_key', 'response.output[compaction].region')],
  },
  {
    name: 'a new field of the response',
    edit: addField('CompactedResponse', 'region?: string;'),
    differences: [ours('unknown_key', 'response.region')],
  },
  {
    name: 'a new field of a nested type',
    edit: addField('ResponseInputItem.ShellCall.Action', 'shell?: string;'),
    differences: [ours('unknown_key', 'request.input[shell_call].action.shell')],
  },
  {
    name: 'a new field of type unknown',
    edit: addField('ResponseInputItem.LocalShellCallOutput', 'details?: unknown;'),
    differences: [ours('unknown_key', 'request.input[local_shell_call_output].details')],
  },
  {
    name: 'a new field whose type contains itself',
    edit: addField('ResponseInputItem.ProgramOutput', 'nested?: ProgramOutput;'),
    differences: [ours('unknown_key', 'request.input[program_output].nested[program_output]')],
  },
  {
    name: 'a new input item type',
    edit: (text) => replace(addNote(text), '| ResponseInputItem.ProgramOutput;', '| ResponseInputItem.ProgramOutput | Note;'),
    differences: [ours('unknown_kind', 'request.input[note]')],
  },
  {
    name: 'a new output item type',
    edit: (text) => replace(addNote(text), 'export type ResponseOutputItem = ', 'export type ResponseOutputItem = Note | '),
    differences: [ours('unknown_kind', 'response.output[note]')],
  },
  {
    name: 'a new value of an enum',
    edit: inInterface('ResponseInputItem.ToolSearchCall', "'server' | 'client'", "'server' | 'client' | 'hybrid'"),
    differences: [ours('invalid_value', 'request.input[tool_search_call].execution')],
  },
  {
    name: 'an enum that becomes any string',
    edit: inInterface('ResponseInputItem.McpCall', "'calling' | 'failed'", "'calling' | 'failed' | (string & {})"),
    differences: [ours('invalid_value', 'request.input[mcp_call].status')],
  },
  {
    name: 'a template literal beside the values of an enum',
    edit: inInterface('ResponseInputItem.ImageGenerationCall', "'generate' |", "'generate' | `draw_${" + 'number}` |'),
    differences: [ours('invalid_value', 'request.input[image_generation_call].action')],
  },
  {
    name: 'a required field that becomes optional',
    edit: inInterface('ResponseInputItem.McpApprovalResponse', 'approve:', 'approve?:'),
    differences: [ours('missing_key', 'request.input[mcp_approval_response].approve')],
  },
  {
    name: 'a required field that becomes nullable',
    edit: inInterface('ResponseOutputItem.McpApprovalRequest', 'server_label: string', 'server_label: string | null'),
    differences: [ours('invalid_type', 'response.output[mcp_approval_request].server_label')],
  },
  {
    name: 'a string that may also be a list',
    edit: inInterface('ResponseInputItem.McpCall', 'output?: string', 'output?: string | Array<string>'),
    differences: [ours('invalid_type', 'request.input[mcp_call].output')],
  },
  {
    name: 'an index signature',
    edit: addField('ResponseInputItem.ApplyPatchCall.DeleteFile', '[key: string]: unknown;'),
    differences: [ours('unknown_key', 'request.input[apply_patch_call].operation[delete_file].additional_key')],
  },
  {
    name: 'a removed field',
    edit: inInterface('ResponseInputItem.McpApprovalResponse', 'reason?: string | null;', ''),
    differences: [theirs('unknown_key', 'request.input[mcp_approval_response].reason')],
  },
  {
    name: 'an optional field that becomes required',
    edit: inInterface('ResponseCompactParams', 'instructions?:', 'instructions:'),
    differences: [theirs('missing_key', 'request.instructions')],
  },
  {
    name: 'a removed value of an enum',
    edit: inInterface('ResponseInputItem.ApplyPatchCallOutput', "'completed' | 'failed'", "'completed'"),
    differences: [theirs('invalid_value', 'request.input[apply_patch_call_output].status')],
  },
  {
    name: 'a removed input item type',
    edit: (text) => replace(text, '| ResponseInputItem.McpListTools ', ''),
    differences: [theirs('unknown_kind', 'request.input[mcp_list_tools]')],
  },
];
