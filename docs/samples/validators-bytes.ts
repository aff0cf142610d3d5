import { formatIssues, safeValidateCompactRequestBytes } from 'responses-compact-contract/validators/bytes';

export async function handle(request: Request, forward: (body: Uint8Array) => Promise<Response>): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  const result = safeValidateCompactRequestBytes(body);
  return result.success ? forward(body) : Response.json({ error: { message: formatIssues(result.issues) } }, { status: 400 });
}

for (const body of ['{"model":"m","input":"a","input":"b"}', '{"model":"m","input":"a"}']) {
  const request = new Request('http://localhost', { method: 'POST', body });
  const response = await handle(request, async (bytes) => new Response(`forwarded ${bytes.length} bytes`));
  console.log(response.status, await response.text());
}
// 400 {"error":{"message":"input occurs more than once in its object"}}
// 200 forwarded 25 bytes
