/**
 * What a command of the program is, and how its options are read from the command line and the environment. The help, the documentation
 * and the printed configuration are written from the same table of options.
 */
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';

/** The streams of a command, so that tests can replace a terminal. */
export interface CommandIo {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Waits until the reader of `out` has caught up, so that a long output does not fill the memory. */
  drain?: () => Promise<unknown>;
  stdin: Readable;
  /** The version of the package. */
  version?: () => string;
  /** @default {} */
  env?: Readonly<Record<string, string | undefined>>;
}

/**
 * An error in the command line or the environment, or in what they name, such as a file or a port. The program exits with code 2. The
 * message names the option or the variable, never its value, which may be a key in the wrong place.
 */
export class UsageError extends Error {}

interface OptionBase {
  /** Completes the sentence in the help. */
  readonly description: string;
}
export interface FlagOption extends OptionBase {
  readonly type: 'flag';
  /** Whether it is what the command does, such as printing something, instead of a part of its configuration. It has no variable. */
  readonly isAction?: true;
}
export interface TextOption extends OptionBase {
  readonly type: 'text';
  /** The name of the value in the help. Of a value with the name `url`, only the origin and the path are printed. */
  readonly value: string;
  readonly default?: string;
  /** In the environment, a comma separates the values. */
  readonly multiple?: boolean;
  /** Whether it can be set only in the environment, since other users can see command lines, and is never printed. */
  readonly secret?: true;
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

/** Returns how an option was set, for messages: `--port`, or `COMPACT_GATEWAY_PORT` if its value is from the environment. */
export type NameOf<O extends Options> = (option: keyof O & string) => string;

/** Defines a command: `run` receives the parsed values of the options, and the arguments that are not options. */
export function defineCommand<const O extends Options>(
  command: Omit<Command, 'run' | 'options'> & {
    readonly options: O;
    readonly run: (values: Values<O>, positionals: readonly string[], io: CommandIo, nameOf: NameOf<O>) => Promise<number>;
  },
): Command {
  return {
    ...command,
    run: async (args, io) => {
      const { values, positionals, nameOf } = parseOptions(command, args, io.env ?? {});
      if (command.usage === '' && positionals.length > 0) throw new UsageError(`${command.name} takes no arguments, only options`);
      return command.run(values as Values<O>, positionals, io, nameOf);
    },
  };
}

const isSecret = (option: Option): boolean => option.type === 'text' && option.secret === true;
const isAction = (option: Option): boolean => option.type === 'flag' && option.isAction === true;

/** The environment variable of an option: `COMPACT_GATEWAY_PORT` is that of `--port` of the command `gateway`. */
export const variableOf = (command: string, option: string): string => `COMPACT_${command}_${option}`.toUpperCase().replaceAll('-', '_');

interface ParsedOptions {
  values: Record<string, unknown>;
  positionals: string[];
  nameOf: (option: string) => string;
}

/** Reads the options: an option on the command line takes precedence over its environment variable, and that over the default. */
function parseOptions({ name: command, options }: Pick<Command, 'name' | 'options'>, args: string[], env: CommandIo['env']): ParsedOptions {
  const given = parseCommandLine(options, args);
  const variables = readVariables(command, options, env ?? {});
  const nameOf = (name: string): string => (given.values[name] === undefined && variables[name] ? variables[name].name : `--${name}`);
  const values = Object.entries(options).map(([name, option]) => [
    name,
    readValue(nameOf(name), option, given.values[name] ?? variables[name]?.value),
  ]);
  return { values: Object.fromEntries(values), positionals: given.positionals, nameOf };
}

function parseCommandLine(options: Options, args: string[]): { values: Record<string, unknown>; positionals: string[] } {
  const flags: Record<string, { type: 'boolean' | 'string'; multiple?: boolean }> = {};
  for (const [name, option] of Object.entries(options)) {
    if (isSecret(option)) continue;
    if (option.type === 'flag') flags[name] = { type: 'boolean' };
    else flags[name] = { type: 'string', multiple: option.type === 'text' && option.multiple === true };
    if (option.type === 'flag' && !isAction(option)) flags[`no-${name}`] = { type: 'boolean' };
  }
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: flags });
  } catch (error) {
    throw new UsageError((error as Error).message.split('.')[0]);
  }
  for (const [name, option] of Object.entries(options)) {
    if (option.type !== 'flag' || !parsed.values[`no-${name}`]) continue;
    if (parsed.values[name]) throw new UsageError(`--${name} and --no-${name} exclude each other`);
    parsed.values[name] = false;
  }
  return parsed;
}

