// Compiled by `npm run typecheck`, never run. Compares the types of this contract with those of the vendor's SDK, the `openai` of package.json: each
// item type, in both directions. Every type of the SDK can be assigned to that of the contract. Each assignment in the other direction that does not
// compile has its reason. Nearly all of the reasons are one rule of the contract: an optional field may be null, since clients send null for a
// missing value, and servers return it.
import type {
  CompactedResponse,
  Response,
  ResponseCompactParams,
  ResponseInputItem,
  ResponseUsage,
} from 'openai/resources/responses/responses';
import type OpenAI from 'openai';
import { createCompactClient } from '../../src/client/index.js';
import { asVendorType, toNextInput } from '../../src/conversation/index.js';
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
const assertTrue = <T extends true>(): T | undefined => undefined;

// The contract has each item type of the SDK.
type KindOf<Item> = Item extends { type?: infer Type } ? Exclude<Type, null | undefined> : never;
assertTrue<Equal<Exclude<KindOf<ResponseInputItem>, InputKind>, never>>();
assertTrue<Equal<Exclude<KindOf<VendorsOutputItem>, OutputKind>, never>>();
// Item types of the contract that the SDK does not have.
assertTrue<Equal<Exclude<InputKind, KindOf<ResponseInputItem>>, 'output_message'>>();
assertTrue<Equal<Exclude<OutputKind, KindOf<VendorsOutputItem>>, never>>();

// In the SDK's types all messages of a response are the assistant's. In fact a response also contains messages of the user, and is sent back.
assertTrue<Equal<VendorsOut['message']['role'], 'assistant'>>();
assertTrue<Equal<OutputItemByKind['message']['role'], MessageRole>>();
export function continueWith(sdk: CompactedResponse, contract: CompactResponse): [ResponseInputItem[], InputItem[]] {
  // @ts-expect-error not without a cast
  const next: ResponseInputItem[] = sdk.output;
  return [next, toNextInput(contract)];
}

export function input(oursIn: InputItemByKind, vendorsIn: VendorsIn): void {
  // The items of the SDK, assigned to those of the contract.
  oursIn.message = vendorsIn.message;
  oursIn.item_reference = vendorsIn.item_reference;
  oursIn.file_search_call = vendorsIn.file_search_call;
  oursIn.computer_call = vendorsIn.computer_call;
  oursIn.computer_call_output = vendorsIn.computer_call_output;
  oursIn.web_search_call = vendorsIn.web_search_call;
  oursIn.function_call = vendorsIn.function_call;
  oursIn.function_call_output = vendorsIn.function_call_output;
  oursIn.tool_search_call = vendorsIn.tool_search_call;
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
  oursIn.mcp_list_tools = vendorsIn.mcp_list_tools;
  oursIn.mcp_approval_request = vendorsIn.mcp_approval_request;
  oursIn.mcp_approval_response = vendorsIn.mcp_approval_response;
  oursIn.mcp_call = vendorsIn.mcp_call;
  oursIn.custom_tool_call_output = vendorsIn.custom_tool_call_output;
  oursIn.custom_tool_call = vendorsIn.custom_tool_call;
  oursIn.additional_tools = vendorsIn.additional_tools;
  oursIn.program = vendorsIn.program;
  oursIn.program_output = vendorsIn.program_output;
  oursIn.configuration_update = vendorsIn.configuration_update;
  oursIn.compaction_trigger = vendorsIn.compaction_trigger;

  // The items of the contract, assigned to those of the SDK.
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.message = oursIn.message;
  vendorsIn.item_reference = oursIn.item_reference;
  // @ts-expect-error not an item type of the SDK: Azure documents it, but sends `message` on the wire
  vendorsIn.output_message = oursIn.output_message;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.file_search_call = oursIn.file_search_call;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.computer_call = oursIn.computer_call;
  // @ts-expect-error `file_id` of the screenshot may be null
  vendorsIn.computer_call_output = oursIn.computer_call_output;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.web_search_call = oursIn.web_search_call;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.function_call = oursIn.function_call;
  // @ts-expect-error `detail` of a part may be null
  vendorsIn.function_call_output = oursIn.function_call_output;
  // @ts-expect-error `execution` may be null
  vendorsIn.tool_search_call = oursIn.tool_search_call;
  // @ts-expect-error optional fields of tools may be null
  vendorsIn.tool_search_output = oursIn.tool_search_output;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.reasoning = oursIn.reasoning;
  vendorsIn.compaction = oursIn.compaction;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.image_generation_call = oursIn.image_generation_call;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.code_interpreter_call = oursIn.code_interpreter_call;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.local_shell_call = oursIn.local_shell_call;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.local_shell_call_output = oursIn.local_shell_call_output;
  // @ts-expect-error `skills` may be null
  vendorsIn.shell_call = oursIn.shell_call;
  vendorsIn.shell_call_output = oursIn.shell_call_output;
  // @ts-expect-error `status` may be null
  vendorsIn.apply_patch_call = oursIn.apply_patch_call;
  // @ts-expect-error `status` may be null
  vendorsIn.apply_patch_call_output = oursIn.apply_patch_call_output;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.mcp_list_tools = oursIn.mcp_list_tools;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.mcp_approval_request = oursIn.mcp_approval_request;
  vendorsIn.mcp_approval_response = oursIn.mcp_approval_response;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.mcp_call = oursIn.mcp_call;
  // @ts-expect-error `detail` of a part may be null
  vendorsIn.custom_tool_call_output = oursIn.custom_tool_call_output;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.custom_tool_call = oursIn.custom_tool_call;
  // @ts-expect-error the service returns all roles, and they are sent back
  vendorsIn.additional_tools = oursIn.additional_tools;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.program = oursIn.program;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsIn.program_output = oursIn.program_output;
  // @ts-expect-error `reasoning` may be null
  vendorsIn.configuration_update = oursIn.configuration_update;
  vendorsIn.compaction_trigger = oursIn.compaction_trigger;
}

