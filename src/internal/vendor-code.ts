import type { ContractIssue } from '../issues.js';

/**
 * The code that services use for a fault of a request. Most of these codes were recorded; those for lists and objects that are too short are
 * derived from those for values that are too long. For a wrong length, the code depends on the type of the value in the body.
 */
export function vendorCodeOf({ code, path }: Pick<ContractIssue, 'code' | 'path'>, body: unknown) {
  const type = typeAt(path, body);
  switch (code) {
    case 'missing_key':
      return 'missing_required_parameter';
    case 'unknown_key':
      return 'unknown_parameter';
    case 'invalid_type':
      return 'invalid_type';
    case 'too_long':
      return `${type}_above_max_length` as const;
    case 'too_short':
      // No string of the contract needs more than one character.
      return type === 'string' ? 'empty_string' : (`${type}_below_min_length` as const);
    default:
      return 'invalid_value';
  }
}

function typeAt(path: ContractIssue['path'], body: unknown): 'array' | 'string' | 'object' {
  const value = path.reduce((parent: any, key) => parent?.[key], body);
  return Array.isArray(value) ? 'array' : typeof value === 'string' ? 'string' : 'object';
}

/** The path that services report: for a type that is unknown, or not accepted in this message, the item or part instead of its `type`. */
export const vendorPathOf = ({ code, path }: Pick<ContractIssue, 'code' | 'path'>): ContractIssue['path'] =>
  code === 'unknown_kind' || (code === 'invalid_value' && isTypeOfPart(path)) ? path.slice(0, -1) : path;

const isTypeOfPart = (path: ContractIssue['path']): boolean =>
  path.at(-1) === 'type' && typeof path.at(-2) === 'number' && path.at(-3) === 'content';
