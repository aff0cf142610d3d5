// Compiled by `npm run typecheck`, never run. The types of this contract beside those of the vendor's SDK, the `openai` of package.json,
// kind by kind and both ways. What can be assigned is; what can not has its reason. Nearly all of those come from one rule of the
// contract: an optional field may be null, since senders write null for absent, and servers return it.
import type { CompactedResponse, ResponseCompactParams, ResponseInputItem, ResponseUsage } from 'openai/resources/responses/responses';
import { toNextInput } from '../../src/conversation/index.js';
import type {
  CompactRequest,
  CompactResponse,
  CompactUsage,
  InputItem,
  InputItemByKind,
  InputKind,
  MessageRole,
  OutputItemByKind,
  OutputKind,
} from '../../src/types.js';

type OfKind<Item, Kind> = Item extends { type?: infer Types } ? (Kind extends Types ? Item : never) : never;
type VendorsOutputItem = CompactedResponse['output'][number];
type VendorsIn = { [Kind in InputKind]: OfKind<ResponseInputItem, Kind> };
type VendorsOut = { [Kind in OutputKind]: OfKind<VendorsOutputItem, Kind> };

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

// Kinds that the SDK has and the contract does not: newer than its state, or of other endpoints. The open validators let them pass.
type KindOf<Item> = Item extends { type?: infer Type } ? Exclude<Type, null | undefined> : never;
holds<
  Equal<
    Exclude<KindOf<ResponseInputItem>, InputKind>,
    'additional_tools' | 'configuration_update' | 'compaction_trigger' | 'program' | 'program_output'
  >
>();
holds<Equal<Exclude<KindOf<VendorsOutputItem>, OutputKind>, 'additional_tools' | 'program' | 'program_output'>>();
// And those the contract has alone.
holds<Equal<Exclude<InputKind, KindOf<ResponseInputItem>>, 'output_message'>>();
holds<Equal<Exclude<OutputKind, KindOf<VendorsOutputItem>>, never>>();

// The SDK types an answer as what a model writes: but it also holds messages of users, and goes back in.
holds<Equal<VendorsOut['message']['role'], 'assistant'>>();
holds<Equal<OutputItemByKind['message']['role'], MessageRole>>();
export function goOn(sdk: CompactedResponse, contract: CompactResponse): [ResponseInputItem[], InputItem[]] {
  // @ts-expect-error not without a cast
  const next: ResponseInputItem[] = sdk.output;
  return [next, toNextInput(contract)];
}