export function output(oursOut: OutputItemByKind, vendorsOut: VendorsOut): void {
  // The items of the SDK, assigned to those of the contract.
  oursOut.message = vendorsOut.message;
  oursOut.function_call = vendorsOut.function_call;
  oursOut.tool_search_call = vendorsOut.tool_search_call;
  oursOut.tool_search_output = vendorsOut.tool_search_output;
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
  oursOut.mcp_list_tools = vendorsOut.mcp_list_tools;
  oursOut.mcp_approval_request = vendorsOut.mcp_approval_request;
  oursOut.mcp_approval_response = vendorsOut.mcp_approval_response;
  oursOut.mcp_call = vendorsOut.mcp_call;
  oursOut.custom_tool_call = vendorsOut.custom_tool_call;
  oursOut.custom_tool_call_output = vendorsOut.custom_tool_call_output;
  oursOut.additional_tools = vendorsOut.additional_tools;
  oursOut.program = vendorsOut.program;
  oursOut.program_output = vendorsOut.program_output;

  // The items of the contract, assigned to those of the SDK.
  // @ts-expect-error the contract allows any content part under any role: the service returns what was sent
  vendorsOut.message = oursOut.message;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsOut.function_call = oursOut.function_call;
  // @ts-expect-error `created_by` may be null
  vendorsOut.tool_search_call = oursOut.tool_search_call;
  // @ts-expect-error optional fields of tools may be null
  vendorsOut.tool_search_output = oursOut.tool_search_output;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsOut.function_call_output = oursOut.function_call_output;
  // @ts-expect-error optional fields of results may be null
  vendorsOut.file_search_call = oursOut.file_search_call;
  // @ts-expect-error `queries` may be null
  vendorsOut.web_search_call = oursOut.web_search_call;
  // @ts-expect-error `background`, `quality` and `size` may be any string: servers return new values
  vendorsOut.image_generation_call = oursOut.image_generation_call;
  // @ts-expect-error `action` may be null
  vendorsOut.computer_call = oursOut.computer_call;
  // @ts-expect-error `file_id` of the screenshot may be null
  vendorsOut.computer_call_output = oursOut.computer_call_output;
  // @ts-expect-error `content` may be null
  vendorsOut.reasoning = oursOut.reasoning;
  // @ts-expect-error `created_by` may be null
  vendorsOut.compaction = oursOut.compaction;
  vendorsOut.code_interpreter_call = oursOut.code_interpreter_call;
  vendorsOut.local_shell_call = oursOut.local_shell_call;
  vendorsOut.local_shell_call_output = oursOut.local_shell_call_output;
  // @ts-expect-error `created_by` may be null
  vendorsOut.shell_call = oursOut.shell_call;
  // @ts-expect-error `created_by` of an output may be null
  vendorsOut.shell_call_output = oursOut.shell_call_output;
  // @ts-expect-error `created_by` may be null
  vendorsOut.apply_patch_call = oursOut.apply_patch_call;
  // @ts-expect-error `created_by` may be null
  vendorsOut.apply_patch_call_output = oursOut.apply_patch_call_output;
  // @ts-expect-error `error` can be an object on the wire
  vendorsOut.mcp_list_tools = oursOut.mcp_list_tools;
  vendorsOut.mcp_approval_request = oursOut.mcp_approval_request;
  vendorsOut.mcp_approval_response = oursOut.mcp_approval_response;
  // @ts-expect-error `error` can be a string on the wire
  vendorsOut.mcp_call = oursOut.mcp_call;
  // @ts-expect-error `id` may be null, as every optional field here
  vendorsOut.custom_tool_call = oursOut.custom_tool_call;
  // @ts-expect-error `status` is required there, but some services omit it
  vendorsOut.custom_tool_call_output = oursOut.custom_tool_call_output;
  // @ts-expect-error optional fields of tools may be null
  vendorsOut.additional_tools = oursOut.additional_tools;
  vendorsOut.program = oursOut.program;
  vendorsOut.program_output = oursOut.program_output;
}

