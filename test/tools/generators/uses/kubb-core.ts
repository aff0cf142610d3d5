import { compactConversation } from './clients/compactConversation.ts';
import type { CompactRequest } from './types/CompactRequest.ts';
import type { CompactResponse } from './types/CompactResponse.ts';
import { compactErrorBodySchema } from './zod/compactErrorBodySchema.ts';
import { compactRequestSchema } from './zod/compactRequestSchema.ts';
import { compactResponseSchema } from './zod/compactResponseSchema.ts';

export type Request = CompactRequest;
export type Response = CompactResponse;
export const schemas = {
  CompactRequest: compactRequestSchema,
  CompactResponse: compactResponseSchema,
  CompactErrorBody: compactErrorBodySchema,
};

export async function send(baseURL: string, body: Request) {
  const { status, data } = await compactConversation(body, { baseURL, headers: { 'api-key': 'key', 'content-type': 'application/json' } });
  return { status, data };
}
