/** What all sources are read to: the two messages of the operation as plain JSON Schema. */
export type Direction = 'request' | 'response';
export const DIRECTIONS: readonly Direction[] = ['request', 'response'];

/** JSON Schema 2020-12. Unions are written as `anyOf`, and references as `#/$defs/<name>`. */
export type Schema = Record<string, any>;

export interface Message {
  schema: Schema;
  definitions: Record<string, Schema>;
}

export interface Cut extends Record<Direction, Message> {
  /** Names the source in reports, such as `openai 7.59.0`. */
  name: string;
  /**
   * Whether a missing limit means that there is none, and a schema without keywords that every value is allowed. Types cannot express
   * limits, and the vendor writes `unknown` for objects that it does not describe.
   */
  isComplete: boolean;
}

/** A message that the user of the command can act on. Every other error is a defect of the command. */
export class InputError extends Error {
  override name = 'InputError';
}
