import { safeParseCompactRequest } from 'responses-compact-contract/validators';
import * as strict from 'responses-compact-contract/validators/strict';

const call = { type: 'function_call', call_id: 'call_1', name: 'read' };
const body: unknown = { model: 'gpt-5.4', input: [call, { type: 'hologram' }], stream: true };

for (const validate of [safeParseCompactRequest, strict.safeParseCompactRequest]) {
  const result = validate(body);
  if (result.success) console.log(result.data.model);
  else console.log(result.issues.map(({ code, message }) => `${code}: ${message}`));
}
// [ 'missing_key: input[0].arguments is missing' ], and then, from the strict validator, also
// 'unknown_kind: input[1].type 'hologram' is not a known kind' and 'unknown_key: stream is not a known key'
