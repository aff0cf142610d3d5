import type { ContractIssue } from '../issues.js';

/**
 * The code by which services name a fault of a request. Those seen at the service where there are any; those for what is too short follow
 * the ones for what is too long. `body` tells what kind of value has the wrong length.
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
      return `${kindAt(path, body)}_above_max_length` as const;
    case 'too_short':
      return `${kindAt(path, body)}_below_min_length` as const;
    default:
      return 'invalid_value';
  }
}

function kindAt(path: ContractIssue['path'], body: unknown): 'array' | 'string' | 'object' {
  const value = path.reduce((parent: any, key) => parent?.[key], body);
  return Array.isArray(value) ? 'array' : typeof value === 'string' ? 'string' : 'object';
}

/** Where services see the fault: they name the item or part, not its `type`. */
export const vendorPathOf = ({ code, path }: Pick<ContractIssue, 'code' | 'path'>): ContractIssue['path'] =>
  code === 'unknown_kind' ? path.slice(0, -1) : path;
