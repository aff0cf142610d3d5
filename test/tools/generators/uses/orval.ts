import { base } from './base';
import { compactConversation, type CompactRequest, type CompactResponse } from './client';
import { CompactConversation200Response, CompactConversation400Response, CompactConversationBody } from './zod';

export type Request = CompactRequest;
export type Response = CompactResponse;
export const schemas = {
  CompactRequest: CompactConversationBody,
  CompactResponse: CompactConversation200Response,
  CompactErrorBody: CompactConversation400Response,
};

export async function send(baseUrl: string, body: Request) {
  base.url = baseUrl;
  const { status, data } = await compactConversation(body, { headers: { 'api-key': 'key' } });
  return { status, data };
}
