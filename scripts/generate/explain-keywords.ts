/**
 * Ajv keywords for rules that JSON Schema can express only indirectly. Each compiles to plain code, so the standalone validators do not
 * need this file at run time. Unlike Ajv's own keywords they guarantee three things: one fault gives one error, in the branch that the
 * tag of the value names; loops stop when `this.maxIssues` errors are found; and errors contain the names of keys and types, but no
 * values and no part of the schema.
 */
import { _, nil, type Code, type CodeKeywordDefinition, type KeywordCxt, type KeywordErrorDefinition, type Name } from 'ajv';
import { _Code } from 'ajv/dist/compile/codegen/code.js';
import ajvNames from 'ajv/dist/compile/names.js';
import { resolveRef, SchemaEnv } from 'ajv/dist/compile/index.js';
import { Type } from 'ajv/dist/compile/util.js';
import { callRef, getValidate } from 'ajv/dist/vocabularies/core/ref.js';
import type { FamilyUnion } from './family.js';
import type { PartRule } from './model.js';

const names = ajvNames.default;

const error: KeywordErrorDefinition = { message: '', params: ({ params }) => paramsCode(params) };

function paramsCode(params: Record<string, unknown>): Code {
  const entries = Object.entries(params).map(([key, value]) => _`${bare(key)}: ${value as Code | string | number}`);
  return entries.length ? _`{${entries.reduce((all, one) => _`${all}, ${one}`)}}` : _`{}`;
}

/** Code that is written without quotes. */
const bare = (text: string): Code => new _Code(text);

function fail(cxt: KeywordCxt, params: Record<string, Code | string | number> = {}): void {
  cxt.setParams(params);
  cxt.error();
}

const limitReached: Code = _`${names.errors} >= this.maxIssues`;

/** Calls the validator of another definition. */
function callDefinition(cxt: KeywordCxt, name: string): void {
  const { it } = cxt;
  const target = resolveRef.call(it.self, it.schemaEnv.root, it.baseId, `#/$defs/${name}`);
  if (!(target instanceof SchemaEnv)) throw new Error(`no definition is named ${name}`);
  callRef(cxt, getValidate(cxt, target), target);
}

const isFunction = (cxt: KeywordCxt, name: string): Name =>
  cxt.gen.scopeValue('func', { key: name, ref: name, code: _`${bare(`is${name}`)}` });

/** `shape: name`: the object must conform to the definition. */
const shape: CodeKeywordDefinition = {
  keyword: 'shape',
  type: 'object',
  schemaType: 'string',
  error,
  code: (cxt) => callDefinition(cxt, cxt.schema),
};

/** `union: { string: …, array: … }`: one schema for each allowed JSON type. */
const union: CodeKeywordDefinition = {
  keyword: 'union',
  schemaType: 'object',
  error,
  code(cxt) {
    const { gen, data, schema } = cxt;
    const tests: Record<string, Code> = {
      string: _`typeof ${data} === "string"`,
      number: _`typeof ${data} === "number" && isFinite(${data})`,
      integer: _`Number.isInteger(${data})`,
      boolean: _`typeof ${data} === "boolean"`,
      null: _`${data} === null`,
      array: _`Array.isArray(${data})`,
      object: _`typeof ${data} === "object" && ${data} !== null && !Array.isArray(${data})`,
    };
    const types = Object.keys(schema);
    types.forEach((type, i) => {
      const test = tests[type] as Code;
      if (i === 0) gen.if(test);
      else gen.elseIf(test);
      cxt.subschema({ keyword: 'union', schemaProp: type }, gen.name('valid'));
    });
    gen.else();
    fail(cxt, { type: types.join(' or ') });
    gen.endIf();
  },
};

/** `each: schema`: like `items`, but it skips valid elements by a fast check, and stops at `maxIssues`. */
const each: CodeKeywordDefinition = {
  keyword: 'each',
  type: 'array',
  schemaType: 'object',
  code(cxt) {
    const { gen, data, schema } = cxt;
    gen.forRange('i', 0, _`${data}.length`, (i) => {
      gen.if(limitReached, () => gen.break());
      const explain = (): void => void cxt.subschema({ keyword: 'each', dataProp: i, dataPropType: Type.Num }, gen.name('valid'));
      if (schema.skip) gen.if(_`!${isFunction(cxt, schema.skip)}(${data}[${i}])`, explain);
      else explain();
    });
  },
};

