import type { ContractIssue } from '../issues.js';

/**
 * The code that services use for a fault of a request: the recorded one where there is one. Codes for values that are too short are
 * derived from those for values that are too long. The body tells the type of the value whose length is wrong.
 */
export function vendorCodeOf({ code, path }: Pick<ContractIssue, 'code' | 'path'>, body: unknown) {
  switch (code) {
    case 'missing_key':
      return 'missing_required_parameter';
    case 'unknown_key':
      return 'unknown_parameter';
    case 'invalid_type':
      return 'invalid_type';
    case 'too_long':
      return `${typeAt(path, body)}_above_max_length` as const;
    case 'too_short':
      return `${typeAt(path, body)}_below_min_length` as const;
    default:
      return 'invalid_value';
  }
}

function typeAt(path: ContractIssue['path'], body: unknown): 'array' | 'string' | 'object' {
  const value = path.reduce((parent: any, key) => parent?.[key], body);
  return Array.isArray(value) ? 'array' : typeof value === 'string' ? 'string' : 'object';
}

/** The path that services report: for an unknown item type, the item or part instead of its `type`. */
export const vendorPathOf = ({ code, path }: Pick<ContractIssue, 'code' | 'path'>): ContractIssue['path'] =>
  code === 'unknown_kind' ? path.slice(0, -1) : path;
