/**
 * `npm run bench` measures our validators beside others: speed, size, import time, and bodies that were made to hurt.
 * `--quick` is shorter and rougher; `--markdown` writes the tables for a README.
 * The first run installs the others into scripts/bench/node_modules.
 */
import { raceClients } from './bench/client.js';
import { gatherField, OPEN, STRICT } from './bench/contestants.js';
import { timeImports } from './bench/import-time.js';
import { buildTables, clientTable, describeMachine } from './bench/report.js';
import { runAttacks } from './bench/run-attacks.js';
import { runRaces } from './bench/speed.js';
import { writeMarkdown, writeText } from './bench/table.js';

const quick = process.argv.includes('--quick');
const write = process.argv.includes('--markdown') ? writeMarkdown : writeText;
const pace = quick ? { race: 1_500, warmUp: 500, turn: 30 } : { race: 8_000, warmUp: 2_000, turn: 30 };
const say = (line: string): void => console.error(line);

say('building');
const { contestants, deliveries } = await gatherField();
const races = runRaces(contestants, pace, say);
say('attacks');
const attacks = runAttacks(contestants.filter(({ name }) => name === OPEN || name === STRICT));
say('imports');
const imports = timeImports(deliveries, quick ? 5 : 15);

say('clients');
const clients = await raceClients(quick ? 40 : 200);

const tables = [...buildTables(contestants, { races, deliveries, imports, attacks }), clientTable(clients)];
console.log([`Measured by \`npm run bench\` on ${describeMachine()}.`, ...tables.map(write)].join('\n\n'));
