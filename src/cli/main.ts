import { check } from './check.js';
import { emulate } from './emulate.js';
import { UsageError, type CommandIo } from './command.js';

const COMMANDS = { check, emulate };

const HELP = `responses-compact-contract: the contract of POST /openai/v1/responses/compact

  check <request|response|error> <file|->   say whether a JSON file is that message, and if not, why
      --strict            also report unknown keys, kinds and values, and limits that are passed
      --max-issues <n>    most issues to report (20)
      --json              print the issues as JSON

  emulate                                   serve the endpoint on this machine, for tests
      --port <n>          port; 0 picks a free one (0)
      --host <name>       address to listen on (127.0.0.1)
      --api-key <key>     the only key to accept (any)
      --deployment <name> a model to serve; may be repeated (any)
      --scenario <text>   what every call meets, such as 'slow-body;ms=200' or 'rate-limit;retry-after=1' (none)
      --seed <n>          make ids and seals the same each time

Exit codes: 0 all is well, 1 there are issues, 2 the command was not understood.
`;

/** Runs a command line without the program's name. Returns the exit code. */
export async function main(args: string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    (name === undefined ? io.err : io.out)(HELP);
    return name === undefined ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
    if (!command) throw new UsageError(`there is no command '${name}'`);
    return await command(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\nRun \`responses-compact-contract --help\` to see what can be asked.\n`);
    return 2;
  }
}
