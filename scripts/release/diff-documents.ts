/** Finds the changes between two documents with `redocly diff`. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../generate/bundle.js';

/** A parsed OpenAPI document. */
export type Document = Record<string, any>;

/** One change in the output of `redocly diff --format json`. */
export interface Change {
  kind: 'added' | 'removed' | 'modified';
  typeName: string;
  impact: 'patch' | 'minor' | 'major';
  /** The keyword whose value changed. */
  property?: string;
  /** `value` is missing if the keyword is. References in it are resolved. */
  base?: { pointer: string; value?: unknown };
  revision?: { pointer: string; value?: unknown };
}

const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

/**
 * The changes from one document to another, rated by Redocly. Redocly compares neither `examples` nor extensions whose value is a list of objects.
 * Throws with Redocly's output if one of them is not an OpenAPI document.
 */
export async function diffDocuments(base: Document, revision: Document): Promise<Change[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-diff-'));
  try {
    const files = [base, revision].map((document, i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(document));
      return file;
    });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [redocly, 'diff', ...files, '--format', 'json', '--fail-on', 'none', '--config', join(ROOT, 'redocly.yaml')],
      {
        env: { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        maxBuffer: 2 ** 28,
      },
    );
    return (JSON.parse(stdout.slice(stdout.indexOf('{'))) as { changes: Change[] }).changes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces `const` by an `enum` with one value, so that a constant that gets a second value is one change. */
export function withoutConstants(node: any): any {
  if (Array.isArray(node)) return node.map(withoutConstants);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      // An object is the schema of a property with the name `const`.
      key === 'const' && typeof value !== 'object' ? ['enum', [value]] : [key, withoutConstants(value)],
    ),
  );
}

/** The value at a JSON pointer such as `#/components/schemas/InputItem`; undefined if there is none. */
export function valueAt(document: Document, pointer: string): any {
  return tokensOf(pointer).reduce<any>((value, key) => value?.[key], document);
}

export const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The schema itself, or the one that it refers to. */
export const resolveSchema = (document: Document, schema: any): any => (schema?.$ref ? valueAt(document, schema.$ref) : schema);
