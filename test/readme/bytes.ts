import { formatIssues, safeValidateCompactRequestBytes } from 'responses-compact-contract/validators/bytes';

export async function handle(request: Request, forward: (body: Uint8Array) => Promise<Response>): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  const result = safeValidateCompactRequestBytes(body);
  return result.success ? forward(body) : Response.json({ error: { message: formatIssues(result.issues) } }, { status: 400 });
}
const request = new Request('http://localhost', { method: 'POST', body: '{"model":"m","input":"a","input":"b"}' });
const response = await handle(request, () => fetch('https://upstream.example'));
console.log(response.status, await response.text());
// 400 {"error":{"message":"input occurs more than once in its object"}}
