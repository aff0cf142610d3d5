// Compiled by `npm run typecheck`, never run: what must compile compiles, and each expected error is one.
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
  OutputToolSearchCall,
  UnknownItem,
} from '../../src/types.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

// The loop needs no cast.
export async function loop(compacted: CompactResponse, next: InputItem): Promise<CompactResponse> {
  const client = createCompactClient({ endpoint: 'https://res.openai.azure.com', apiKey: 'key' });
  return client.compact({ model: 'my-deployment', input: toNextInput(compacted, next) });
}

// Short forms of messages and references are items.
export const items: InputItem[] = [{ role: 'user', content: 'hi' }, { type: 'item_reference', id: 'msg_1' }, { id: 'msg_1' }];
export const request: CompactRequest = { model: null };

// @ts-expect-error a role that nobody has
export const wrongRole: InputItem = { role: 'narrator', content: 'hi' };
// @ts-expect-error `arguments` is missing
export const wrongCall: InputItem = { type: 'function_call', call_id: 'call_1', name: 'f' };
// @ts-expect-error `model` is missing
export const wrongRequest: CompactRequest = { input: 'hi' };

// Lists that may not be changed can be sent; the shape of a constant is kept by `satisfies`.
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
  // @ts-expect-error lists inside of items stay lists that can be changed, for the sake of the next function
  await client.compact(deep);
}

// Who reads a message asks `Array.isArray`, which makes `any[]` of a union with a readonly list.
export function read({ input }: CompactRequest): string | undefined {
  if (!Array.isArray(input)) return input ?? undefined;
  holds<Equal<typeof input, InputItem[]>>();
  const [item] = input;
  return item?.type === 'message' && !Array.isArray(item.content) ? item.content : undefined;
}

// All that comes out goes back in, kind by kind. Tool searches are the one exception, and `toNextInput` says why.
holds<Exclude<OutputItem, OutputToolSearchCall> extends InputItem ? true : false>();
holds<Equal<Omit<OutputToolSearchCall, 'arguments'> extends Omit<InputItemOf<'tool_search_call'>, 'arguments'> ? true : false, true>>();

// `type` tells every kind apart.
type Narrowed<Item extends { type?: unknown }, Kind> = Item extends unknown ? (Kind extends Item['type'] ? Item : never) : never;
type AllNarrow<Item extends { type?: unknown }, ByKind> = {
  [Kind in keyof ByKind]: Equal<Narrowed<Item, Kind>, ByKind[Kind]>;
}[keyof ByKind];
holds<AllNarrow<InputItem, InputItemByKind>>();
holds<AllNarrow<OutputItem, OutputItemByKind>>();
holds<Equal<InputItemOf<'message'>, InputMessage>>();
holds<Equal<OutputItemOf<'compaction'>['encrypted_content'], string>>();

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

// A key that the contract does not know.
export const readUnknownKey = (item: InputItem): unknown => (item as UnknownItem)['cache_control'];
