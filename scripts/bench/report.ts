/** Formats the figures as tables. */
import { cpus } from 'node:os';
import { SIZES } from './bodies.js';
import type { BytesResult } from './bytes.js';
import { OPEN, STRICT, type Candidate } from './candidates.js';
import type { ClientResult } from './client.js';
import type { HostileResult, HostileRun } from './measure-hostile.js';
import type { AttackResult, AttackRun } from './measure-scanner.js';
import type { Fault, SpeedResult } from './speed.js';
import type { Spread } from './statistics.js';
import type { Table } from './table.js';
import { compareWithTargets, isCheapEnough, isHarmless, kilobytes, milliseconds, percent, type Figures } from './targets.js';

export function describeMachine(): string {
  const cores = cpus();
  return `${cores[0]?.model.trim()}, ${cores.length} cores, Node ${process.versions.node}`;
}

export function buildTables(candidates: readonly Candidate[], figures: Figures): Table[] {
  const notes = candidates.map(({ name, note }) => `${name}: ${note}.`);
  return [
    {
      ...speedTable('Valid bodies: time of the check, relative to JSON.parse; median (p10 to p90)', 'none', candidates, figures.speed),
      notes,
    },
    speedTable('First item invalid: check with reasons', 'first', candidates, figures.speed),
    speedTable('Last item invalid: check with reasons', 'last', candidates, figures.speed),
    everyItemTable(candidates, figures.speed),
    bytesTable(figures.bytes),
    bundleTable(figures),
    hostileTable(figures.hostile),
    attackTable(figures.attacks),
    targetTable(figures),
  ];
}

const spread = ({ p10, median, p90 }: Spread, write: (value: number) => string): string =>
  `${write(median)} (${write(p10)} to ${write(p90)})`;
const ratioOf = (result: SpeedResult, name: string): string =>
  spread(result.results.find((one) => one.name === name)?.ratio as Spread, percent);

function speedTable(title: string, fault: Fault, candidates: readonly Candidate[], all: readonly SpeedResult[]): Table {
  const results = all.filter((result) => result.fault === fault);
  return {
    title,
    head: ['', ...results.map(({ size }) => SIZES[size].name)],
    rows: [
      ['JSON.parse', ...results.map(({ parse }) => `${parse.median.toFixed(2)} ms`)],
      ...candidates.map(({ name }) => [name, ...results.map((result) => ratioOf(result, name))]),
    ],
  };
}

function everyItemTable(candidates: readonly Candidate[], all: readonly SpeedResult[]): Table {
  const result = all.find(({ fault }) => fault === 'every') as SpeedResult;
  return {
    title: `Every item invalid, ${SIZES[result.size].name}: check with reasons`,
    head: ['', 'relative to JSON.parse', 'errors reported'],
    rows: candidates.map(({ name }) => [name, ratioOf(result, name), String(result.errors.get(name))]),
    notes: [`The formatted issues of this package have ${result.issueText} characters.`],
  };
}

function bytesTable({ parse, rows }: BytesResult): Table {
  const write = (value: Spread | undefined, unit = percent): string => (value ? spread(value, unit) : '');
  return {
    title: `From bytes to verdict, ${SIZES.typical.name}, valid: relative to decoding and JSON.parse; median (p10 to p90)`,
    head: ['', 'warm', 'first body of a process', 'import before it'],
    rows: [
      ['decoding and JSON.parse', ...[parse.warm, parse.cold].map((value) => spread(value, milliseconds)), ''],
      ...rows.map(({ name, warm, cold, imported }) => [name, write(warm), write(cold), write(imported, milliseconds)]),
    ],
    notes: [
      'All except the validators of bytes decode and parse first, and then check the object with `is`.',
      'The validators of bytes validate a sample when they are imported; the import has one of them, for requests.',
    ],
  };
}

function bundleTable({ bundles, imports }: Figures): Table {
  return {
    title: 'Size of the bundle, and CPU time of its import minus that of an empty module; median (p10 to p90)',
    head: ['', 'contents', 'minified', 'gzipped', 'import'],
    rows: bundles.map(({ name, contents, minified, gzipped }) => [
      name,
      contents,
      kilobytes(minified),
      kilobytes(gzipped),
      spread(imports.get(name) as Spread, milliseconds),
    ]),
  };
}

function hostileTable(results: readonly HostileResult[]): Table {
  const write = (run: HostileRun): string[] => {
    const cost = `${milliseconds(run.milliseconds)} = ${run.ratio.toFixed(2)}×`;
    return [run.thrown ?? cost, String(run.issues), isCheapEnough(run) ? 'ok' : 'MISS'];
  };
  return {
    title: 'Hostile bodies: one run of safeParse each, in CPU time and as a multiple of JSON.parse',
    head: ['', 'JSON.parse', OPEN, 'issues', '', STRICT, 'issues', ''],
    rows: results.map(({ name, parse, runs }) => [
      name,
      milliseconds(parse),
      ...write(runs.get(OPEN) as HostileRun),
      ...write(runs.get(STRICT) as HostileRun),
    ]),
  };
}

function attackTable(results: readonly AttackResult[]): Table {
  const write = (run: AttackRun): string[] => [
    `${milliseconds(run.milliseconds)} = ${run.ratio.toFixed(2)}×`,
    `${run.afterwards.toFixed(2)}×`,
    isHarmless(run) ? 'ok' : 'MISS',
  ];
  return {
    title: `Attacks on the scanner: CPU time as a multiple of JSON.parse, then an ordinary body (${SIZES.large.name}) as a multiple of before`,
    head: ['', 'open', 'afterwards', '', 'strict', 'afterwards', ''],
    rows: results.map(({ name, open, strict }) => [name, ...write(open), ...write(strict)]),
  };
}

export function clientTable(results: readonly ClientResult[]): Table {
  const factor = (value: number): string => `${value.toFixed(2)}×`;
  return {
    title: 'Sequential calls over loopback: time of the call, relative to a bare fetch with the same JSON; median (p10 to p90)',
    head: ['', ...results.map(({ size }) => `${size} each way`)],
    rows: [
      ['fetch', ...results.map(({ fetch }) => `${fetch.median.toFixed(2)} ms`)],
      ...[...(results[0]?.ratios.keys() ?? [])].map((name) => [
        name,
        ...results.map(({ ratios }) => spread(ratios.get(name) as Spread, factor)),
      ]),
    ],
  };
}

function targetTable(figures: Figures): Table {
  return {
    title: 'Targets',
    head: ['', 'target', 'measured', ''],
    rows: compareWithTargets(figures).map(({ name, target, measured, isMet }) => [name, target, measured, isMet ? 'ok' : 'MISS']),
  };
}
