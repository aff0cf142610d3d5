import { safeParseCompactRequest } from 'responses-compact-contract/validators';

const body = JSON.parse('{"model":"gpt-5.4","input":[{"type":"function_call","call_id":"call_1","name":"read"}]}');
const result = safeParseCompactRequest(body);
if (!result.success) for (const issue of result.issues) console.log(issue.code, issue.message);
// missing_key input[0].arguments is missing
