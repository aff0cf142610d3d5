/**
 * `npm run bench` compares the validators of this package with others: speed, size, import time, and hostile bodies. It also compares the client
 * with that of the vendor. `--quick` takes less time and is less exact; `--markdown` writes the tables for a README.
 * The first run installs the other validators into scripts/bench/node_modules.
 */
import { measureBytes } from './bench/bytes.js';
import { loadCandidates, OPEN, STRICT } from './bench/candidates.js';
import { measureClients } from './bench/client.js';
import { timeImports } from './bench/import-time.js';
import { measureHostileBodies } from './bench/measure-hostile.js';
import { measureScannerAttacks } from './bench/measure-scanner.js';
import { buildTables, clientTable, describeMachine } from './bench/report.js';
import { measureSpeed } from './bench/speed.js';
import { writeMarkdown, writeText } from './bench/table.js';

const quick = process.argv.includes('--quick');
const write = process.argv.includes('--markdown') ? writeMarkdown : writeText;
const durations = quick ? { total: 1_500, warmUp: 500, turn: 30 } : { total: 8_000, warmUp: 2_000, turn: 30 };
const log = (line: string): void => console.error(line);

log('building');
const { candidates, bundles } = await loadCandidates();
const speed = measureSpeed(candidates, durations, log);
log('from bytes to verdict');
const bytes = await measureBytes(candidates, bundles, durations, quick ? 7 : 25);
log('hostile bodies');
const hostile = measureHostileBodies(candidates.filter(({ name }) => name === OPEN || name === STRICT));
const attacks = measureScannerAttacks(quick ? 5 : 15);
log('imports');
const imports = timeImports(bundles, quick ? 5 : 15);

log('clients');
const clients = await measureClients(quick ? 40 : 200);

const tables = [...buildTables(candidates, { speed, bytes, bundles, imports, hostile, attacks }), clientTable(clients)];
console.log([`Measured by \`npm run bench\` on ${describeMachine()}.`, ...tables.map(write)].join('\n\n'));
