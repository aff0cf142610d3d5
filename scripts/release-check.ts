/**
 * `npm run release:check` reports whether the current commit may be released, and the lowest version for the release.
 * Exits with 1 if it may not be released. `-- --without-audit` skips `npm audit`.
 */
import { ROOT } from './generate/bundle.js';
import { findBlockers } from './release/find-blockers.js';
import { gatherFacts } from './release/gather-facts.js';
import { reportChanges } from './release/report-changes.js';

const { facts, comparison } = await gatherFacts(ROOT, process.env['GITHUB_REPOSITORY']);
if (process.argv.includes('--without-audit')) facts.advisories ??= [];
const { base, version } = facts;

if (base && comparison) {
  const compared = { base: { ...base, ref: base.tag }, documentVersion: facts.documentVersions['generated/openapi.json'] };
  console.log(reportChanges('text', compared, comparison));
} else {
  console.log('No tag of an earlier release (v*) is reachable: there is no document to compare with, so every version is allowed.');
}

const blockers = findBlockers(facts);
for (const blocker of blockers) console.error(blocker);
if (blockers.length > 0) process.exitCode = 1;
else console.log(facts.tagsHere.length > 0 ? `v${version} may be published.` : `Ready to be tagged v${version}.`);
