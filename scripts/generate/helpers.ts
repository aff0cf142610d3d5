import { LONG_PLACEHOLDER, MIN_LARGE_LIMIT } from './scanner.js';

/** Small functions that generated code calls. Each file contains those that it uses. */
const HELPERS: Record<string, string> = {
  isObject: `function isObject(v: any): boolean {
  return typeof v === 'object' && v !== null && !Array.isArray(v);
}`,
  longerThan: `/** JSON Schema counts characters, not UTF-16 code units: a surrogate pair is one character. */
function longerThan(v: string, max: number): boolean {
  if (v.length <= max) return false;
  if (v.length > 2 * max) return true;
  let pairs = 0;
  for (let i = 0; i + 1 < v.length; i++) {
    if ((v.charCodeAt(i) & 0xfc00) === 0xd800 && (v.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      pairs++;
      i++;
    }
  }
  return v.length - pairs > max;
}`,
  exceeds: `/** The placeholder of long strings, while a skeleton is checked. */
let longPlaceholder: string | undefined;

/** Whether the validator \`is\` accepts a skeleton. The placeholder of long strings exceeds each limit below ${MIN_LARGE_LIMIT}. */
export function acceptsSkeleton(is: (v: any) => boolean, skeleton: any): boolean {
  longPlaceholder = '${LONG_PLACEHOLDER}';
  try {
    return is(skeleton);
  } finally {
    longPlaceholder = undefined;
  }
}

function exceeds(v: string, max: number): boolean {
  return v === longPlaceholder || longerThan(v, max);
}`,
  hasOnly: `/** Whether the object has \`key\`, and apart from the tag no other key. */
function hasOnly(v: any, key: string, tag: string): boolean {
  if (v[key] === undefined) return false;
  for (const k in v) if (k !== key && k !== tag && v[k] !== undefined) return false;
  return true;
}`,
  addError: `function addError(errors: any, instancePath: string, keyword: string, params: object): any {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`,
  addMissing: `function addMissing(errors: any, instancePath: string, missingProperty: string): any {
  return addError(errors, instancePath, 'required', { missingProperty });
}`,
  addType: `function addType(errors: any, instancePath: string, type: string): any {
  return addError(errors, instancePath, 'type', { type });
}`,
  joinErrors: `function joinErrors(errors: any, more: any): any {
  return errors === null ? more : errors.concat(more);
}`,
  nesting: `/** The number of filters that contain the value at the JSON Pointer. */
function nesting(path: string): number {
  return path.split(/\\/filters\\/[0-9]/).length - 1;
}`,
};

export function helpersFor(code: string): string {
  return Object.entries(HELPERS)
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
    .map(([, text]) => `${text}\n\n`)
    .join('');
}
