/** Names places in messages: `request.input[function_call].call_id`. */
import type { Direction } from './cut.js';

export type Path = readonly (string | number)[];

/**
 * The keys from the message to the value. An index is replaced by the `type` of the element, and an object with a `type` is followed by it
 * in the same way, so that each place of a union has its own name.
 */
export function placeOf(direction: Direction, path: Path, message: unknown): string {
  let value: any = message;
  let place: string = direction;
  for (const key of path) {
    value = value?.[key];
    const tag = isObject(value) && typeof value['type'] === 'string' ? value['type'] : '';
    place += typeof key === 'number' ? `[${tag}]` : `.${key}${tag && `[${tag}]`}`;
  }
  return place;
}

export const valueAt = (message: unknown, path: Path): unknown => path.reduce<any>((value, key) => value?.[key], message);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