/** Such variables are set by Kubernetes for a Service, and by Docker for a link, whose name begins like the variables of a command. */
const SERVICE_VARIABLE = /_SERVICE_(HOST|PORT(_\w+)?)$|_PORT(_\d+_(TCP|UDP|SCTP)(_\w+)?)?$/;

const serviceHint = (variable: string): string =>
  SERVICE_VARIABLE.test(variable) ? '; if Kubernetes has set it for a Service of that name, set enableServiceLinks: false in the Pod' : '';

type Variables = Readonly<Record<string, { readonly name: string; readonly value: string | boolean | string[] }>>;

function readVariables(command: string, options: Options, env: NonNullable<CommandIo['env']>): Variables {
  const optionOf = new Map(
    Object.entries(options).flatMap(([name, option]) => (isAction(option) ? [] : [[variableOf(command, name), name] as const])),
  );
  const found = Object.entries(env).flatMap(([name, text]) => {
    if (text === undefined || !name.startsWith(variableOf(command, ''))) return [];
    const option = optionOf.get(name);
    if (option === undefined) throw new UsageError(`there is no option for the environment variable ${name}${serviceHint(name)}`);
    return [[option, { name, value: readVariable(name, options[option] as Option, text) }] as const];
  });
  return Object.fromEntries(found);
}

function readVariable(name: string, option: Option, text: string): string | boolean | string[] {
  if (text.trim() === '') throw new UsageError(`${name} must not be empty; without the variable, the default applies`);
  if (option.type === 'flag') {
    if (text !== 'true' && text !== 'false') throw new UsageError(`${name} must be true or false`);
    return text === 'true';
  }
  return option.type === 'text' && option.multiple ? text.split(',').map((part) => part.trim()) : text;
}

/** `name` is that of the option or of the variable that has the value. */
function readValue(name: string, option: Option, given: unknown): unknown {
  if (option.type === 'flag') return given === true;
  if (given === undefined) return option.type === 'text' && option.multiple ? [] : option.default;
  if (option.type === 'number') return wholeNumber(given as string, name, option);
  if (option.type === 'choice' && !option.choices.includes(given as string))
    throw new UsageError(`${name} must be ${option.choices.slice(0, -1).join(', ')} or ${option.choices.at(-1)}`);
  return given;
}

function wholeNumber(text: string, name: string, { min, max }: NumberOption): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new UsageError(`${name} must be a whole number from ${min} to ${max}${serviceHint(name)}`);
  return value;
}

/** The effective configuration as plain data, without anything secret. Null stands for an option that is not set. */
export function printableConfig<O extends Options>(options: O, values: Values<O>): Record<string, unknown> {
  const entries = Object.entries(options).filter(([, option]) => !isAction(option));
  return Object.fromEntries(entries.map(([name, option]) => [name, printableValue(option, (values as Record<string, unknown>)[name])]));
}

function printableValue(option: Option, value: unknown): unknown {
  if (value === undefined) return null;
  if (isSecret(option)) return '(set)';
  if (option.type !== 'text' || option.value !== 'url') return value;
  const url = URL.canParse(value as string) ? new URL(value as string) : undefined;
  return url ? url.origin + url.pathname : '(not a URL)';
}

const INDENT = '      ';
const OPTION_WIDTH = 40;

/** The help of a command, from its table of options. */
export function describeCommand({ name, usage, summary, options, notes = [] }: Command): string {
  const lines = Object.entries(options).map(([option, spec]) => {
    const variable = variableOf(name, option);
    const head = isSecret(spec) ? variable : `--${option}${valueName(spec)}`;
    const variableText = isSecret(spec) || isAction(spec) ? '' : ` [${variable}]`;
    return `${INDENT}${head.padEnd(OPTION_WIDTH)} ${spec.description}${variableText}${defaultText(spec)}`;
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

/** Waits for SIGINT or SIGTERM, and returns its name. */
export const waitForSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    const stop = (received: NodeJS.Signals): void => {
      for (const signal of signals) process.off(signal, stop);
      resolve(received);
    };
    for (const signal of signals) process.on(signal, stop);
  });

/** Turns an error of listening into a `UsageError` that names the port, and the option or the variable with the address. */
export const rejectListen =
  (host: string, port: number) =>
  (error: NodeJS.ErrnoException & { port?: number }): never => {
    throw new UsageError(`cannot listen on port ${error.port ?? port} of the address in ${host} (${error.code ?? 'unknown reason'})`);
  };
