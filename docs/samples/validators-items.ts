import { CompactValidationError } from 'responses-compact-contract/errors';
import { isCompactErrorBody, isOutputItem, parseInputItems } from 'responses-compact-contract/validators';

// A list, such as a column of a database. The result is the parsed value itself, typed as InputItem[].
const items = parseInputItems(JSON.parse('[{"role":"user","content":"Hello"},{"type":"compaction","encrypted_content":"gAAAA"}]'));
console.log(items.length); // 2

try {
  parseInputItems([{ role: 'user' }], { maxIssues: 1 });
} catch (error) {
  if (!CompactValidationError.isInstance(error)) throw error;
  console.log(error.target, error.issues[0]?.pointer); // InputItems /0/content
}

// One item, such as that of an event `response.output_item.done`.
const item: unknown = JSON.parse('{"type":"reasoning","id":"rs_1","summary":[]}');
if (isOutputItem(item)) console.log(item.type);

// The body of a response with another status than 200.
const body: unknown = JSON.parse('{"error":{"message":"Too many requests","code":"429"}}');
console.log(isCompactErrorBody(body) ? body.error.message : 'unreadable');
