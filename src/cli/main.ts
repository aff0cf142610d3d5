import { check } from './check.js';
import { emulate } from './emulate.js';
import { gateway } from './gateway.js';
import { UsageError, type CommandIo } from './command.js';

const COMMANDS = { check, emulate, gateway };

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

  gateway --upstream <url>                  check calls on their way to the endpoint, and pass them on as they are
      --port <n>, --host <name>   where to listen, as above
      --strict            check all that is known, in both directions
      --report            pass requests that are none too; say so in a header and in the log
      --response <what>   answers that are none: report, reject or off (report)
      --duplicate-keys <what>     requests with a key that occurs twice: report, reject or off (report)
      --pass-unsupported-encoding      pass requests in a coding that can not be undone
      --limit-bytes <n>, --limit-decoded-bytes <n>, --limit-depth <n>, --limit-items <n>, --limit-values <n>,
      --limit-encrypted-content <n>   how large a request may be
      --timeout-ms <n>, --upload-timeout-ms <n>   most time for the upstream (1800000), and for a request to arrive (300000)
    Logs a line of JSON for each call. GET /healthz answers 200, and 503 while it ends. SIGTERM lets open calls finish; a second one cuts them.

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
