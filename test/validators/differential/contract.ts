/** The contract, read from the generated OpenAPI document, and the names of its messages and families. */
import { readFileSync } from 'node:fs';
import { buildModel, type Model } from '../../../scripts/generate/model.js';
import type { IssueCode } from '../../../src/issues.js';

const GENERATED = new URL('../../../generated/', import.meta.url);
export const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'] as const;
export const FAMILIES = ['open', 'strict'] as const;

export type Message = (typeof MESSAGES)[number];
export type Family = (typeof FAMILIES)[number];
export type Path = readonly (string | number)[];

/** The code and the path that an issue must have. */
export interface ExpectedIssue {
  code: IssueCode;
  path: Path;
}

export const readGenerated = (file: string): any => JSON.parse(readFileSync(new URL(file, GENERATED), 'utf8'));

export const model: Model = buildModel(readGenerated('openapi.json'));

/** Stands for a value that no issue may contain. It does not look like an item type, a key or a part of a message. */
export const SENTINEL = 'Zanzibar 4711, SECRET';