/** `skip: name`: `each` may skip elements that the fast check of this definition accepts. */
const skip: CodeKeywordDefinition = { keyword: 'skip', schemaType: 'string', code: () => undefined };

export interface MapSchema {
  values: object;
  maxProperties?: number;
  maxKeyLength?: number;
}

/** `mapOf`: an object with free keys, whose values follow one schema. */
const mapOf: CodeKeywordDefinition = {
  keyword: 'mapOf',
  type: 'object',
  schemaType: 'object',
  error,
  code(cxt) {
    const { gen, data } = cxt;
    const { maxProperties, maxKeyLength } = cxt.schema as MapSchema;
    const count = gen.let('count', 0);
    gen.forIn('key', data, (key) => {
      gen.if(limitReached, () => gen.break());
      if (maxProperties !== undefined) {
        gen.if(_`++${count} > ${maxProperties}`, () => {
          fail(cxt, { most: maxProperties, of: 'keys' });
          gen.break();
        });
      }
      if (maxKeyLength !== undefined) {
        gen.if(longer(cxt, key, maxKeyLength), () => fail(cxt, { most: maxKeyLength, key, of: 'characters in its name' }));
      }
      cxt.subschema({ keyword: 'mapOf', schemaProp: 'values', dataProp: key, dataPropType: Type.Str }, gen.name('valid'));
    });
  },
};

/** `closed: [key, …]`: other keys are not allowed. */
const closed: CodeKeywordDefinition = {
  keyword: 'closed',
  type: 'object',
  schemaType: 'array',
  error,
  code(cxt) {
    const { gen, data, schema } = cxt;
    gen.forIn('key', data, (key) => {
      const unknown = (schema as string[])
        .map((known) => _`${key} !== ${known}`)
        .reduce((all, one) => _`${one} && ${all}`, _`${data}[${key}] !== undefined`);
      gen.if(unknown, () => {
        fail(cxt, { key });
        gen.if(limitReached, () => gen.break());
      });
    });
  },
};

/** `names: [string, …]`: constants, tags, and known values that are enforced. */
const nameList: CodeKeywordDefinition = {
  keyword: 'names',
  type: 'string',
  schemaType: 'array',
  error,
  code(cxt) {
    const { gen, data, schema } = cxt;
    const other = (schema as string[]).map((name) => _`${data} !== ${name}`).reduce((all, one) => _`${all} && ${one}`);
    gen.if(other, () => fail(cxt, { names: (schema as string[]).slice(0, 12).join(', ') }));
  },
};

const isOneOf = (value: Code, names: readonly string[]): Code =>
  names.map((name) => _`${value} === ${name}`).reduce((all, one) => _`${all} || ${one}`);

export interface WhenSchema {
  key: string;
  values: string[];
  schema: object;
}

/** `when: [{ key, values, schema }, …]`: an object whose key has one of the values must conform to the schema too. */
const when: CodeKeywordDefinition = {
  keyword: 'when',
  type: 'object',
  schemaType: 'array',
  code(cxt) {
    const { gen, data, it } = cxt;
    for (const { key, values, schema } of cxt.schema as WhenSchema[]) {
      gen.if(isOneOf(_`${data}[${key}]`, values), () => {
        cxt.subschema({ schema, schemaPath: nil, topSchemaRef: it.topSchemaRef, errSchemaPath: '' }, gen.name('valid'));
      });
    }
  },
};

/** `rejected: { rejected, accepted, … }`: tags that are known, but rejected where another key has one of the values. */
const rejectedTags: CodeKeywordDefinition = {
  keyword: 'rejected',
  type: 'string',
  schemaType: 'object',
  error,
  code(cxt) {
    const { rejected, accepted, key, values } = cxt.schema as Pick<PartRule, 'rejected' | 'accepted' | 'key' | 'values'>;
    const params = { names: accepted.join(', '), where: `${key} is ${values.join(' or ')}` };
    cxt.gen.if(isOneOf(cxt.data, rejected), () => fail(cxt, params));
  },
};

