import createClient from 'openapi-fetch';
import type { components, paths } from './schema';

export type Request = components['schemas']['CompactRequest'];
export type Response = components['schemas']['CompactResponse'];

export async function send(baseUrl: string, body: Request) {
  const client = createClient<paths>({ baseUrl, headers: { 'api-key': 'key' } });
  const { data, error, response } = await client.POST('/openai/v1/responses/compact', { body });
  return { status: response.status, data: data ?? error };
}