export function input(oursIn: InputItemByKind, vendorsIn: VendorsIn): void {
  // The SDK's items are taken by the contract.
  // @ts-expect-error theirs has `auto` for `detail` of a file, which the contract does not list
  oursIn.message = vendorsIn.message;
  oursIn.item_reference = vendorsIn.item_reference;
  oursIn.file_search_call = vendorsIn.file_search_call;
  oursIn.computer_call = vendorsIn.computer_call;
  oursIn.computer_call_output = vendorsIn.computer_call_output;
  oursIn.web_search_call = vendorsIn.web_search_call;
  oursIn.function_call = vendorsIn.function_call;
  // @ts-expect-error `call_id` may be null or absent there; the contract requires it
  oursIn.function_call_output = vendorsIn.function_call_output;
  // @ts-expect-error `arguments` is unknown there, and an object in the contract
  oursIn.tool_search_call = vendorsIn.tool_search_call;
  // @ts-expect-error nested filters are unknown there
  oursIn.tool_search_output = vendorsIn.tool_search_output;
  oursIn.reasoning = vendorsIn.reasoning;
  oursIn.compaction = vendorsIn.compaction;
  oursIn.image_generation_call = vendorsIn.image_generation_call;
  oursIn.code_interpreter_call = vendorsIn.code_interpreter_call;
  oursIn.local_shell_call = vendorsIn.local_shell_call;
  oursIn.local_shell_call_output = vendorsIn.local_shell_call_output;
  oursIn.shell_call = vendorsIn.shell_call;
  oursIn.shell_call_output = vendorsIn.shell_call_output;
  oursIn.apply_patch_call = vendorsIn.apply_patch_call;
  oursIn.apply_patch_call_output = vendorsIn.apply_patch_call_output;
  // @ts-expect-error `input_schema` is unknown there, and an object here
  oursIn.mcp_list_tools = vendorsIn.mcp_list_tools;
  oursIn.mcp_approval_request = vendorsIn.mcp_approval_request;
  oursIn.mcp_approval_response = vendorsIn.mcp_approval_response;
  // @ts-expect-error `error` is an interface there, which no index signature takes
  oursIn.mcp_call = vendorsIn.mcp_call;
  // @ts-expect-error theirs has `auto` for `detail` of a file, which the contract does not list
  oursIn.custom_tool_call_output = vendorsIn.custom_tool_call_output;
  oursIn.custom_tool_call = vendorsIn.custom_tool_call;

  // The contract's items are taken by the SDK.
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.message = oursIn.message;
  vendorsIn.item_reference = oursIn.item_reference;
  // @ts-expect-error no such kind there: Azure lists it, the wire calls it `message`
  vendorsIn.output_message = oursIn.output_message;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.file_search_call = oursIn.file_search_call;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.computer_call = oursIn.computer_call;
  // @ts-expect-error null for `file_id` of the screenshot
  vendorsIn.computer_call_output = oursIn.computer_call_output;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.web_search_call = oursIn.web_search_call;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.function_call = oursIn.function_call;
  // @ts-expect-error null for `detail` of a part
  vendorsIn.function_call_output = oursIn.function_call_output;
  // @ts-expect-error null for `execution`
  vendorsIn.tool_search_call = oursIn.tool_search_call;
  // @ts-expect-error null for optional fields of tools
  vendorsIn.tool_search_output = oursIn.tool_search_output;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.reasoning = oursIn.reasoning;
  vendorsIn.compaction = oursIn.compaction;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.image_generation_call = oursIn.image_generation_call;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.code_interpreter_call = oursIn.code_interpreter_call;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.local_shell_call = oursIn.local_shell_call;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.local_shell_call_output = oursIn.local_shell_call_output;
  // @ts-expect-error null for `skills`
  vendorsIn.shell_call = oursIn.shell_call;
  vendorsIn.shell_call_output = oursIn.shell_call_output;
  // @ts-expect-error null for `status`
  vendorsIn.apply_patch_call = oursIn.apply_patch_call;
  // @ts-expect-error null for `status`
  vendorsIn.apply_patch_call_output = oursIn.apply_patch_call_output;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.mcp_list_tools = oursIn.mcp_list_tools;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.mcp_approval_request = oursIn.mcp_approval_request;
  vendorsIn.mcp_approval_response = oursIn.mcp_approval_response;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.mcp_call = oursIn.mcp_call;
  // @ts-expect-error null for `detail` of a part
  vendorsIn.custom_tool_call_output = oursIn.custom_tool_call_output;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsIn.custom_tool_call = oursIn.custom_tool_call;
}

