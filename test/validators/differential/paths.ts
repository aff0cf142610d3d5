import type { Path } from './contract.js';

export const valueAt = (root: unknown, path: Path): unknown => path.reduce((value: any, key) => value[key], root);

/** A copy of the body in which the value at the path is replaced. Values outside the path are shared. */
export function replaceAt(root: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = replaceAt((root as any)[key], rest, value);
  if (Array.isArray(root)) return root.with(key as number, inner);
  // An assignment would lose a key named `__proto__`.
  return Object.fromEntries(Object.entries(root as object).map(([name, old]) => [name, name === key ? inner : old]));
}

export const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((key, i) => key === b[i]);
