/** What a command of the program is, and how its options are parsed and described. Help is written from the same table. */
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';

/** The streams of a command, so that tests can replace a terminal. */
export interface CommandIo {
  out: (text: string) => void;
  err: (text: string) => void;
  stdin: Readable;
}

/** An error in the command line, or in what it names, such as a file or a port. The program exits with code 2. */
export class UsageError extends Error {}

interface OptionBase {
  /** Completes the sentence in the help. */
  readonly description: string;
}
export interface FlagOption extends OptionBase {
  readonly type: 'flag';
}
export interface TextOption extends OptionBase {
  readonly type: 'text';
  /** The name of the value in the help. */
  readonly value: string;
  readonly default?: string;
  readonly multiple?: boolean;
}
export interface ChoiceOption extends OptionBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly default: string;
}
export interface NumberOption extends OptionBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly default?: number;
}
export type Option = FlagOption | TextOption | ChoiceOption | NumberOption;
export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O extends FlagOption
  ? boolean
  : O extends { type: 'choice'; choices: readonly (infer C)[] }
    ? C
    : O extends NumberOption
      ? number | (O extends { default: number } ? never : undefined)
      : O extends { multiple: true }
        ? readonly string[]
        : string | (O extends { default: string } ? never : undefined);

export type Values<O extends Options> = { readonly [Name in keyof O]: Value<O[Name]> };

export interface Command {
  readonly name: string;
  /** The arguments in the help, such as `<file>`; empty for a command without arguments. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  /** More lines for the help. */
  readonly notes?: readonly string[];
  /** Runs the command. Returns the exit code. */
  readonly run: (args: string[], io: CommandIo) => Promise<number>;
}

/** Defines a command: `run` receives the parsed values of the options, and the arguments that are not options. */
export function defineCommand<const O extends Options>(
  command: Omit<Command, 'run' | 'options'> & {
    readonly options: O;
    readonly run: (values: Values<O>, positionals: readonly string[], io: CommandIo) => Promise<number>;
  },
): Command {
  return {
    ...command,
    run: async (args, io) => {
      const { values, positionals } = parseOptions(command.options, args);
      if (command.usage === '' && positionals.length > 0) throw new UsageError(`${command.name} takes no argument '${positionals[0]}'`);
      return command.run(values as Values<O>, positionals, io);
    },
  };
}

function parseOptions(options: Options, args: string[]): { values: Record<string, unknown>; positionals: string[] } {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [
          name,
          { type: option.type === 'flag' ? 'boolean' : 'string', multiple: option.type === 'text' && option.multiple === true },
        ]),
      ),
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('.')[0]);
  }
  const values = Object.entries(options).map(([name, option]) => [name, readValue(name, option, parsed.values[name])]);
  return { values: Object.fromEntries(values), positionals: parsed.positionals };
}

function readValue(name: string, option: Option, given: unknown): unknown {
  if (option.type === 'flag') return given === true;
  if (given === undefined) return option.type === 'text' && option.multiple ? [] : option.default;
  if (option.type === 'number') return wholeNumber(given as string, name, option);
  if (option.type === 'choice' && !option.choices.includes(given as string))
    throw new UsageError(`--${name} must be ${option.choices.slice(0, -1).join(', ')} or ${option.choices.at(-1)}`);
  return given;
}

function wholeNumber(text: string, name: string, { min, max }: NumberOption): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) throw new UsageError(`--${name} must be a whole number from ${min} to ${max}`);
  return value;
}

const INDENT = '      ';
const OPTION_WIDTH = 40;

/** The help of a command, from its table of options. */
export function describeCommand({ name, usage, summary, options, notes = [] }: Command): string {
  const lines = Object.entries(options).map(([option, spec]) => {
    const head = `--${option}${valueName(spec)}`;
    return `${INDENT}${head.padEnd(OPTION_WIDTH)} ${spec.description}${defaultText(spec)}`;
  });
  return [`  ${[name, usage].filter(Boolean).join(' ')}`, `    ${summary}`, ...lines, ...notes.map((note) => `    ${note}`)].join('\n');
}

function valueName(option: Option): string {
  if (option.type === 'flag') return '';
  if (option.type === 'choice') return ` <${option.choices.join('|')}>`;
  return option.type === 'number' ? ' <n>' : ` <${option.value}>`;
}

const defaultText = (option: Option): string =>
  'default' in option && option.default !== undefined ? ` (default: ${option.default})` : '';

/** Waits for SIGINT or SIGTERM. */
export const waitForSignal = (): Promise<void> =>
  new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });

/** Turns an error of listening into a `UsageError` that names the address. */
export const rejectListen =
  (host: string, port: number) =>
  (error: NodeJS.ErrnoException): never => {
    throw new UsageError(`cannot listen on ${host}:${port} (${error.code ?? 'unknown reason'})`);
  };
