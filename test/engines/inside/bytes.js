/** Runs in the engines that load all validators: the issues of the requests and responses among the examples, from their bytes. */
import * as validators from './bytes-validators.js';

/** Whether a valid request is recognized without parsing all of it. */
function usesScanner() {
  const body = new TextEncoder().encode(JSON.stringify({ model: 'm', input: 'x'.repeat(10_000) }));
  const { parse } = JSON;
  let longest = 0;
  JSON.parse = (text) => {
    longest = Math.max(longest, text.length);
    return parse(text);
  };
  try {
    if (!validators.open.safeValidateCompactRequestBytes(body).success) throw new Error('a valid request has issues');
  } finally {
    JSON.parse = parse;
  }
  return longest < body.length;
}

/** `scanner` is the `WebAssembly.Module` for engines that do not compile one from bytes. */
export default function bytes(text, scanner) {
  if (scanner) validators.open.setScanner(scanner);
  const results = {};
  for (const { name, message, example } of JSON.parse(text)) {
    if (message !== 'CompactRequest' && message !== 'CompactResponse') continue;
    const body = new TextEncoder().encode(JSON.stringify(example.value));
    const issuesOf = (family) => {
      const result = validators[family][`safeValidate${message}Bytes`](body);
      return result.success ? [] : result.issues.map(({ code, pointer }) => ({ code, pointer }));
    };
    results[name] = { open: issuesOf('open'), strict: issuesOf('strict') };
  }
  return JSON.stringify({ usesScanner: usesScanner(), results });
}
