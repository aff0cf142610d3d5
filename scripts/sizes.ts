/**
 * `npm run sizes` weighs the package and says what its types cost a compiler, beside `scripts/sizes/budget.json`, which the tests hold.
 * Fails when a budget is passed.
 */
import { execFileSync } from 'node:child_process';
import { writeText, type Table } from './bench/table.js';
import { ROOT } from './generate/bundle.js';
import { weighAgainstBudget } from './sizes/budget.js';
import { weighBundle } from './sizes/bundle-sizes.js';
import { weighFolder } from './sizes/install-size.js';
import { measureTypes } from './sizes/type-cost.js';

execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const { bundles, install, over } = await weighAgainstBudget();
const vendor = await weighBundle(`export { default } from 'openai';`);
const types = measureTypes(5);
const time = (types['our-types'].seconds / types['vendor-types'].seconds).toFixed(2);

const tables: Table[] = [
  {
    title: 'Bundled with all it needs, in kB',
    head: ['import', 'minified', 'gzipped', 'budget', 'loaded later, gzipped'],
    notes: [
      `The vendor's SDK: ${kilo(vendor.minified)} minified, ${kilo(vendor.gzipped)} gzipped, ${kilo(weighFolder('node_modules/openai'))} installed.`,
    ],
    rows: bundles.map(({ name, minified, gzipped, budget, later }) => [
      name,
      kilo(minified),
      kilo(gzipped),
      kilo(budget),
      later ? kilo(later) : '',
    ]),
  },
  {
    title: 'Installed, in kB',
    head: ['', 'size', 'budget'],
    rows: [
      ['tarball', kilo(install.tarball), ''],
      ['unpacked', kilo(install.unpacked), ''],
      ['dependencies', kilo(install.dependencies), ''],
      ['in all', kilo(install.total), kilo(install.budget)],
    ],
  },
  {
    title: 'Types, over a file without imports (TypeScript with skipLibCheck, 5 rounds)',
    head: ['program', 'instantiations', 'files', 'memory in MB', 'seconds'],
    rows: Object.entries(types).map(([name, cost]) => [
      name,
      String(cost.instantiations),
      String(cost.files),
      (cost.memoryKb / 1000).toFixed(1),
      cost.seconds.toFixed(2),
    ]),
    notes: [`Our types take ${time} of the time of the vendor's.`],
  },
];
console.log(tables.map(writeText).join('\n\n'));
for (const line of over) console.error(line);
if (over.length > 0) process.exitCode = 1;
