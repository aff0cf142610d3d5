/** Runs in the engines that load the whole validators: the same questions, answered with reasons. */
import * as validators from './validators.js';

function thrown({ assertCompactRequest, formatIssues }) {
  try {
    assertCompactRequest({ model: 1 });
    return 'nothing';
  } catch (error) {
    return `${error.name}: ${formatIssues(error.issues)}`;
  }
}

export default function reasons(text) {
  const answers = {};
  for (const { name, message, example } of JSON.parse(text)) {
    const reasonsOf = (family) => {
      const result = validators[family][`safeParse${message}`](example.value);
      return result.success ? [] : result.issues.map(({ code, pointer }) => ({ code, pointer }));
    };
    answers[name] = { open: reasonsOf('open'), strict: reasonsOf('strict') };
  }
  return JSON.stringify({ thrown: { open: thrown(validators.open), strict: thrown(validators.strict) }, answers });
}
