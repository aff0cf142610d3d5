import { createCompactClient } from 'responses-compact-contract/client';
import { CompactApiError, CompactValidationError, type CompactError } from 'responses-compact-contract/errors';

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});

function explain(error: CompactError): unknown[] {
  if (CompactValidationError.isInstance(error)) return ['nothing was sent:', error.issues[0]?.message];
  if (!CompactApiError.isInstance(error)) throw error;
  switch (error.reason) {
    case 'rate_limit':
      return ['later, in ms:', error.retryAfterMs];
    case 'context_too_long':
      return ['start a new conversation'];
    default:
      return [error.status, error.code, error.hint];
  }
}

const input = JSON.parse(process.argv[2] ?? '"Hello"');
const result = await client.safeCompact({ model: 'my-deployment', input });
console.log(...(result.success ? ['compacted to', result.data.output.length, 'items'] : explain(result.error)));
