import { formatIssues, safeValidateCompactRequestBytes } from 'responses-compact-contract/validators/bytes';

const body = new TextEncoder().encode('{"model":"gpt-5.4","input":[{"type":"function_call","call_id":"call_1","name":"read"}]}');
const result = safeValidateCompactRequestBytes(body);
if (!result.success) console.log(formatIssues(result.issues)); // input[0].arguments is missing
