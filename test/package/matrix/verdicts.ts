/** Runs the tools of `test/tools` on the examples, compares their verdicts with those of the validators, and prints a table. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import { readExamples, type Example } from '../../generate/published.js';
import { plainEnv, ROOT } from '../pack.js';
import { nodeForTools } from '../tools.js';

/** What a tool reports about one file. */
export interface Verdicts {
  tool: string;
  version: string;
  /** The path of the file, below `generated/`. */
  path: string;
  /** Whether the tool accepts each value; missing if it cannot read the file. */
  verdicts?: boolean[];
  error?: string;
}

/** What is known about a tool that does not agree with the validators. */
export interface Difference {
  tool: string;
  path: string;
  /** Invalid examples that the tool accepts. There is no list for the reverse: a gateway must not reject what is valid. */
  accepts?: string[];
  /** The tool reports an error with this text when it reads the file. */
  cannotRead?: string;
  reason: string;
}

/** Runs a program of `test/tools` with JSON as its input and output. A program that fails is an error with what it printed. */
export async function runTools<T>(file: string, input: unknown, program = nodeForTools()): Promise<T> {
  if (!existsSync(join(ROOT, 'test/tools/node_modules')))
    throw new Error('The tools are missing. Install them: npm ci --prefix test/tools --ignore-scripts');
  const child = spawn(program, [join(ROOT, 'test/tools', file)], { env: plainEnv() });
  child.stdin.end(JSON.stringify(input));
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);

  if (code !== 0) throw new Error(`${file} failed with ${code}:\n${err.slice(-4000)}`);
  return JSON.parse(out);
}

/** Whether a file must accept an example. */
export type Rule = (example: Example) => boolean;

export const RULES = {
  /** The rules of the open validators. */
  open: ({ issues }) => issues.open.length === 0,
  /** Those of the strict validators. */
  strict: ({ issues }) => issues.strict.length === 0,
  /** `openapi.json` has the known types, values and limits, and accepts unknown keys. */
  known: ({ issues }) => issues.strict.every(({ code }) => code === 'unknown_key'),
} satisfies Record<string, Rule>;

export const valuesOf = (message: string): unknown[] => readExamples(message).map(({ value }) => value);

/** The examples for which a tool differs from the rule, by name. */
export function differencesOf({ verdicts = [] }: Verdicts, message: string, rule: Rule): { accepts: string[]; rejects: string[] } {
  const examples = readExamples(message);
  if (verdicts.length !== examples.length) throw new Error(`${verdicts.length} verdicts for ${examples.length} examples of ${message}`);
  const differing = examples.filter((example, index) => verdicts[index] !== rule(example));
  const names = (isAccepted: boolean): string[] => differing.filter((example) => rule(example) !== isAccepted).map(({ name }) => name);
  return { accepts: names(true), rejects: names(false) };
}

/** The results of the last run, from which the documentation is generated. */
const RECORDED = join(ROOT, 'docs/tool-results.json');

/** How a tool did with a file. */
export interface ToolResult {
  tool: string;
  version: string;
  /** The file below `generated/`, or a folder of schemas, or an export of the package. */
  path: string;
  /** Undefined if the tool cannot read the file, or validates no bodies. */
  examples?: { count: number; differing: number };
}

/**
 * Fails if the results are not those that the documentation shows. With `UPDATE_TOOL_RESULTS=1`, it records them: review the difference, since
 * a tool that agreed and no longer agrees is a reason to change the files.
 */
export function expectRecorded(section: string, results: readonly object[]): void {
  const recorded = existsSync(RECORDED) ? JSON.parse(readFileSync(RECORDED, 'utf8')) : {};
  if (process.env['UPDATE_TOOL_RESULTS']) writeFileSync(RECORDED, `${JSON.stringify({ ...recorded, [section]: results }, null, 2)}\n`);
  else expect(results).toEqual(recorded[section]);
}

/** Prints one line per tool and file. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(cell.length, all[i] ?? 0)), []);
  process.stdout.write(
    rows
      .map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd())
      .join('\n')
      .concat('\n'),
  );
}