// The fields of coding agents are not in the SDK.
type OursRest = Omit<CompactRequest, 'input' | 'tools' | 'parallel_tool_calls' | 'reasoning' | 'text'>;
type VendorsRest = Pick<ResponseCompactParams, keyof OursRest>;

export function rest(ours: OursRest, vendors: VendorsRest): void {
  ours = vendors;
  // @ts-expect-error `image` may be null
  vendors = ours;
}

export function usage(ours: CompactUsage, vendors: ResponseUsage): void {
  ours = vendors;
  // @ts-expect-error `cache_write_tokens` may be null
  vendors = ours;
}

// Values of the SDK are used as they are.
export async function fromVendor(
  items: ResponseInputItem[],
  params: ResponseCompactParams,
  compacted: CompactedResponse,
  output: Response['output'],
): Promise<void> {
  const client = createCompactClient({ endpoint: 'https://res.openai.azure.com', apiKey: 'key' });
  await client.compact({ model: 'm', input: items });
  await client.compact(params);
  const request: CompactRequest = params;
  const response: CompactResponse = compacted;
  const next: InputItem[] = toNextInput(compacted, ...items);
  await client.compact({ ...request, input: [...next, ...toNextInput(response), ...toNextInput({ output }), ...toNextInput(output)] });
}

// Values of the contract take the types of the SDK from `asVendorType`.
export async function toVendor(openai: OpenAI, compacted: CompactResponse, message: InputItem): Promise<CompactedResponse> {
  const next = toNextInput(compacted, message);
  await openai.responses.create({ model: 'm', input: asVendorType(next) });
  await openai.responses.create({ model: 'm', input: asVendorType(next), stream: true });
  await openai.responses.compact({ model: 'm', input: asVendorType(next) });
  const items: ResponseInputItem[] = asVendorType(next);
  await openai.responses.create({ model: 'm', input: [...items, ...asVendorType<ResponseInputItem>(next)] });
  const output: Response['output'] = asVendorType(compacted.output);
  const vendor = asVendorType<CompactedResponse>(compacted);
  const read = ({ output }: CompactedResponse): number => output.length;
  // @ts-expect-error items are not a response
  read(asVendorType(next));
  // @ts-expect-error a response is not an item
  asVendorType<ResponseInputItem>(compacted);
  // @ts-expect-error the result is not a string
  const text: string = asVendorType(next);
  const inferred: CompactedResponse = asVendorType(compacted);
  return read(asVendorType(compacted)) + read(vendor) + output.length + text.length > 0 ? inferred : vendor;
}