export function output(oursOut: OutputItemByKind, vendorsOut: VendorsOut): void {
  // The SDK's items are taken by the contract.
  oursOut.message = vendorsOut.message;
  oursOut.function_call = vendorsOut.function_call;
  oursOut.tool_search_call = vendorsOut.tool_search_call;
  // @ts-expect-error nested filters are unknown there
  oursOut.tool_search_output = vendorsOut.tool_search_output;
  // @ts-expect-error `call_id` may be null or absent there; the contract requires it
  oursOut.function_call_output = vendorsOut.function_call_output;
  oursOut.file_search_call = vendorsOut.file_search_call;
  oursOut.web_search_call = vendorsOut.web_search_call;
  oursOut.image_generation_call = vendorsOut.image_generation_call;
  oursOut.computer_call = vendorsOut.computer_call;
  oursOut.computer_call_output = vendorsOut.computer_call_output;
  oursOut.reasoning = vendorsOut.reasoning;
  oursOut.compaction = vendorsOut.compaction;
  oursOut.code_interpreter_call = vendorsOut.code_interpreter_call;
  oursOut.local_shell_call = vendorsOut.local_shell_call;
  oursOut.local_shell_call_output = vendorsOut.local_shell_call_output;
  oursOut.shell_call = vendorsOut.shell_call;
  oursOut.shell_call_output = vendorsOut.shell_call_output;
  oursOut.apply_patch_call = vendorsOut.apply_patch_call;
  oursOut.apply_patch_call_output = vendorsOut.apply_patch_call_output;
  // @ts-expect-error `input_schema` is unknown there, and an object here
  oursOut.mcp_list_tools = vendorsOut.mcp_list_tools;
  oursOut.mcp_approval_request = vendorsOut.mcp_approval_request;
  oursOut.mcp_approval_response = vendorsOut.mcp_approval_response;
  // @ts-expect-error `error` is an interface there, which no index signature takes
  oursOut.mcp_call = vendorsOut.mcp_call;
  oursOut.custom_tool_call = vendorsOut.custom_tool_call;
  // @ts-expect-error theirs has `auto` for `detail` of a file, which the contract does not list
  oursOut.custom_tool_call_output = vendorsOut.custom_tool_call_output;

  // The contract's items are taken by the SDK.
  // @ts-expect-error parts of any kind: the service returns what was sent, under any role
  vendorsOut.message = oursOut.message;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsOut.function_call = oursOut.function_call;
  // @ts-expect-error null for `created_by`
  vendorsOut.tool_search_call = oursOut.tool_search_call;
  // @ts-expect-error null for optional fields of tools
  vendorsOut.tool_search_output = oursOut.tool_search_output;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsOut.function_call_output = oursOut.function_call_output;
  // @ts-expect-error null for optional fields of results
  vendorsOut.file_search_call = oursOut.file_search_call;
  // @ts-expect-error null for `queries`
  vendorsOut.web_search_call = oursOut.web_search_call;
  // @ts-expect-error any string for `background`, `quality` and `size`: servers return new ones
  vendorsOut.image_generation_call = oursOut.image_generation_call;
  // @ts-expect-error null for `action`
  vendorsOut.computer_call = oursOut.computer_call;
  // @ts-expect-error null for `file_id` of the screenshot
  vendorsOut.computer_call_output = oursOut.computer_call_output;
  // @ts-expect-error null for `content`
  vendorsOut.reasoning = oursOut.reasoning;
  // @ts-expect-error null for `created_by`
  vendorsOut.compaction = oursOut.compaction;
  vendorsOut.code_interpreter_call = oursOut.code_interpreter_call;
  vendorsOut.local_shell_call = oursOut.local_shell_call;
  vendorsOut.local_shell_call_output = oursOut.local_shell_call_output;
  // @ts-expect-error null for `created_by`
  vendorsOut.shell_call = oursOut.shell_call;
  // @ts-expect-error null for `created_by` of an output
  vendorsOut.shell_call_output = oursOut.shell_call_output;
  // @ts-expect-error null for `created_by`
  vendorsOut.apply_patch_call = oursOut.apply_patch_call;
  // @ts-expect-error null for `created_by`
  vendorsOut.apply_patch_call_output = oursOut.apply_patch_call_output;
  // @ts-expect-error an object for `error` is seen on the wire
  vendorsOut.mcp_list_tools = oursOut.mcp_list_tools;
  vendorsOut.mcp_approval_request = oursOut.mcp_approval_request;
  vendorsOut.mcp_approval_response = oursOut.mcp_approval_response;
  // @ts-expect-error a text for `error` is seen on the wire
  vendorsOut.mcp_call = oursOut.mcp_call;
  // @ts-expect-error null for `id`, as for every optional field here
  vendorsOut.custom_tool_call = oursOut.custom_tool_call;
  // @ts-expect-error `status` is required there, and left out by the service
  vendorsOut.custom_tool_call_output = oursOut.custom_tool_call_output;
}

type OursRest = Omit<CompactRequest, 'input'>;
type VendorsRest = Pick<ResponseCompactParams, keyof OursRest>;

export function rest(ours: OursRest, vendors: VendorsRest): void {
  // @ts-expect-error theirs has the tier `fast`, which is newer than the contract
  ours = vendors;
  vendors = ours;
}

export function usage(ours: CompactUsage, vendors: ResponseUsage): void {
  ours = vendors;
  // @ts-expect-error null for `cache_write_tokens`
  vendors = ours;
}
