/** Writes constants about the operation, and a typed openapi-fetch client. */
import { branchesOf } from './branches.js';
import type { OpenApiDocument } from './bundle.js';

export function writeClient(document: OpenApiDocument): string {
  const { schemas } = document.components;
  const [path, item] = Object.entries(document.paths)[0] as [string, Record<string, any>];
  const [method, operation] = Object.entries(item)[0] as [string, any];
  const kinds = (union: string): string[] => Object.keys(branchesOf(schemas, union)?.schemas ?? {});
  return `import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from './types.js';

/** Version of the document from which all of this is generated. */
export const DOCUMENT_VERSION = ${json(document.info.version)};

/** The only operation of the document. */
export const OPERATION = ${json({ operationId: operation.operationId, method: method.toUpperCase(), path })} as const;

/** Header with an API key of the resource. */
export const API_KEY_HEADER = ${json(document.components['securitySchemes'].apiKey.name)};

/** Top-level keys of a request. Services reject any other with 400 \`unknown_parameter\`. */
export const REQUEST_FIELDS = ${json(Object.keys(schemas['CompactRequest'].properties))} as const;

/** Types of items in a request: the values of \`type\`. */
export const INPUT_KINDS = ${json(kinds('InputItem'))} as const;

/** Types of items in a response: the values of \`type\`. */
export const OUTPUT_KINDS = ${json(kinds('OutputItem'))} as const;

/** Model ids that were known when the contract was written. Any other string is allowed too. */
export const MODEL_IDS = ${json(schemas['KnownModelId'].enum)} as const;

/** Creates an openapi-fetch client for the paths of the document. */
export const createRawClient = (options: ClientOptions): Client<paths> => createClient<paths>(options);
`;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
