/** Writes what `src/internal/json/skeleton.ts` needs: the compiled scanner, and what the schemas require of strings. */
import {
  INPUT_SIZE,
  LONG_PLACEHOLDER_LENGTH,
  PLACEHOLDER as PLACEHOLDER_CODE,
  SHORT_LENGTH,
  WORD_PLACEHOLDER as WORD_PLACEHOLDER_CODE,
} from '../../src/internal/json/scanner/constants.js';
import type { CompiledScanner } from './compile-scanner.js';

/** The characters of names. `isNameCharacter` of the scanner has the same. */
export const NAME = /^[\w./-]+$/;
/**
 * The only pattern for which a skeleton has a placeholder. `isWord` of the scanner implements it. Other patterns must not match a placeholder:
 * a document in which a string has to match one of them has an invalid skeleton, so it is parsed.
 */
export const WORD = '^[a-zA-Z0-9_-]+$';
/** Limits of length from here on are about as large as a document. They have no placeholder: the bytes of the longest string are compared. */
export const MIN_LARGE_LIMIT = 65_536;
export const PLACEHOLDER = String.fromCharCode(PLACEHOLDER_CODE);
export const WORD_PLACEHOLDER = String.fromCharCode(WORD_PLACEHOLDER_CODE);
/** It stands for a string that may exceed a smaller limit. */
export const LONG_PLACEHOLDER = PLACEHOLDER.repeat(LONG_PLACEHOLDER_LENGTH);

/** Throws if the schemas have a rule for strings that a skeleton cannot represent. */
export function writeScanner(schemas: Readonly<Record<string, readonly object[]>>, { wasm, members }: CompiledScanner): string {
  const names = new Set<string>();
  const families = Object.entries(schemas).map(([family, ofFamily]) => {
    const rules = collectRules(ofFamily);
    for (const name of rules.names) names.add(name);
    const small = rules.maxLengths.filter((limit) => limit < MIN_LARGE_LIMIT);
    const maxStringBytes = Math.min(...rules.maxLengths.filter((limit) => limit >= MIN_LARGE_LIMIT), Infinity);
    const maxItems = Math.min(...ofFamily.flatMap(listLimits), Infinity);
    reject('maxLength', small, (limit) => limit < SHORT_LENGTH);
    reject('minLength', rules.minLengths, (limit) => limit > 1);
    const placeholders = [WORD_PLACEHOLDER, PLACEHOLDER, LONG_PLACEHOLDER];
    reject('pattern', rules.patterns, (pattern) => pattern !== WORD && placeholders.some((text) => new RegExp(pattern).test(text)));
    return `  ${family}: {
    maxStringBytes: ${maxStringBytes},
    maxItems: ${maxItems},
    distinguishesWords: ${rules.patterns.includes(WORD)},
    distinguishesLong: ${small.length > 0},
  },`;
  });
  reject('name', [...names], (name) => name.length >= SHORT_LENGTH || !NAME.test(name) || name === WORD_PLACEHOLDER);
  return `/** Strings that the schemas name. */
export const NAMES: readonly string[] = ${JSON.stringify([...names].sort(), null, 2)};

/**
 * For each family: the length in bytes above which a string may exceed a large limit, the number of items above which the list may exceed
 * its limit, and whether words and long strings have their own placeholders.
 */
export const STRINGS = {
${families.join('\n')}
} as const;

/** Size of the scanner's input buffer in bytes. */
export const INPUT_SIZE = ${INPUT_SIZE};

/** What an instance of the scanner exports. */
export interface ScannerExports {
${members.map((member) => `  ${member}`).join('\n')}
}

/** \`src/internal/json/scanner/\` as WebAssembly, in base64. */
export const SCANNER =
  '${wasm}';
`;
}

function reject<T>(rule: string, values: readonly T[], isUnsupported: (value: T) => boolean): void {
  const unsupported = values.filter(isUnsupported);
  if (unsupported.length > 0) throw new Error(`src/internal/json/skeleton.ts does not support ${rule} ${unsupported.join(', ')}`);
}

interface StringRules {
  names: string[];
  maxLengths: number[];
  minLengths: number[];
  patterns: string[];
}

/** The strings that the schemas name. */
export const namesIn = (schemas: readonly object[]): string[] => collectRules(schemas).names;

/** The limits of the lists in the root object. Its skeleton has fewer items than the list. */
function listLimits(schema: Record<string, any>): number[] {
  const root = schema['$defs']?.[schema['title']] ?? schema;
  const properties = Object.values<{ maxItems?: number }>(root.properties ?? {});
  return properties.flatMap(({ maxItems }) => maxItems ?? []);
}

/** Collects the rules for strings that are values. Keys need none: a skeleton keeps them. */
function collectRules(schemas: readonly object[]): StringRules {
  const rules: StringRules = { names: [], maxLengths: [], minLengths: [], patterns: [] };
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { const: constant, enum: values = [], maxLength, minLength, pattern } = schema as Record<string, unknown>;
    rules.names.push(...[constant, ...(Array.isArray(values) ? values : [])].filter((value) => typeof value === 'string'));
    if (typeof maxLength === 'number') rules.maxLengths.push(maxLength);
    if (typeof minLength === 'number') rules.minLengths.push(minLength);
    if (typeof pattern === 'string') rules.patterns.push(pattern);
    for (const [key, inner] of Object.entries(schema)) if (key !== 'propertyNames') visit(inner);
  };
  for (const schema of schemas) visit(schema);
  return rules;
}
