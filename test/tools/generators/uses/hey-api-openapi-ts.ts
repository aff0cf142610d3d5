import { createClient } from './client';
import { compactConversation } from './sdk.gen';
import type { CompactRequest, CompactResponse } from './types.gen';
import { zCompactErrorBody, zCompactRequest, zCompactResponse } from './zod.gen';

export type Request = CompactRequest;
export type Response = CompactResponse;
export const schemas = { CompactRequest: zCompactRequest, CompactResponse: zCompactResponse, CompactErrorBody: zCompactErrorBody };

export async function send(baseUrl: string, body: Request) {
  const client = createClient({ baseUrl, auth: ({ name }) => (name === 'api-key' ? 'key' : undefined) });
  const { data, error, response } = await compactConversation({ client, body });
  return { status: response?.status, data: data ?? error };
}
