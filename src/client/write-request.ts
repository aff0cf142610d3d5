import { CompactValidationError } from '../errors.js';

/** Writes the body as JSON, once. Throws `CompactValidationError` for what JSON has no form for: a BigInt, a cycle, a function. */
export function writeRequest(body: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    throw notJson(cause);
  }
  if (json === undefined) throw notJson();
  return json;
}

function notJson(cause?: unknown): CompactValidationError {
  const message = 'the body can not be written as JSON: it is, or holds, what has no form there, such as a BigInt or a cycle';
  const error = new CompactValidationError({
    target: 'CompactRequest',
    issues: [{ code: 'invalid_type', path: [], pointer: '', message }],
  });
  if (cause !== undefined) Object.defineProperty(error, 'cause', { value: cause });
  return error;
}
