/** Reads an OpenAPI document from a file, and finds the operation in it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { InputError, type Direction, type Schema } from './cut.js';

type Document = Record<string, any>;

const PATH_SUFFIX = '/responses/compact';

/** Throws an `InputError` if the file is missing, is not JSON or YAML, or is not a document of OpenAPI 3. */
export function readDocument(file: string): Document {
  const document = parseText(readText(file), file);
  if (!isObject(document)) throw new InputError(`${file} is not an OpenAPI document: it contains no object.`);
  if (document['swagger'] !== undefined) {
    throw new InputError(`${file} is a document of OpenAPI ${document['swagger']}. Convert it to OpenAPI 3 first.`);
  }
  if (!/^3\./.test(String(document['openapi']))) {
    throw new InputError(`${file} is not an OpenAPI 3 document: the key \`openapi\` must be a version such as 3.1.0.`);
  }
  return document;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${code}.`);
  }
}

function parseText(text: string, file: string): unknown {
  const isJson = /^\s*\{/.test(text);
  try {
    // YAML contains JSON, but its parser is far slower.
    return isJson ? JSON.parse(text) : parse(text, { uniqueKeys: false, merge: true, logLevel: 'error' });
  } catch (error) {
    if (isJson && text.includes('\n')) {
      try {
        return parse(text, { logLevel: 'error' });
      } catch {}
    }
    const [reason] = (error as Error).message.split('\n');
    throw new InputError(`${file} is not valid ${isJson ? 'JSON' : 'YAML'}: ${reason?.replace(/:$/, '')}.`);
  }
}

/** The schemas of both messages. Throws an `InputError` if the document does not have the operation. */
export function findOperation(document: Document, file: string): Record<Direction, Schema> {
  const found = Object.entries<any>(isObject(document['paths']) ? document['paths'] : {}).find(
    ([path, item]) => path.endsWith(PATH_SUFFIX) && resolve(document, item)?.post,
  );
  if (!found) throw new InputError(`${file} has no operation POST …${PATH_SUFFIX}.`);
  const { requestBody, responses = {} } = resolve(document, found[1]).post;
  const success = Object.keys(responses).find((status) => /^(200|2XX)$/i.test(status)) ?? 'default';
  return {
    request: jsonSchemaOf(document, requestBody, `${file}: the request of POST ${found[0]}`),
    response: jsonSchemaOf(document, responses[success], `${file}: the response of POST ${found[0]}`),
  };
}

function jsonSchemaOf(document: Document, body: unknown, what: string): Schema {
  const content = resolve(document, body)?.content;
  const media = Object.keys(isObject(content) ? content : {}).find((type) => /^application\/([\w.-]+\+)?json\b/i.test(type));
  const schema = media && (content as Document)[media]?.schema;
  if (!isObject(schema)) throw new InputError(`${what} has no schema for application/json.`);
  return schema;
}

/** Follows a local reference. Throws an `InputError` for other references. */
function resolve(document: Document, node: any): any {
  let target = node;
  for (let hops = 0; isObject(target) && typeof target['$ref'] === 'string'; hops++) {
    if (hops > 100) throw new InputError(`The reference ${target['$ref']} refers to itself.`);
    target = lookUp(document, target['$ref']);
  }
  return target;
}

/** The node that a local reference names. */
export function lookUp(document: Document, ref: string): any {
  if (!ref.startsWith('#/')) {
    throw new InputError(`The document refers to another file or URL, ${ref}. Bundle it first, for example with \`redocly bundle\`.`);
  }
  const keys = ref
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replace(/~1/g, '/').replace(/~0/g, '~'));
  const child = (value: any, key: string): unknown =>
    typeof value === 'object' && value && Object.hasOwn(value, key) ? value[key] : undefined;
  const target = keys.reduce<any>(child, document);
  if (target === undefined) throw new InputError(`The reference ${ref} does not resolve.`);
  return target;
}

export const isObject = (value: unknown): value is Document => typeof value === 'object' && value !== null && !Array.isArray(value);
