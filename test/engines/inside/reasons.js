/** Runs in the engines that load all validators: lists the issues of each example. */
import * as validators from './validators.js';

function thrown({ assertCompactRequest, formatIssues }) {
  try {
    assertCompactRequest({ model: 1 });
    return 'no error';
  } catch (error) {
    return `${error.name}: ${formatIssues(error.issues)}`;
  }
}

export default function reasons(text) {
  const results = {};
  for (const { name, message, example } of JSON.parse(text)) {
    const issuesOf = (family) => {
      const result = validators[family][`safeParse${message}`](example.value);
      return result.success ? [] : result.issues.map(({ code, pointer }) => ({ code, pointer }));
    };
    results[name] = { open: issuesOf('open'), strict: issuesOf('strict') };
  }
  return JSON.stringify({ thrown: { open: thrown(validators.open), strict: thrown(validators.strict) }, results });
}
