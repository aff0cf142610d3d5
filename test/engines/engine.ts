export type Task = 'verdicts' | 'reasons' | 'bytes' | 'bytes-with-module';

export interface Engine {
  name: string;
  /** Small engines run only the type guards, which are the task `verdicts`. */
  tasks: Task[];
  /** Whether the engine compiles WebAssembly from bytes. */
  compilesWasm?: boolean;
  /** Says what is not installed on this machine, and how to install it. Returns undefined if nothing is missing. */
  missing: () => string | undefined;
  /** Starts the engine with the files of the folder that `buildFolder` made. */
  start: (folder: string) => Promise<RunningEngine>;
}

export interface RunningEngine {
  /** Runs one task in the engine, with the text of the corpus. Resolves with the JSON that the task returns. */
  runTask: (task: string, corpus: string) => Promise<string>;
  stop: () => Promise<void>;
}
