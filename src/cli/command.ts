import type { Readable } from 'node:stream';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where a command reads and writes, so that tests can stand in for a terminal. */
export interface CommandIo {
  out: (text: string) => void;
  err: (text: string) => void;
  stdin: Readable;
}

/** The command line was not understood; the program ends with exit code 2. */
export class UsageError extends Error {}

/** `parseArgs` of Node, whose complaints become `UsageError`. */
export function parseCommandLine<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message.split('.')[0]);
  }
}

/** A whole number in a range; throws `UsageError` for anything else. */
export function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new UsageError(`--${name} takes a whole number from ${least} to ${most}`);
  return value;
}
