/** Says in a few words where the document changed, and how. */
import { type Change, type Document, tokensOf, valueAt } from './diff-documents.js';

/** Where a change is, such as `CompactRequest.input[]`, and what it is, such as "the field `image` is new". */
export interface Description {
  place: string;
  text: string;
}

export function describeChange(change: Change, base: Document, revision: Document): Description {
  if (change.kind === 'modified') return describeKeyword(change);
  const isNew = change.kind === 'added';
  const pointer = (isNew ? change.revision : change.base)?.pointer ?? '';
  const tokens = tokensOf(pointer);
  const [list, key] = [tokens.at(-2), tokens.at(-1) ?? ''];
  const parent = placeOf(tokens.slice(0, -2));
  const happened = isNew ? 'is new' : 'was removed';
  if (change.typeName === 'Schema' && tokens.length === 3 && list === 'schemas') return { place: key, text: `the schema ${happened}` };
  if (change.typeName === 'Schema' && list === 'properties') return { place: parent, text: `the field \`${key}\` ${happened}` };
  if (change.typeName === 'Schema' && (list === 'anyOf' || list === 'oneOf' || list === 'allOf')) {
    const alternative = nameOf(valueAt(isNew ? revision : base, pointer));
    return { place: parent, text: `${list === 'allOf' ? 'the condition' : 'the alternative'} ${alternative} ${happened}` };
  }
  if (change.typeName === 'Schema' && list === 'mapping') {
    return { place: placeOf(tokens.slice(0, -3)), text: `the value "${key}" of the discriminator ${happened}` };
  }
  const value = (isNew ? change.revision : change.base)?.value;
  const types = key === 'anyOf' || key === 'oneOf' ? `: ${listOf(value).map(nameOf).join(', ')}` : '';
  if (change.typeName === 'Schema' || change.typeName === 'SpecExtension' || types || KEYWORDS.includes(key)) {
    return { place: placeOf(tokens.slice(0, -1)), text: `\`${key}\` ${happened}${types}` };
  }
  const noun = change.typeName.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
  return { place: placeOf(tokens), text: `the ${noun} ${happened}` };
}

function describeKeyword({ property = '', base, revision }: Change): Description {
  const [before, after] = [base?.value, revision?.value];
  // The pointer ends with the keyword, except in a document that does not have it.
  const tokens = tokensOf((after === undefined ? base : revision)?.pointer ?? '');
  const place = placeOf(tokens.at(-1) === property ? tokens.slice(0, -1) : tokens);
  return { place, text: textOf(property, before, after) };
}

function textOf(property: string, before: unknown, after: unknown): string {
  if (property === 'required' && (Array.isArray(before) || Array.isArray(after))) {
    return listChange(before, after, 'became required', 'became optional', (key) => `\`${key}\``);
  }
  if (property === 'enum') {
    if (before === undefined) return `only these values are allowed: ${printList(after)}`;
    if (after === undefined) return `values other than ${printList(before)} are allowed`;
    return listChange(before, after, 'is a new value', 'is no longer a value', print);
  }
  if (property === 'type') {
    if (before === undefined) return `the type must be ${typeOf(after)}`;
    if (after === undefined) return `the type need not be ${typeOf(before)}`;
    return `the type changed from ${typeOf(before)} to ${typeOf(after)}`;
  }
  const isShort = [before, after].every((value) => value === undefined || String(print(value)).length <= 40);
  if (!isShort || property === 'description') return `\`${property}\` changed`;
  if (before === undefined) return `\`${property}\` is new: ${print(after)}`;
  if (after === undefined) return `\`${property}\` was removed: ${print(before)}`;
  return `\`${property}\` changed from ${print(before)} to ${print(after)}`;
}

function listChange(before: unknown, after: unknown, gained: string, lost: string, show: (value: unknown) => string): string {
  const [old, now] = [listOf(before), listOf(after)];
  const texts = [
    ...now.filter((value) => !old.includes(value)).map((value) => `${show(value)} ${gained}`),
    ...old.filter((value) => !now.includes(value)).map((value) => `${show(value)} ${lost}`),
  ];
  return texts.join(', ') || 'the order changed';
}

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
const print = (value: unknown): string => JSON.stringify(value);
const printList = (value: unknown): string => listOf(value).map(print).join(', ');
const typeOf = (value: unknown): string => (value === undefined ? 'any type' : listOf(value).join(' or '));

/** The name of a referenced schema, or the type of an inline one. */
const nameOf = (schema: any): string => (schema?.$ref ? `\`${schema.$ref.split('/').at(-1)}\`` : typeOf(schema?.type));

/** Keywords that contain lists or maps of schemas. */
const KEYWORDS = ['allOf', 'properties', 'patternProperties', 'discriminator'];

/** Shortens the keys of a JSON pointer: names of fields are joined with dots, and elements of a list are `[]`. */
function placeOf(tokens: string[]): string {
  if (tokens[0] === 'paths') return placeOfOperation(tokens);
  const [section, kind, name = '', ...rest] = tokens;
  if (section !== 'components') return tokens.join('.') || 'the document';
  if (kind !== 'schemas') return [kind, name, ...rest].join(' ').trim();
  return name + fieldsOf(rest);
}

function fieldsOf(tokens: string[]): string {
  let fields = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    if (token === 'properties') fields += `.${tokens[++i] ?? ''}`;
    else if (token === 'items') fields += '[]';
    else if (token === 'additionalProperties') fields += '.additional_key';
    else if (/^(anyOf|oneOf|allOf)$/.test(token)) i++;
    else fields += ` ${token}`;
  }
  return fields;
}

/** Such as "POST /openai/v1/responses/compact response 409". */
function placeOfOperation([, path = '', method = '', part, ...rest]: string[]): string {
  const operation = [method.toUpperCase(), path].filter(Boolean).join(' ');
  const schema = rest.indexOf('schema');
  const words = schema < 0 ? rest : [...rest.slice(0, schema), fieldsOf(rest.slice(schema + 1))];
  return [operation, part === 'responses' ? 'response' : part, ...words].filter(Boolean).join(' ');
}
