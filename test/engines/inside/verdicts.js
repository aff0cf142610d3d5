/** Runs in every engine, so it uses only what njs supports: no destructuring, no for…of, one default export. */
import checks from './checks.js';

function canEval() {
  try {
    return new Function('return true')();
  } catch (_error) {
    return false;
  }
}

function verdicts(text) {
  const results = {};
  JSON.parse(text).forEach((entry) => {
    const value = entry.example.value;
    results[entry.name] = { open: checks.open[entry.message](value), strict: checks.strict[entry.message](value) };
  });
  return JSON.stringify({ canEval: canEval(), results });
}

export default verdicts;
