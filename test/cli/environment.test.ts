/** Options from the environment, the printed configuration, and what error messages may contain. */
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/cli/check.js';
import { defineCommand, describeCommand, printableConfig, variableOf, type Command, type Options } from '../../src/cli/command.js';
import { emulate } from '../../src/cli/emulate.js';
import { gateway } from '../../src/cli/gateway.js';
import { main } from '../../src/cli/main.js';

const SECRET = 'sk-Q7vTn3xW9zLp2Rk8';
const UPSTREAM = 'http://localhost:1';

type Env = Readonly<Record<string, string>>;

async function run(args: string[], env: Env = {}): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stdin: Readable.from([]),
    env,
  });
  return { code, ...printed };
}

async function configOf(args: string[], env: Env = {}): Promise<Record<string, unknown>> {
  const { code, out, err } = await run(['gateway', '--print-config', ...args], { COMPACT_GATEWAY_UPSTREAM: UPSTREAM, ...env });
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

const OPTIONS = {
  name: { type: 'text', value: 'name', description: 'a name' },
  names: { type: 'text', value: 'name', multiple: true, description: 'some names' },
  'the-key': { type: 'text', value: 'key', secret: true, description: 'a key' },
  server: { type: 'text', value: 'url', description: 'a server' },
  count: { type: 'number', min: 1, max: 9, default: 5, description: 'a number' },
  mode: { type: 'choice', choices: ['a', 'b'], default: 'a', description: 'a mode' },
  'is-on': { type: 'flag', description: 'a flag' },
  print: { type: 'flag', isAction: true, description: 'print' },
} as const satisfies Options;

/** Runs a command that only returns its values. */
async function valuesOf(args: string[], env: Env = {}) {
  let result!: { values: Record<string, unknown>; config: Record<string, unknown>; names: Record<string, string> };
  const command = defineCommand({
    name: 'sample',
    usage: '',
    summary: 'A sample.',
    options: OPTIONS,
    run: async (values, _positionals, _io, nameOf) => {
      const names = Object.fromEntries((Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).map((name) => [name, nameOf(name)]));
      result = { values, config: printableConfig(OPTIONS, values), names };
      return 0;
    },
  });
  await command.run(args, { out: () => {}, err: () => {}, stdin: Readable.from([]), env });
  return result;
}

describe('an option', () => {
  test('of every type can be set in the environment', async () => {
    const { values } = await valuesOf([], {
      COMPACT_SAMPLE_NAME: 'n',
      COMPACT_SAMPLE_NAMES: 'a, b',
      COMPACT_SAMPLE_THE_KEY: SECRET,
      COMPACT_SAMPLE_COUNT: '7',
      COMPACT_SAMPLE_MODE: 'b',
      COMPACT_SAMPLE_IS_ON: 'true',
      OTHER: 'x',
    });
    expect(values).toMatchObject({ name: 'n', names: ['a', 'b'], 'the-key': SECRET, count: 7, mode: 'b', 'is-on': true, print: false });
  });

  test('on the command line takes precedence over the environment, and that over the default', async () => {
    expect((await valuesOf([])).values).toMatchObject({ count: 5, mode: 'a', 'is-on': false });
    const env = { COMPACT_SAMPLE_COUNT: '7', COMPACT_SAMPLE_MODE: 'b', COMPACT_SAMPLE_IS_ON: 'true' };
    expect((await valuesOf([], env)).values).toMatchObject({ count: 7, mode: 'b', 'is-on': true });
    expect((await valuesOf(['--count', '9', '--mode', 'a', '--no-is-on'], env)).values).toMatchObject({
      count: 9,
      mode: 'a',
      'is-on': false,
    });
  });

  test('is named as it was set', async () => {
    const { names } = await valuesOf(['--count', '9'], { COMPACT_SAMPLE_COUNT: '7', COMPACT_SAMPLE_MODE: 'b' });
    expect(names).toMatchObject({ count: '--count', mode: 'COMPACT_SAMPLE_MODE', name: '--name' });
  });

  test('that is secret cannot be set on the command line', async () => {
    await expect(valuesOf(['--the-key', SECRET])).rejects.toThrow("Unknown option '--the-key'");
  });

  test('that is an action has no variable', async () => {
    await expect(valuesOf([], { COMPACT_SAMPLE_PRINT: 'true' })).rejects.toThrow('COMPACT_SAMPLE_PRINT');
  });

  test('and its negation exclude each other', async () => {
    await expect(valuesOf(['--is-on', '--no-is-on'])).rejects.toThrow('--is-on and --no-is-on exclude each other');
  });
});

describe('the configuration', () => {
  test('has every option that is not an action, and null for what is not set', async () => {
    expect((await valuesOf([])).config).toEqual({
      name: null,
      names: [],
      'the-key': null,
      server: null,
      count: 5,
      mode: 'a',
      'is-on': false,
    });
  });

  test('has no secrets, and no credentials, query or fragment of a URL', async () => {
    const env = { COMPACT_SAMPLE_THE_KEY: SECRET, COMPACT_SAMPLE_SERVER: `https://u:${SECRET}@host.test/path?key=${SECRET}#${SECRET}` };
    expect((await valuesOf([], env)).config).toMatchObject({ 'the-key': '(set)', server: 'https://host.test/path' });
    expect((await valuesOf(['--server', SECRET])).config).toMatchObject({ server: '(not a URL)' });
  });

  test('--print-config prints that of the gateway, and does not listen', async () => {
    const config = await configOf(['--max-calls', '5'], {
      COMPACT_GATEWAY_MAX_CALLS: '6',
      COMPACT_GATEWAY_TIMEOUT_MS: '7',
      COMPACT_GATEWAY_HOLD: 'true',
    });
    const names = Object.keys(gateway.options).filter((name) => name !== 'print-config');
    expect(Object.keys(config)).toEqual(names);
    expect(config).toMatchObject({ upstream: `${UPSTREAM}/`, port: 8080, host: '127.0.0.1', 'max-calls': 5, 'timeout-ms': 7, hold: true });
  });
});

describe.each([check, emulate, gateway].map((command) => [command.name, command] as const))('%s', (name, command: Command) => {
  const options = Object.entries(command.options).filter(([, option]) => !('isAction' in option));

  test('the help names the variable of every option', () => {
    const lines = describeCommand(command).split('\n');
    for (const [option] of options) {
      const variable = `COMPACT_${name.toUpperCase()}_${option.toUpperCase().replaceAll('-', '_')}`;
      expect(lines.filter((line) => line.includes(`[${variable}]`) || line.trim().startsWith(`${variable} `))).toHaveLength(1);
    }
  });

  test.each(options)('an invalid variable for --%s exits with 2 and its name, without its value', async (option, spec) => {
    const variable = variableOf(name, option);
    const values = spec.type === 'text' ? ['', ' '] : ['', SECRET, `1 ${SECRET}`, '-1', '1e9', '0x1', 'TRUE'];
    for (const value of values) {
      const { code, out, err } = await run([name], { [variable]: value });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`${variable} must`);
      expect(err).not.toContain(SECRET);
    }
  });

  test('an unknown variable exits with 2 and its name, without its value', async () => {
    const variable = variableOf(name, 'portt');
    const { code, err } = await run([name], { [variable]: SECRET });
    expect([code, err]).toEqual([2, expect.stringContaining(`there is no option for the environment variable ${variable}\n`)]);
    expect(err).not.toContain(SECRET);
  });

  test.each(options)('an invalid value for --%s exits with 2 and the name, without the value', async (option, spec) => {
    if (spec.type === 'text') return;
    const { code, err } = await run([name, spec.type === 'flag' ? `--${option}=${SECRET}` : `--${option}`, SECRET]);
    expect([code, err]).toEqual([2, expect.stringContaining(`--${option}`)]);
    expect(err).not.toContain(SECRET);
  });
});

