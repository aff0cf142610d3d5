import type { CompactRequest } from 'responses-compact-contract/types';
import { safeParseCompactRequest } from 'responses-compact-contract/validators';
import { z } from 'zod';

/** A request as a zod schema. The path of each issue continues the path of the field. */
const compactRequest = z.custom<CompactRequest>().superRefine((value, context) => {
  const result = safeParseCompactRequest(value);
  if (result.success) return;
  for (const { code, message, path } of result.issues) context.addIssue({ code: 'custom', message, path: [...path], params: { code } });
});

const Job = z.object({ tenant: z.string().min(1), request: compactRequest });
type Job = z.infer<typeof Job>;

const job: Job = { tenant: 'tea-shop', request: { model: 'm', input: 'Hello' } };
console.log(Job.parse(job).request.model);

const result = Job.safeParse({ tenant: '', request: { model: 'm', input: [{ role: 'user' }] } });
console.log(result.error?.issues.map(({ path }) => path.join('.')));
// m
// [ 'tenant', 'request.input.0.content' ]
