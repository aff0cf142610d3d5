import { check } from './check.js';
import { describeCommand, UsageError, type Command, type CommandIo } from './command.js';
import { emulate } from './emulate.js';
import { gateway } from './gateway.js';

const COMMANDS = [check, emulate, gateway];

const help = (commands: readonly Command[]): string => `responses-compact-contract: the contract of POST /openai/v1/responses/compact

${commands.map(describeCommand).join('\n\n')}

An option on the command line takes precedence over its environment variable, in [brackets], and that over the default. A variable of a flag
is true or false, and --no-<flag> switches the flag off. --version prints the version.

Exit codes: 0 success, 1 the checked file is invalid, or an unexpected error, 2 the command line or an environment variable is invalid, or the
command cannot start.
`;

/** Runs a command line without the name of the program. Returns the exit code. */
export async function main(args: string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    const about = COMMANDS.filter((command) => args.slice(0, 2).includes(command.name));
    (name === undefined ? io.err : io.out)(help(about.length > 0 ? about : COMMANDS));
    return name === undefined ? 2 : 0;
  }
  if (args.includes('--version')) {
    io.out(`${io.version?.() ?? 'unknown'}\n`);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (!command) throw new UsageError(`there is no command '${name}'`);
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const helpOf = command ? `${command.name} --help\` for its options` : '--help` for all commands and options';
    io.err(`${error.message}\nRun \`responses-compact-contract ${helpOf}.\n`);
    return 2;
  }
}
