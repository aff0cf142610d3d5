export type Task = 'verdicts' | 'reasons';

export interface Engine {
  name: string;
  /** What the smaller engines are for is the fast checks alone. */
  tasks: Task[];
  /** A sentence that says what is missing on this machine and how to get it. Undefined when nothing is. */
  missing: () => string | undefined;
  /** Starts the engine on the built folder. */
  start: (folder: string) => Promise<Running>;
}

export interface Running {
  /** Has the engine run one task on the text of the corpus; resolves with the JSON it answers. */
  ask: (task: string, corpus: string) => Promise<string>;
  stop: () => Promise<void>;
}
