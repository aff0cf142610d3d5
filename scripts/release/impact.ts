/**
 * Rates the changes between two documents by the version that they require.
 *
 * `redocly diff` finds the changes, and rates them for strict clients and servers. The open validators of this package accept unknown values,
 * and its types are used for both requests and responses, so some changes are rated differently here. The table in CONTRIBUTING lists them.
 */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../generate/bundle.js';

export type Impact = 'none' | 'patch' | 'minor' | 'major';

/** One change in the output of `redocly diff --format json`. */
export interface Change {
  kind: 'added' | 'removed' | 'modified';
  typeName: string;
  impact: 'patch' | 'minor' | 'major';
  /** The keyword whose value changed. */
  property?: string;
  verdicts: { ruleId: string }[];
  base?: { pointer: string; value: unknown };
  revision?: { pointer: string; value: unknown };
}

const ORDER: Impact[] = ['none', 'patch', 'minor', 'major'];
/** Keywords that do not affect validation or types. */
const DOCUMENTATION_KEYWORDS = ['description', 'summary', 'title', 'example', 'examples', 'deprecated', 'version'];
/** Rules for additions that do not break code with a `default` arm, which the open validators require. */
const ADDITION_RULES = ['enum-values-added', 'schema-combinator-changed'];

const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

/** The changes between two files, rated by Redocly. Throws with its output if a file is not an OpenAPI document. */
export async function diffDocuments(base: string, revision: string): Promise<Change[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [redocly, 'diff', base, revision, '--format', 'json', '--fail-on', 'none', '--config', join(ROOT, 'redocly.yaml')],
    {
      env: { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 2 ** 28,
    },
  );
  return (JSON.parse(stdout.slice(stdout.indexOf('{'))) as { changes: Change[] }).changes;
}

export const maxImpact = (impacts: Impact[]): Impact => ORDER[Math.max(0, ...impacts.map((impact) => ORDER.indexOf(impact)))] as Impact;

/** The impact of one change on users of the package. */
export function impactOf({ kind, typeName, impact, property, verdicts, base, revision }: Change): Impact {
  if (kind === 'modified') {
    if (property !== undefined && DOCUMENTATION_KEYWORDS.includes(property)) return 'patch';
    const lost = listOf(base?.value).some((value) => !listOf(revision?.value).includes(value));
    const gained = listOf(revision?.value).some((value) => !listOf(base?.value).includes(value));
    // Redocly's rating depends on who sends the value. The validators reject it in either direction, and both directions share the types.
    if ((property === 'type' || property === 'enum') && lost) return 'major';
    if (property === 'required' && gained) return 'major';
    if (property === 'enum') return 'minor';
  }
  // A field that is removed from a request is removed from the types too.
  if (kind === 'removed' && typeName === 'Schema' && /\/properties\/[^/]+$/.test(base?.pointer ?? '')) return 'major';
  const isAddition = kind === 'added' && verdicts.length > 0 && verdicts.every(({ ruleId }) => ADDITION_RULES.includes(ruleId));
  if (isAddition) return 'minor';
  return maxImpact([impact, affectsSchema(kind, typeName) ? 'minor' : 'patch']);
}

/** Added schemas and changed keywords of schemas: users see these in the types or the validators. */
const affectsSchema = (kind: Change['kind'], typeName: string): boolean => typeName === 'Schema' && kind !== 'removed';

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
