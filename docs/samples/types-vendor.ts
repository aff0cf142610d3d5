import type OpenAI from 'openai';
import { asVendorType } from 'responses-compact-contract/conversation';
import type { InputItem, OutputItem } from 'responses-compact-contract/types';

type ResponseInputItem = OpenAI.Responses.ResponseInputItem;

/** Items of the SDK are items of the contract. */
export const fromVendor = (items: ResponseInputItem[]): InputItem[] => items;

/** In the other direction `asVendorType` changes the type, and nothing else. */
export const toVendor = (items: readonly InputItem[]): ResponseInputItem[] => asVendorType(items);

/** The function `ask` of the agent, with the SDK. */
export const createAsk =
  (openai: OpenAI, model: string) =>
  async (input: readonly InputItem[]): Promise<OutputItem[]> => {
    const response = await openai.responses.create({ model, input: asVendorType(input), store: false });
    return response.output;
  };
