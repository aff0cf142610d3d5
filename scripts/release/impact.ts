/**
 * Rates what changed between two documents by the version it needs.
 *
 * `redocly diff` finds the changes and rates them for readers of a closed world. This package promises an open one, and types for both ways,
 * so some weigh differently here; the table in CONTRIBUTING says which.
 */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../generate/bundle.js';

export type Impact = 'none' | 'patch' | 'minor' | 'major';

/** One change, as `redocly diff --format json` tells it. */
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
/** What only people read. */
const WORDS = ['description', 'summary', 'title', 'example', 'examples', 'deprecated', 'version'];
/** What may grow without harm to readers who keep a `default` arm, as the open family asks of them. */
const GROWTH = ['enum-values-added', 'schema-combinator-changed'];

const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

/** The changes between two files, rated by Redocly. Throws with its output when one of them is no OpenAPI document. */
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

export const heaviest = (impacts: Impact[]): Impact => ORDER[Math.max(0, ...impacts.map((impact) => ORDER.indexOf(impact)))] as Impact;

/** What one change means to users of the package. */
export function impactOf({ kind, typeName, impact, property, verdicts, base, revision }: Change): Impact {
  if (kind === 'modified') {
    if (property !== undefined && WORDS.includes(property)) return 'patch';
    const lost = listOf(base?.value).some((value) => !listOf(revision?.value).includes(value));
    const gained = listOf(revision?.value).some((value) => !listOf(base?.value).includes(value));
    // Redocly asks who sends a value. The validators refuse it whoever sent it, and the types have one form for both.
    if ((property === 'type' || property === 'enum') && lost) return 'major';
    if (property === 'required' && gained) return 'major';
    if (property === 'enum') return 'minor';
  }
  // A field that may no longer be sent is gone from the types too.
  if (kind === 'removed' && typeName === 'Schema' && /\/properties\/[^/]+$/.test(base?.pointer ?? '')) return 'major';
  const grows = kind === 'added' && verdicts.length > 0 && verdicts.every(({ ruleId }) => GROWTH.includes(ruleId));
  if (grows) return 'minor';
  return heaviest([impact, isNews(kind, typeName) ? 'minor' : 'patch']);
}

/** A keyword of a schema that is not words, and a schema that came: users see those. */
const isNews = (kind: Change['kind'], typeName: string): boolean => typeName === 'Schema' && kind !== 'removed';

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
