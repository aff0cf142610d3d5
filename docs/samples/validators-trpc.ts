import { initTRPC, TRPCError } from '@trpc/server';
import { createCompactClient } from 'responses-compact-contract/client';
import { createCompactEmulator } from 'responses-compact-contract/emulator';
import { CompactValidationError } from 'responses-compact-contract/errors';
import { CompactResponseSchema, parseCompactRequest } from 'responses-compact-contract/validators';

const emulator = createCompactEmulator();
const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'any', fetch: emulator.fetch });

const t = initTRPC.create();
export const router = t.router({
  compact: t.procedure
    // Its error is the cause, with the code and the pointer of each issue. CompactRequestSchema gives only paths and messages.
    .input(parseCompactRequest)
    .output(CompactResponseSchema)
    .mutation(({ input }) => client.compact(input)),
});

const caller = router.createCaller({});
const { output } = await caller.compact({ model: 'm', input: 'Hello' });
console.log(output.map(({ type }) => type).join());

try {
  await caller.compact(JSON.parse('{"model":"m","input":[{"role":"user"}]}'));
} catch (error) {
  if (!(error instanceof TRPCError) || !CompactValidationError.isInstance(error.cause)) throw error;
  console.log(error.code, error.cause.issues[0]?.pointer);
}
// message,compaction
// BAD_REQUEST /input/0/content
