/**
 * `npm run sizes` measures the size of the package and the compile cost of its types, and compares the sizes with `scripts/sizes/budget.json`,
 * which the tests enforce too. Fails if a size exceeds its budget.
 */
import { execFileSync } from 'node:child_process';
import { writeText, type Table } from './bench/table.js';
import { ROOT } from './generate/bundle.js';
import { compareWithBudget } from './sizes/budget.js';
import { measureBundle } from './sizes/bundle-sizes.js';
import { sizeOfFolder } from './sizes/install-size.js';
import { measureTypes } from './sizes/type-cost.js';

execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const { bundles, install, exceeded } = await compareWithBudget();
const vendor = await measureBundle(`export { default } from 'openai';`);
const types = measureTypes(5);
const time = (types['our-types'].seconds / types['vendor-types'].seconds).toFixed(2);

const tables: Table[] = [
  {
    title: 'Bundled with all dependencies, in kB',
    head: ['import', 'minified', 'gzipped', 'budget', 'loaded later, gzipped'],
    notes: [
      `The vendor's SDK: ${kilo(vendor.minified)} minified, ${kilo(vendor.gzipped)} gzipped, ${kilo(sizeOfFolder('node_modules/openai'))} installed.`,
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
      ['total', kilo(install.total), kilo(install.budget)],
    ],
  },
  {
    title: 'Compile cost of the types, minus that of a file without imports (TypeScript with skipLibCheck, 5 rounds)',
    head: ['program', 'instantiations', 'files', 'memory in MB', 'seconds'],
    rows: Object.entries(types).map(([name, cost]) => [
      name,
      String(cost.instantiations),
      String(cost.files),
      (cost.memoryKb / 1000).toFixed(1),
      cost.seconds.toFixed(2),
    ]),
    notes: [`The types of this package take ${time} times as long as the vendor's.`],
  },
];
console.log(tables.map(writeText).join('\n\n'));
for (const line of exceeded) console.error(line);
if (exceeded.length > 0) process.exitCode = 1;
