import { isErrorFromAlias } from '@zodios/core';
import type { z } from 'zod';
import { api, createApiClient, schemas as generated } from './client';

export const schemas = {
  CompactRequest: generated.CompactRequest,
  CompactResponse: generated.CompactResponse,
  CompactErrorBody: generated.CompactErrorBody,
};
export type Request = z.infer<typeof schemas.CompactRequest>;
export type Response = z.infer<typeof schemas.CompactResponse>;

export async function send(baseUrl: string, body: Request) {
  try {
    return { status: 200, data: await createApiClient(baseUrl).compactConversation(body, { headers: { 'api-key': 'key' } }) };
  } catch (error) {
    // Other errors are those of the client, for bodies that it does not accept.
    if (isErrorFromAlias(api.api, 'compactConversation', error)) return { status: error.response.status, data: error.response.data };
    throw error;
  }
}
