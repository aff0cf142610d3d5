/** Runs inside every engine, so it is written for the smallest: no destructuring, no for…of, one default export. */
import checks from './checks.js';

function makesCodeFromStrings() {
  try {
    return new Function('return true')();
  } catch (_error) {
    return false;
  }
}

function verdicts(text) {
  const answers = {};
  JSON.parse(text).forEach((one) => {
    const value = one.example.value;
    answers[one.name] = { open: checks.open[one.message](value), strict: checks.strict[one.message](value) };
  });
  return JSON.stringify({ makesCodeFromStrings: makesCodeFromStrings(), answers });
}

export default verdicts;
