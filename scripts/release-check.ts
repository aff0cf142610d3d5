/**
 * `npm run release:check` says whether the state at hand may be released, and with which version at least.
 * Exits with 1 if something stands against it. `-- --without-audit` passes over the registry.
 */
import { ROOT } from './generate/bundle.js';
import { findFaults } from './release/find-faults.js';
import { gatherFacts } from './release/gather-facts.js';
import { impactOf } from './release/impact.js';
import { leastVersion } from './release/versions.js';

const { facts, changes } = await gatherFacts(ROOT, process.env['GITHUB_REPOSITORY']);
if (process.argv.includes('--without-audit')) facts.advisories ??= [];
const { base, version } = facts;

if (base) {
  console.log(
    `Since ${base.tag}: ${changes.length} changes of the document, ${base.impact} at most; ${leastVersion(base.version, base.impact)} or later.`,
  );
  for (const change of changes) console.log(`  ${impactOf(change)}: ${change.kind} ${(change.revision ?? change.base)?.pointer}`);
} else {
  console.log('No tag of an earlier release (v*) is reachable: there is no document to compare with, and any version will do.');
}
if (!facts.repository) console.log('package.json names no `repository` yet: `npm publish --provenance` asks for it.');

const faults = findFaults(facts);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(facts.tagsHere.length > 0 ? `v${version} may be published.` : `Ready to be tagged v${version}.`);