describe('the gateway', () => {
  test.each([
    [{ COMPACT_GATEWAY_UPSTREAM: SECRET }, 'COMPACT_GATEWAY_UPSTREAM must be an absolute'],
    [{ COMPACT_GATEWAY_UPSTREAM: `https://u:${SECRET}@host.test` }, 'COMPACT_GATEWAY_UPSTREAM must not contain a user name'],
    [{ COMPACT_GATEWAY_UPSTREAM: `https://host.test?key=${SECRET}` }, 'COMPACT_GATEWAY_UPSTREAM has a query'],
    [{ COMPACT_GATEWAY_UPSTREAM: UPSTREAM, COMPACT_GATEWAY_HOST: `${SECRET}.invalid` }, 'COMPACT_GATEWAY_HOST'],
    [
      { COMPACT_GATEWAY_UPSTREAM: UPSTREAM, COMPACT_GATEWAY_DUPLICATE_KEYS: 'reject', COMPACT_GATEWAY_REQUEST_REJECT: 'off' },
      "COMPACT_GATEWAY_DUPLICATE_KEYS: 'reject' needs a check of requests",
    ],
    [{}, 'COMPACT_GATEWAY_UPSTREAM'],
  ])('exits with 2 and the name of the variable: %j', async (env: Env, message) => {
    const { code, err } = await run(['gateway', '--port', '0'], env);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).not.toContain(SECRET);
  });

  test.each([
    ['COMPACT_GATEWAY_PORT', 'tcp://10.0.0.1:8080'],
    ['COMPACT_GATEWAY_SERVICE_HOST', '10.0.0.1'],
    ['COMPACT_GATEWAY_SERVICE_PORT_HTTP', '8080'],
    ['COMPACT_GATEWAY_PORT_8080_TCP_ADDR', '10.0.0.1'],
  ])('says how to avoid the variables that Kubernetes sets for a Service of that name: %s', async (name, value) => {
    const { code, err } = await run(['gateway'], { COMPACT_GATEWAY_UPSTREAM: UPSTREAM, [name]: value });
    expect([code, err]).toEqual([2, expect.stringContaining('enableServiceLinks: false')]);
    expect(err).toContain(name);
  });
});

test('an invalid scenario of the emulator is not printed', async () => {
  const { code, err } = await run(['emulate', '--scenario', `slow-body;${SECRET}=1`]);
  expect([code, err]).toEqual([2, expect.stringContaining('--scenario must be one of')]);
  expect(err).not.toContain(SECRET);
});

test('--version prints the version', async () => {
  const io = { out: (text: string) => void (printed += text), err: () => {}, stdin: Readable.from([]), version: () => '1.2.3' };
  let printed = '';
  expect(await main(['--version'], io)).toBe(0);
  expect(await main(['gateway', '--version'], io)).toBe(0);
  expect(printed).toBe('1.2.3\n1.2.3\n');
});
