/** The contract as the generated document tells it, and the names by which tests go through it. */
import { readFileSync } from 'node:fs';
import { buildModel, type Model } from '../../../scripts/generate/model.js';
import type { IssueCode } from '../../../src/issues.js';

const GENERATED = new URL('../../../generated/', import.meta.url);
export const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'] as const;
export const FAMILIES = ['open', 'strict'] as const;

export type Message = (typeof MESSAGES)[number];
export type Family = (typeof FAMILIES)[number];
export type Path = readonly (string | number)[];

/** What an issue must say: its code, and the place where a person would point. */
export interface ExpectedIssue {
  code: IssueCode;
  path: Path;
}

export const readGenerated = (file: string): any => JSON.parse(readFileSync(new URL(file, GENERATED), 'utf8'));

export const model: Model = buildModel(readGenerated('openapi.json'));

/** Takes the place of a value that nobody may print. It looks like no kind, no key and no text of a sentence. */
export const SENTINEL = 'Zanzibar 4711, SECRET';
