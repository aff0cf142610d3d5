/**
 * `npm run test:mutation` changes one place of the sources at a time, and counts the changes that the tests notice.
 *
 * `-- --count 100 --seed 1` chooses the mutants; `--folders client,gateway` limits them to folders of `src/`; `--workers 2` sets how many
 * are tested at a time. Each worker has a copy of the working tree. Mutants that no test can notice are listed, with the reason, in
 * `scripts/mutation/equivalent.json`, by file, description and the text of their line.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom, shuffle } from './bench/random.js';
import { ROOT } from './generate/bundle.js';
import { findMutants, type Mutant } from './mutation/mutants.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    folders: { type: 'string', default: 'client,gateway,internal,emulator' },
    workers: { type: 'string', default: '2' },
  },
});

/** The tests that exercise each folder. */
const TESTS: readonly (readonly [RegExp, string[]])[] = [
  [/^src\/client\//, ['test/client']],
  [/^src\/emulator\//, ['test/emulator', 'test/client/scenarios']],
  [
    /^src\/internal\/(json\/|validate-bytes)/,
    ['test/gateway', 'test/emulator', 'test/validators/bytes', 'test/validators/duplicate-keys', 'test/cli'],
  ],
  [/^src\/internal\/(http\/(fetch|abort)|endpoint|options|estimate)/, ['test/client', 'test/gateway', 'test/conversation']],
  [/^src\/internal\/(vendor|removed)/, ['test/emulator', 'test/gateway', 'test/conversation', 'test/client']],
  [/^src\//, ['test/gateway', 'test/cli', 'test/emulator', 'test/client']],
];
const TIMEOUT_MS = { fast: 300_000, all: 900_000 };

const testsFor = ({ file }: Mutant): readonly string[] => TESTS.find(([pattern]) => pattern.test(file))?.[1] ?? [];

const isSource = (file: string): boolean => file.endsWith('.ts') && !/\/(index|types)\.ts$/.test(file) && !file.includes('json/scanner/');
const files = values.folders
  .split(',')
  .flatMap((folder) => readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).map((file) => `src/${folder}/${file}`))
  .filter(isSource);
const all = files.flatMap((file) => findMutants(file, readFileSync(join(ROOT, file), 'utf8')));
const equivalent = JSON.parse(readFileSync(join(ROOT, 'scripts/mutation/equivalent.json'), 'utf8')) as {
  file: string;
  mutant: string;
  code: string;
  reason: string;
}[];

const chosen = shuffle(all, seededRandom(Number(values.seed))).slice(0, Number(values.count));

type Outcome = 'killed' | 'survived' | 'equivalent';
const outcomes: Outcome[] = [];

/** What notices the mutant: the test that fails twice, or the time limit. Undefined if nothing does. */
async function findKiller(copy: string, mutant: Mutant): Promise<string | undefined> {
  const path = join(copy, mutant.file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, original.slice(0, mutant.start) + mutant.replacement + original.slice(mutant.end));
  try {
    // On a busy machine a test can fail for another reason. Such a failure is not repeated when the test file runs alone.
    for (const speed of ['fast', 'all'] as const) {
      for (let attempt = 1; attempt <= 2; attempt++) {
        const failure = await findFailure(copy, testsFor(mutant), speed, mutant.file);
        if (!failure) break;
        if (!failure.testFile || (await findFailure(copy, [failure.testFile], speed))) return failure.message;
      }
    }
    return undefined;
  } finally {
    writeFileSync(path, original);
  }
}

/** `fast`: without the tests that `npm run test:fast` omits. They take most of the time, and notice little that the others miss. */
type Speed = 'fast' | 'all';

interface Failure {
  /** The name of the test, or what happened instead of a failure. */
  message: string;
  testFile?: string | undefined;
}

/** The first test that fails, or undefined if all pass. */
function findFailure(copy: string, tests: readonly string[], speed: Speed, mutatedFile = ''): Promise<Failure | undefined> {
  const args = [
    'node_modules/jest/bin/jest.js',
    '-c',
    'jest.mutation.config.js',
    '--bail',
    '--silent',
    '--maxWorkers',
    '1',
    '--forceExit',
    ...tests,
  ];
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', MUTATED_FILE: mutatedFile, SPEED: speed };
  const timeout = TIMEOUT_MS[speed];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: copy, env, timeout, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 }, (error, _stdout, stderr) => {
      if (!error) return resolve(undefined);
      if (error.killed) return resolve({ message: `no end within ${timeout / 1000} s` });
      const testFile = /^FAIL (?:\w+ )?(\S+)/m.exec(stderr)?.[1];
      resolve({ message: /^ *● (.+)$/m.exec(stderr)?.[1] ?? testFile ?? 'the test process ended', testFile });
    });
  });
}

function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'contract-mutation-'));
  const skipped = new Set(['node_modules', '.git', 'dist', 'site']);
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !skipped.has(basename(path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(
    join(copy, 'jest.mutation.config.js'),
    // Load tests and those of whole engines notice nothing that the others miss, and take minutes.
    `import { testTimeout, unit } from './jest.config.js';
import fast from './jest.fast.config.js';
const { testPathIgnorePatterns } = process.env.SPEED === 'fast' ? fast : unit;
export default { ...unit, testTimeout, testSequencer: './scripts/mutation/sequencer.js', testPathIgnorePatterns: [...testPathIgnorePatterns, '/load/', '/engines/', 'emulator/large'] };`,
  );
  return copy;
}

const queue = [...chosen];
async function work(): Promise<void> {
  const copy = copyTree();
  try {
    // Tests that fail anyway would notice every mutant.
    for (const test of new Set(chosen.flatMap(testsFor))) {
      const failure = await findFailure(copy, [test], 'fast');
      if (failure) throw new Error(`${test} fails without a mutant: ${failure.message}`);
    }
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const { file, line, code, description } = mutant;
      const known = equivalent.some((one) => one.file === file && one.mutant === description && one.code === code);
      const killer = known ? undefined : await findKiller(copy, mutant);
      const outcome: Outcome = known ? 'equivalent' : killer ? 'killed' : 'survived';
      outcomes.push(outcome);
      console.log(`${outcomes.length}/${chosen.length} ${outcome} ${file}:${line} ${description}${killer ? ` (${killer})` : ''}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

console.log(`${chosen.length} of ${all.length} mutants in ${files.length} files, seed ${values.seed}`);
await Promise.all(Array.from({ length: Number(values.workers) }, work));
const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
const [killed, survived] = [count('killed'), count('survived')];
console.log(
  `killed ${killed} of ${killed + survived} (${((100 * killed) / (killed + survived)).toFixed(0)}%), ${count('equivalent')} equivalent`,
);
process.exitCode = survived > 0 ? 1 : 0;
