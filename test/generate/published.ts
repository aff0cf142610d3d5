/** Reads the published files and the examples without any code of the project. */
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
export const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'] as const;
export const FAMILIES = ['open', 'strict'] as const;

export interface Example {
  /** Path below `spec/examples`. */
  name: string;
  value: unknown;
  /** The expected issues in each family: none for a valid example. */
  issues: Record<(typeof FAMILIES)[number], { code: string; pointer: string }[]>;
}

export const readJson = (path: string): any => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

const known = new Map<string, Example[]>();

/** All examples of a message. */
export function readExamples(message: string): Example[] {
  const examples = known.get(message) ?? readAll(message);
  known.set(message, examples);
  return examples;
}

const readAll = (message: string): Example[] =>
  ['valid', 'invalid'].flatMap((folder) =>
    readdirSync(new URL(`spec/examples/${message}/${folder}`, ROOT)).map((file) => {
      const name = `${message}/${folder}/${file}`;
      const { value, issues = { open: [], strict: [] } } = readJson(`spec/examples/${name}`);
      return { name, value, issues };
    }),
  );
