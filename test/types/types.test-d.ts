// Compiled by `npm run typecheck`, never run. `@ts-expect-error` marks what must not compile; everything else must.
import { createCompactClient, toNextInput } from '../../src/index.js';
import type {
  CompactRequest,
  CompactResponse,
  InputItem,
  InputItemByKind,
  InputItemOf,
  InputMessage,
  ModelId,
  OutputItem,
  OutputItemByKind,
  OutputItemOf,
  UnknownItem,
} from '../../src/types.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const assertTrue = <T extends true>(): T | undefined => undefined;

// A response can be sent back without a cast.
export async function loop(compacted: CompactResponse, next: InputItem): Promise<CompactResponse> {
  const client = createCompactClient({ endpoint: 'https://res.openai.azure.com', apiKey: 'key' });
  return client.compact({ model: 'my-deployment', input: toNextInput(compacted, next) });
}

// Short forms of messages and of references are valid items.
export const items: InputItem[] = [{ role: 'user', content: 'hi' }, { type: 'item_reference', id: 'msg_1' }, { id: 'msg_1' }];
export const request: CompactRequest = { model: null };

// @ts-expect-error an unknown role
export const wrongRole: InputItem = { role: 'narrator', content: 'hi' };
// @ts-expect-error `arguments` is missing
export const wrongCall: InputItem = { type: 'function_call', call_id: 'call_1', name: 'f' };
// @ts-expect-error `model` is missing
export const wrongRequest: CompactRequest = { input: 'hi' };

// Readonly lists can be sent; `satisfies` keeps the type of a constant.
export async function send(items: readonly InputItem[]): Promise<void> {
  const client = createCompactClient({ endpoint: 'https://res.openai.azure.com', apiKey: 'key' });
  const frozen = {
    model: 'm',
    input: [
      { role: 'user', content: 'hi' },
      { type: 'compaction', encrypted_content: 'x' },
    ],
  } as const;
  const checked = { model: 'm', input: [{ role: 'user', content: [{ type: 'input_text', text: 'hi' }] }] } satisfies CompactRequest;
  const deep = { model: 'm', input: [{ role: 'user', content: [{ type: 'input_text', text: 'hi' }] }] } as const;
  await client.compact({ model: 'm', input: items });
  await client.compact(frozen);
  await client.compact(checked);
  // @ts-expect-error lists within items are mutable, so that the next function compiles
  await client.compact(deep);
}

// `Array.isArray` narrows the content of a message. On a union with a readonly list it would narrow to `any[]`.
export function read({ input }: CompactRequest): string | undefined {
  if (!Array.isArray(input)) return input ?? undefined;
  assertTrue<Equal<typeof input, InputItem[]>>();
  const [item] = input;
  return item?.type === 'message' && !Array.isArray(item.content) ? item.content : undefined;
}

// Every output item can be assigned to the input item of the same type, so that a history of both can be sent.
assertTrue<OutputItem extends InputItem ? true : false>();
export async function sendHistory(history: (InputItem | OutputItem)[]): Promise<void> {
  const client = createCompactClient({ endpoint: 'https://res.openai.azure.com', apiKey: 'key' });
  await client.compact({ model: 'm', input: history });
}

// `type` narrows to each item type.
type Narrowed<Item extends { type?: unknown }, Kind> = Item extends unknown ? (Kind extends Item['type'] ? Item : never) : never;
type AllNarrow<Item extends { type?: unknown }, ByKind> = {
  [Kind in keyof ByKind]: Equal<Narrowed<Item, Kind>, ByKind[Kind]>;
}[keyof ByKind];
assertTrue<AllNarrow<InputItem, InputItemByKind>>();
assertTrue<AllNarrow<OutputItem, OutputItemByKind>>();
assertTrue<Equal<InputItemOf<'message'>, InputMessage>>();
assertTrue<Equal<OutputItemOf<'compaction'>['encrypted_content'], string>>();