function longer(cxt: KeywordCxt, text: Name | Code, limit: number): Code {
  const longerThan = cxt.gen.scopeValue('func', { key: 'longerThan', ref: 'longerThan', code: _`longerThan` });
  return _`${longerThan}(${text}, ${limit})`;
}

export interface TextSchema {
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** `text`: length and pattern of a string. If the length is invalid, the pattern is not reported too. */
const text: CodeKeywordDefinition = {
  keyword: 'text',
  type: 'string',
  schemaType: 'object',
  error,
  code(cxt) {
    const { gen, data } = cxt;
    const { minLength, maxLength, pattern } = cxt.schema as TextSchema;
    const failures: [Code, Record<string, string | number>][] = [];
    if (minLength !== undefined) {
      if (minLength > 1) throw new Error('a minLength above 1 needs a count of characters');
      failures.push([_`${data}.length < ${minLength}`, { least: minLength, of: 'characters' }]);
    }
    if (maxLength !== undefined) failures.push([longer(cxt, data, maxLength), { most: maxLength, of: 'characters' }]);
    if (pattern !== undefined) {
      const expression = gen.scopeValue('pattern', { key: pattern, ref: new RegExp(pattern), code: _`new RegExp(${pattern})` });
      failures.push([_`!${expression}.test(${data})`, {}]);
    }
    failures.forEach(([test, params], i) => {
      if (i === 0) gen.if(test);
      else gen.elseIf(test);
      fail(cxt, params);
    });
    if (failures.length) gen.endIf();
  },
};

export interface TaggedSchema extends Omit<FamilyUnion, 'kind'> {
  /** Branches that can contain this union again, and how deep they may nest. */
  recursive: string[];
  maxDepth: number;
}

/** `tagged`: selects the branch that the tag names, and reports only what is invalid in that branch. */
const tagged: CodeKeywordDefinition = {
  keyword: 'tagged',
  type: 'object',
  schemaType: 'object',
  error,
  code(cxt) {
    const { gen, data } = cxt;
    const { tag, branches, untagged = [], closed, recursive, maxDepth } = cxt.schema as TaggedSchema;
    const value = gen.const('tag', _`${data}[${tag}]`);
    let chained = false;
    const when = (test: Code, then: () => void): void => {
      if (chained) gen.elseIf(test);
      else gen.if(test);
      chained = true;
      then();
    };
    const call = (branch: string): void => {
      if (!recursive.includes(branch)) {
        callDefinition(cxt, branch);
        return;
      }
      const path = _`${names.instancePath} + ${cxt.it.errorPath}`;
      const nesting = gen.scopeValue('func', { key: 'nesting', ref: 'nesting', code: _`nesting` });
      gen.if(
        _`${nesting}(${path}) >= ${maxDepth}`,
        () => fail(cxt, { limit: maxDepth, deep: 1 }),
        () => callDefinition(cxt, branch),
      );
    };
    for (const branch of new Set(Object.values(branches))) {
      const tags = Object.keys(branches).filter((name) => branches[name] === branch);
      when(isOneOf(value, tags), () => call(branch));
    }
    for (const { branch, has } of untagged) {
      if (has) when(_`${value} === undefined && ${data}[${has}] !== undefined`, () => call(branch));
    }
    for (const { branch, only } of untagged) {
      if (!only) continue;
      const hasOnly = gen.scopeValue('func', { key: 'hasOnly', ref: 'hasOnly', code: _`hasOnly` });
      when(_`(${value} === undefined || ${value} === null) && ${hasOnly}(${data}, ${only}, ${tag})`, () => call(branch));
    }
    for (const { has, expectedWith } of untagged) {
      if (has && expectedWith) when(_`${value} === undefined && ${data}[${expectedWith}] !== undefined`, () => fail(cxt, { missing: has }));
    }
    when(_`${value} === undefined`, () => fail(cxt, { missing: tag }));
    when(_`typeof ${value} !== "string"`, () => fail(cxt, { key: tag, type: 'string' }));
    if (closed) {
      gen.else();
      fail(cxt, { key: tag, unknown: value });
    }
    gen.endIf();
  },
};

export const KEYWORDS = [shape, union, skip, each, mapOf, closed, nameList, when, rejectedTags, text, tagged];
