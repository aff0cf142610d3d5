/** The help is written from the tables of options that the parser uses. */
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/cli/check.js';
import { defineCommand, describeCommand, type Command, type Option } from '../../src/cli/command.js';
import { emulate } from '../../src/cli/emulate.js';
import { gateway } from '../../src/cli/gateway.js';
import { main } from '../../src/cli/main.js';

const COMMANDS = [check, emulate, gateway];

async function run(args: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stdin: Readable.from([]),
  });
  return { code, ...printed };
}

interface ListedOption {
  name: string;
  /** The text between the angle brackets. */
  value: string | undefined;
  line: string;
}

const listedOptions = (help: string): ListedOption[] =>
  help
    .split('\n')
    .filter((line) => line.trim().startsWith('--'))
    .map((line) => {
      const [, name, value] = /^ +--([a-z-]+)(?: <([^>]+)>)? {1,}\S/.exec(line) ?? [];
      if (name === undefined) throw new Error(`not an option: ${line}`);
      return { name, value, line };
    });

/** The same table of options and the same parser, but a run only returns the values. */
async function valuesOf(command: Command, args: string[]): Promise<Record<string, unknown>> {
  let values: Record<string, unknown> = {};
  const io = { out: () => {}, err: () => {}, stdin: Readable.from([]) };
  const copy = defineCommand({
    ...command,
    run: async (parsed) => {
      values = parsed;
      return 0;
    },
  });
  await copy.run(args, io);
  return values;
}

test('--help prints all commands', async () => {
  const { out } = await run(['--help']);
  for (const command of COMMANDS) expect(out).toContain(describeCommand(command));
});

test.each([['gateway --help'], ['gateway --port 1 -h'], ['help gateway'], ['--help gateway']])(
  '%s prints that command alone',
  async (line) => {
    const { code, out } = await run(line.split(' '));
    expect(code).toBe(0);
    expect(COMMANDS.filter((command) => out.includes(describeCommand(command)))).toEqual([gateway]);
  },
);

test.each([
  [['gateway'], 'gateway --help` for its options'],
  [['nope'], '--help` for all commands and options'],
])('the error of %j names the help', async (args, hint) => {
  expect((await run(args)).err).toContain(`Run \`responses-compact-contract ${hint}.`);
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  // Secrets are listed by their variables; `environment.test.ts` covers those.
  const options = Object.entries(command.options).filter(([, option]) => !('secret' in option));
  const listed = listedOptions(describeCommand(command));
  const optionOf = (option: string): Option => command.options[option] as Option;

  test('the help lists every option once, with its description', () => {
    expect(listed.map((option) => option.name)).toEqual(options.map(([option]) => option));
    for (const option of listed) expect(option.line).toContain(optionOf(option.name).description);
  });

  test('the help gives the default of every option that has one', () => {
    for (const option of listed) {
      const spec = optionOf(option.name);
      if ('default' in spec) expect(option.line.endsWith(`(default: ${spec.default})`)).toBe(true);
    }
  });

  test('the help gives the choices of every option that has some', () => {
    for (const option of listed) {
      const spec = optionOf(option.name);
      if (spec.type === 'choice') expect(option.value).toBe(spec.choices.join('|'));
      else expect(option.value === undefined).toBe(spec.type === 'flag');
    }
  });

  test('the parser applies the defaults in the help', async () => {
    const values = await valuesOf(command, []);
    for (const [option, spec] of options) if ('default' in spec) expect([option, values[option]]).toEqual([option, spec.default]);
  });

  test.each(listed)('the parser accepts --$name', async (option) => {
    const spec = optionOf(option.name);
    const samples =
      spec.type === 'flag'
        ? [[]]
        : spec.type === 'choice'
          ? spec.choices.map((choice) => [choice])
          : [[String(spec.default ?? (spec.type === 'number' ? spec.min : 'text'))]];
    for (const sample of samples) {
      const values = await valuesOf(command, [`--${option.name}`, ...sample]);
      if (spec.type === 'flag') expect(values[option.name]).toBe(true);
      else expect(String(values[option.name])).toBe(sample[0]);
      // The invalid argument is found only after all options were accepted.
      const { code, err } = await run([name, `--${option.name}`, ...sample, 'invalid-argument']);
      expect(code).toBe(2);
      expect(err).toContain(name === 'check' ? 'the first argument of check must be' : `${name} takes no arguments`);
    }
  });

  test.each(listed.filter(({ value }) => value !== undefined))('the parser rejects --$name without a value', async (option) => {
    expect(await run([name, `--${option.name}`])).toMatchObject({ code: 2, err: expect.stringContaining(`--${option.name}`) });
  });

  test('the parser rejects options that the help does not list', async () => {
    expect(await run([name, '--unlisted'])).toMatchObject({ code: 2, err: expect.stringContaining('--unlisted') });
  });
});
