import { Convert, type CompactRequest, type CompactResponse } from './compact';

export type Request = CompactRequest;
export type Response = CompactResponse;

/** quicktype generates no client, but functions that read and write JSON, and throw an error if it does not have the types. */
export async function send(baseUrl: string, request: Request) {
  const body = Convert.compactRequestToJson(Convert.toCompactRequest(JSON.stringify(request)));
  const headers = { 'api-key': 'key', 'content-type': 'application/json' };
  const response = await fetch(`${baseUrl}/openai/v1/responses/compact`, { method: 'POST', headers, body });
  const json = await response.text();
  return { status: response.status, data: response.ok ? Convert.toCompactResponse(json) : JSON.parse(json) };
}
