/** Lays the figures out as tables. */
import { cpus } from 'node:os';
import { SIZES } from './bodies.js';
import type { ClientRace } from './client.js';
import { OPEN, STRICT, type Contestant } from './contestants.js';
import type { AttackResult, Blow } from './run-attacks.js';
import type { Fault, Race } from './speed.js';
import type { Spread } from './statistics.js';
import type { Table } from './table.js';
import { compareWithTargets, kilobytes, milliseconds, percent, withstands, type Figures } from './targets.js';

export function describeMachine(): string {
  const cores = cpus();
  return `${cores[0]?.model.trim()}, ${cores.length} cores, Node ${process.versions.node}`;
}

export function buildTables(contestants: readonly Contestant[], figures: Figures): Table[] {
  const notes = contestants.map(({ name, note }) => `${name}: ${note}.`);
  return [
    {
      ...raceTable('Valid bodies: time of the check, of the time of JSON.parse; median (p10 to p90)', 'none', contestants, figures.races),
      notes,
    },
    raceTable('Broken at the first item: check with reasons', 'first', contestants, figures.races),
    raceTable('Broken at the last item: check with reasons', 'last', contestants, figures.races),
    brokenEverywhere(contestants, figures.races),
    deliveryTable(figures),
    attackTable(figures.attacks),
    targetTable(figures),
  ];
}

const spread = ({ p10, median, p90 }: Spread, write: (value: number) => string): string =>
  `${write(median)} (${write(p10)} to ${write(p90)})`;
const ratioOf = (race: Race, name: string): string => spread(race.results.find((result) => result.name === name)?.ratio as Spread, percent);

function raceTable(title: string, fault: Fault, contestants: readonly Contestant[], all: readonly Race[]): Table {
  const races = all.filter((race) => race.fault === fault);
  return {
    title,
    head: ['', ...races.map(({ size }) => SIZES[size].name)],
    rows: [
      ['JSON.parse', ...races.map(({ parse }) => `${parse.median.toFixed(2)} ms`)],
      ...contestants.map(({ name }) => [name, ...races.map((race) => ratioOf(race, name))]),
    ],
  };
}

function brokenEverywhere(contestants: readonly Contestant[], races: readonly Race[]): Table {
  const race = races.find(({ fault }) => fault === 'every') as Race;
  return {
    title: `Every item broken, ${SIZES[race.size].name}: check with reasons`,
    head: ['', 'of JSON.parse', 'errors reported'],
    rows: contestants.map(({ name }) => [name, ratioOf(race, name), String(race.errors.get(name))]),
    notes: [`Our reasons are ${race.issueText} characters of text.`],
  };
}

function deliveryTable({ deliveries, imports }: Figures): Table {
  return {
    title: 'Size of the bundle, and CPU time of its import over that of an empty module; median (p10 to p90)',
    head: ['', 'holds', 'minified', 'gzipped', 'import'],
    rows: deliveries.map(({ name, holds, minified, gzipped }) => [
      name,
      holds,
      kilobytes(minified),
      kilobytes(gzipped),
      spread(imports.get(name) as Spread, milliseconds),
    ]),
  };
}

function attackTable(attacks: readonly AttackResult[]): Table {
  const write = (blow: Blow): string[] => {
    const cost = `${milliseconds(blow.milliseconds)} = ${blow.ratio.toFixed(2)}×`;
    return [blow.thrown ?? cost, String(blow.issues), withstands(blow) ? 'ok' : 'MISS'];
  };
  return {
    title: 'Attacks: one run of safeParse each, in CPU time and as a multiple of JSON.parse',
    head: ['', 'JSON.parse', OPEN, 'issues', '', STRICT, 'issues', ''],
    rows: attacks.map(({ name, parse, blows }) => [
      name,
      milliseconds(parse),
      ...write(blows.get(OPEN) as Blow),
      ...write(blows.get(STRICT) as Blow),
    ]),
  };
}

export function clientTable(races: readonly ClientRace[]): Table {
  const factor = (value: number): string => `${value.toFixed(2)}×`;
  return {
    title: 'Calls one after the other over loopback: time of the call, of a bare fetch with the same JSON; median (p10 to p90)',
    head: ['', ...races.map(({ size }) => `${size} each way`)],
    rows: [
      ['fetch', ...races.map(({ fetch }) => `${fetch.median.toFixed(2)} ms`)],
      ...[...(races[0]?.ratios.keys() ?? [])].map((name) => [
        name,
        ...races.map(({ ratios }) => spread(ratios.get(name) as Spread, factor)),
      ]),
    ],
  };
}

function targetTable(figures: Figures): Table {
  return {
    title: 'Targets',
    head: ['', 'wanted', 'found', ''],
    rows: compareWithTargets(figures).map(({ what, wanted, found, met }) => [what, wanted, found, met ? 'ok' : 'MISS']),
  };
}
