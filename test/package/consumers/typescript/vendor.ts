// Exchanges values with the vendor's SDK, in both directions and without casts.
import type OpenAI from 'openai';
import type { CompactedResponse, Response, ResponseInputItem } from 'openai/resources/responses/responses';
import { asVendorType, toNextInput, type CompactResponse, type InputItem } from 'responses-compact-contract';
import type { CompactClient } from 'responses-compact-contract/client';

export async function fromVendor(
  client: CompactClient,
  items: ResponseInputItem[],
  compacted: CompactedResponse,
  output: Response['output'],
): Promise<CompactResponse> {
  await client.compact({ model: 'm', input: items });
  const next: InputItem[] = [...toNextInput(compacted, ...items), ...toNextInput({ output }), ...toNextInput(output)];
  await client.compact({ model: 'm', input: next });
  return compacted;
}

export async function toVendor(openai: OpenAI, compacted: CompactResponse, message: InputItem): Promise<number> {
  const next = toNextInput(compacted, message);
  await openai.responses.create({ model: 'm', input: asVendorType(next) });
  await openai.responses.create({ model: 'm', input: asVendorType<ResponseInputItem>(next) });
  const read = (response: CompactedResponse): number => response.output.length;
  return read(asVendorType(compacted)) + read(asVendorType<CompactedResponse>(compacted));
}