export function describe(item: OutputItem): string {
  switch (item.type) {
    case 'message':
      return item.role;
    case 'function_call':
    case 'custom_tool_call':
    case 'mcp_call':
    case 'mcp_approval_request':
      return item.name;
    case 'function_call_output':
      return item.call_id ?? '';
    case 'custom_tool_call_output':
    case 'computer_call_output':
    case 'shell_call_output':
    case 'apply_patch_call_output':
      return item.call_id;
    case 'shell_call':
      return item.action.commands.join();
    case 'local_shell_call':
      return item.action.command.join();
    case 'apply_patch_call':
      return item.operation.path;
    case 'tool_search_call':
    case 'tool_search_output':
      return item.execution;
    case 'compaction':
      return item.encrypted_content;
    case 'reasoning':
      return item.summary.map((part) => part.text).join();
    case 'file_search_call':
      return item.queries.join();
    case 'mcp_list_tools':
      return item.server_label;
    case 'mcp_approval_response':
      return String(item.approve);
    case 'web_search_call':
    case 'image_generation_call':
    case 'computer_call':
    case 'code_interpreter_call':
    case 'local_shell_call_output':
      return item.id;
    case 'additional_tools':
      return item.role;
    case 'program':
      return item.code;
    case 'program_output':
      return item.result;
    default:
      return item satisfies never;
  }
}

export function first(item: InputItem): string | undefined {
  if (item.type === 'function_call') return item.arguments;
  if (item.type === undefined && 'role' in item) return item.role;
  return undefined;
}

// Model ids are suggestions, not a closed list.
export const models: ModelId[] = ['gpt-5.1-codex-max', 'a-deployment-of-mine'];

// A key that the contract does not know, of an item of any type, of one type, and in the default arm of a `switch`.
export const readUnknownKey = (item: InputItem): unknown => (item as UnknownItem)['cache_control'];
export const readUnknownOutputKey = (item: OutputItem): unknown => (item as UnknownItem)['agent'];
export const readUnknownKeyOfOne = (item: OutputItemOf<'function_call'>): unknown => (item as UnknownItem)['agent'];
export const readUnknownKeyOfMessage = (item: InputItemOf<'message'>): unknown => (item as UnknownItem)['agent'];
// Of every type but two, whose `type` may be missing, no cast is needed.
assertTrue<Exclude<InputItem, InputItemOf<'message' | 'item_reference'>> extends UnknownItem ? true : false>();
assertTrue<OutputItem extends UnknownItem ? true : false>();
export const readUnknownKeyOfReference = (item: InputItemOf<'item_reference'>): unknown => (item as UnknownItem)['agent'];
export function readUnknownKind(item: InputItem | OutputItem): unknown {
  switch (item.type) {
    case undefined:
    case null:
    case 'message':
      return item;
    case 'function_call':
      return item.name;
    default:
      return (item as UnknownItem)['agent'];
  }
}
export function readKindOfTheFuture(item: OutputItem): unknown {
  switch (item.type) {
    case 'message':
    case 'compaction':
      return item.id;
    default:
      return [(item as UnknownItem).type, (item as UnknownItem)['agent']];
  }
}

// The fields of coding agents, and an output that names no call.
export const codingAgent: CompactRequest = {
  model: 'm',
  input: [
    { type: 'function_call_output', name: 'f', call_id: null, output: 'x' },
    { type: 'function_call_output', output: 'y' },
  ],
  tools: [{ type: 'web_search', external_web_access: false }],
  parallel_tool_calls: true,
  reasoning: { effort: 'medium' },
  text: { verbosity: 'low' },
};

// The fields, values and item types that were added after May 2026.
export const november: CompactRequest = {
  model: 'gpt-6.2-astra',
  service_tier: 'fast',
  prompt_cache_options: { mode: 'explicit', ttl: '30m' },
  image: { context_compression: 'enabled' },
  input: [
    {
      role: 'user',
      content: [{ type: 'input_file', file_id: 'f', detail: 'auto', prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' } }],
    },
    { type: 'function_call', call_id: 'c', name: 'n', arguments: '{}', async: true, caller: { type: 'program', caller_id: 'p' } },
    { type: 'additional_tools', role: 'developer', tools: [{ type: 'programmatic_tool_calling' }] },
    { type: 'program', id: 'p', call_id: 'c', code: '', fingerprint: 'f' },
    { type: 'program_output', id: 'p', call_id: 'c', result: '', status: 'completed' },
    { type: 'configuration_update', reasoning: { effort: 'max' }, text: { format: { type: 'text' } } },
    { type: 'compaction_trigger' },
  ],
};

// The `type` of an error narrows; older services send text.
export function readMcpError({ error }: OutputItemOf<'mcp_call'>): unknown {
  if (typeof error === 'string') return error;
  switch (error?.type) {
    case 'http_error':
    case 'mcp_protocol_error':
      assertTrue<Equal<typeof error.code, number>>();
      return error.message;
    case 'mcp_tool_execution_error':
      return error.content;
    default:
      return error satisfies null | undefined;
  }
}
