import { createCompactClient } from 'responses-compact-contract/client';
import { CompactConnectionError, CompactTimeoutError } from 'responses-compact-contract/errors';

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});

const shutdown = new AbortController();
process.once('SIGTERM', () => shutdown.abort('SIGTERM'));

try {
  const request = { model: 'my-deployment', input: 'Why is the sky blue?' };
  const timeoutMs = Number(process.argv[2] ?? 600_000);
  const { output } = await client.compact(request, { signal: shutdown.signal, timeoutMs });
  console.log('compacted to', output.length, 'items');
} catch (error) {
  if (CompactTimeoutError.isInstance(error)) console.log('timed out:', error.phase);
  else if (CompactConnectionError.isInstance(error)) console.log(`${error.reason}:`, error.cause);
  else throw error;
}
