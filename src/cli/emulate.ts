import { createCompactEmulator } from '../emulator/index.js';
import { readScenario, SCENARIO_NAMES } from '../emulator/scenarios.js';
import { serveEmulator } from '../emulator/node.js';
import { parseCommandLine, UsageError, wholeNumber, type CommandIo } from './command.js';

/** `emulate`: serves until the process is told to end. */
export async function emulate(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseCommandLine({
    args,
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      host: { type: 'string', default: '127.0.0.1' },
      'api-key': { type: 'string' },
      deployment: { type: 'string', multiple: true },
      scenario: { type: 'string', default: 'none' },
      seed: { type: 'string' },
    },
  });
  if (positionals.length > 0) throw new UsageError(`emulate takes no '${positionals[0]}'`);
  try {
    readScenario(values.scenario);
  } catch (error) {
    throw new UsageError(`${(error as RangeError).message}; there are: ${SCENARIO_NAMES.join(', ')}`);
  }
  const emulator = createCompactEmulator({
    scenario: values.scenario,
    ...(values.seed !== undefined && { seed: wholeNumber(values.seed, 'seed', 0, 2 ** 32 - 1) }),
    ...(values['api-key'] !== undefined && { apiKey: values['api-key'] }),
    ...(values.deployment !== undefined && { deployments: values.deployment }),
  });
  const server = await serveEmulator(emulator, { port: wholeNumber(values.port, 'port', 0, 65_535), host: values.host }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(`can not listen on ${values.host}:${values.port} (${error.code ?? 'unknown reason'})`);
    },
  );
  io.out(`Compact endpoint at ${server.url}/openai/v1/responses/compact and ${server.url}/v1/responses/compact\n`);
  if (values.scenario !== 'none') io.out(`Every call meets: ${values.scenario}\n`);
  io.out('An emulator for tests: it seals what it can not keep, but no model reads or shortens anything. Stop it with Ctrl+C.\n');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}
