/** Several processes of the command `gateway` behind a load balancer, which is configured by a file of `docs/deploy/`. */
import { buildCommand, startCommand, type BuiltCommand, type RunningCommand } from '../../gateway/command.js';

export const COUNT = 3;

export interface Balancer {
  /** The URL for `send`. */
  url: string;
  /** The processes that run now. */
  workers: readonly RunningCommand[];
  /** Ends a process without losing a call, as its file says. Resolves with its exit code. */
  drain: (index: number) => Promise<number | null>;
  /** Starts a process in place of one that has ended, and lets it take part. */
  replace: (index: number) => Promise<void>;
  stop: () => Promise<void>;
}

export interface BalancerKind {
  name: string;
  /** The file in `docs/deploy/`. */
  file: string;
  /** The path of the program. */
  program: string;
  /** Says what is not installed on this machine, and how to install it. Returns undefined if nothing is missing. */
  missing: () => string | undefined;
  /** Starts the processes and the balancer. `flags` are those of the command. */
  start: (upstream: string, flags?: readonly string[]) => Promise<Balancer>;
}

export interface Workers {
  running: RunningCommand[];
  /** Starts a process in place of another one, at the same address. */
  replace: (index: number) => Promise<void>;
  stop: () => Promise<void>;
}

export async function startWorkers(upstream: string, flags: readonly string[]): Promise<Workers> {
  const command: BuiltCommand = await buildCommand();
  const start = (port: string): Promise<RunningCommand> => startCommand(command, ['--upstream', upstream, '--port', port, ...flags]);
  const running = await Promise.all(Array.from({ length: COUNT }, () => start('0')));
  return {
    running,
    async replace(index) {
      running[index] = await start(new URL(running[index]!.url).port);
    },
    async stop() {
      await Promise.all(running.map((worker) => worker.end('SIGKILL')));
      command.remove();
    },
  };
}

/** The host and port of a process. */
export const addressOf = (worker: RunningCommand): string => new URL(worker.url).host;
