import { createCompactEmulator } from '../emulator/index.js';
import { serveEmulator } from '../emulator/node.js';
import { readScenario, SCENARIO_NAMES } from '../emulator/scenarios.js';
import { defineCommand, rejectListen, waitForSignal, UsageError } from './command.js';

export const emulate = defineCommand({
  name: 'emulate',
  usage: '',
  summary: 'Serve the endpoint on this machine, for tests.',
  options: {
    port: { type: 'number', min: 0, max: 65_535, default: 0, description: 'the port to listen on; 0 picks a free one' },
    host: { type: 'text', value: 'name', default: '127.0.0.1', description: 'the address to listen on' },
    'api-key': { type: 'text', value: 'key', description: 'the only key to accept (default: any)' },
    deployment: { type: 'text', value: 'name', multiple: true, description: 'a model to serve; can be repeated (default: any)' },
    scenario: {
      type: 'text',
      value: 'scenario',
      default: 'none',
      description: "the fault scenario of every call, such as 'slow-body;ms=200' or 'rate-limit;retry-after=1'",
    },
    validation: {
      type: 'choice',
      choices: ['schema', 'service'],
      default: 'service',
      description: 'schema rejects invalid requests; service also rejects valid requests that real services reject',
    },
    seed: { type: 'number', min: 0, max: 2 ** 32 - 1, description: 'make ids and encrypted items the same in each run' },
  },
  async run(values, _, io, nameOf) {
    const { port, host, scenario, seed, validation, deployment: deployments } = values;
    try {
      readScenario(scenario);
    } catch {
      const parameters = "with parameters such as ';ms=200' or ';retry-after=1'";
      throw new UsageError(`${nameOf('scenario')} must be one of ${SCENARIO_NAMES.join(', ')}, ${parameters}`);
    }
    const emulator = createCompactEmulator({
      scenario,
      validation,
      ...(seed !== undefined && { seed }),
      ...(values['api-key'] !== undefined && { apiKey: values['api-key'] }),
      ...(deployments.length > 0 && { deployments }),
    });
    const server = await serveEmulator(emulator, { port, host }).catch(rejectListen(nameOf('host'), port));
    io.out(`Compact endpoint at ${server.url}/openai/v1/responses/compact and ${server.url}/v1/responses/compact\n`);
    io.out('Requests to /responses, without /compact, are served if they are streamed and end with a compaction_trigger\n');
    if (scenario !== 'none') io.out(`Every call meets the fault scenario ${scenario}\n`);
    io.out(
      'This is an emulator for tests: it encrypts items as the service does, but no model reads or shortens anything. Stop it with Ctrl+C.\n',
    );
    await waitForSignal();
    await server.close();
    return 0;
  },
});
