import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { CompactRequestSchema } from 'responses-compact-contract/validators';

const check = sValidator('json', CompactRequestSchema, (result, context) => {
  // Without this function, the response contains the invalid body too.
  if (!result.success) return context.json({ error: { message: result.error.map(({ message }) => message).join('\n') } }, 400);
});
const app = new Hono().post('/compact', check, (context) => {
  const request = context.req.valid('json');
  return context.json({ model: request.model });
});

for (const body of ['{"model":"m","input":"Hello"}', '{"input":"Hello"}']) {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request('/compact', { method: 'POST', headers, body });
  console.log(response.status, await response.text());
}
// 200 {"model":"m"}
// 400 {"error":{"message":"model is missing"}}
