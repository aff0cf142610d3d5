/**
 * Writes the fast half of the validators: functions that answer yes or no and nothing else.
 *
 * The code is straight-line checks without closures, allocations, default parameters, `Set`, `for…of` or unicode regular expressions,
 * so that it runs at full speed and in small engines too. It must say yes to exactly the values that `explain` finds no fault with.
 */
import { helpersFor } from './helpers.js';
import type { Family } from './json-schema.js';
import type { MapDefinition, Model, ObjectRule, RecordDefinition, Shape, TaggedDefinition } from './model.js';

/** How many objects of one recursive definition may nest. Beyond it a value is too deep to look into. */
export const MAX_DEPTH = 64;

export function writeIs(model: Model, roots: string[], family: Family): string {
  const writer = new IsWriter(model, family, roots);
  for (const root of roots) writer.use(root);
  const functions = writer.finish().join('\n\n');
  return `${helpersFor(functions)}${functions}\n`;
}

class IsWriter {
  private readonly functions = new Map<string, string>();
  private readonly recursive: Set<string>;
  private readonly calledByName = new Set<string>();
  private variables = 0;
  private patterns: string[] = [];

  constructor(
    private readonly model: Model,
    private readonly family: Family,
    roots: string[],
  ) {
    this.recursive = findRecursive(model);
    for (const name of [...roots, ...namedReferences(model)]) this.calledByName.add(name);
  }

  finish(): string[] {
    return [...this.patterns, ...this.functions.values()];
  }

  use(name: string): void {
    if (this.functions.has(name)) return;
    this.functions.set(name, '');
    const outer = this.variables;
    this.variables = 0;
    const definition = this.model[name];
    if (!definition) throw new Error(`no definition is named ${name}`);
    const depth = this.recursive.has(name) ? ', depth: number' : '';
    const body =
      definition.kind === 'tagged'
        ? this.tagged(definition, name)
        : definition.kind === 'record'
          ? this.record(definition, name)
          : this.map(definition);
    const parameter = /\bv\b/.test(body) ? 'v' : '_v';
    this.functions.set(name, `export function is${name}(${parameter}: any${depth}): boolean {\n${indent(body)}\n}`);
    this.variables = outer;
  }

  /** Condition under which `value` is not what the object rule says; `value` is any JSON value. */
  private call(name: string, value: string, from: string): string {
    this.use(name);
    if (!this.recursive.has(name)) return `is${name}(${value})`;
    return `is${name}(${value}, ${this.recursive.has(from) ? 'depth + 1' : '0'})`;
  }

  private record({ required, properties }: RecordDefinition, name: string): string {
    // The branch of a union is only reached through it, and then known to be an object.
    const lines = this.calledByName.has(name) ? ['if (!isObject(v)) return false;'] : [];
    if (this.recursive.has(name)) lines.push(`if (depth > ${2 * MAX_DEPTH}) return false;`);
    for (const [key, shape] of Object.entries(properties)) {
      // The union has looked at the tag already, unless somebody comes here without it.
      if (shape.string?.tags && !this.calledByName.has(name) && required.includes(key)) continue;
      lines.push(...this.property(`v${access(key)}`, shape, required.includes(key), name));
    }
    if (this.family === 'strict') {
      const known = Object.keys(properties).map((key) => `k !== ${quote(key)}`);
      // A key without a value is none: JSON does not write it.
      lines.push(`for (const k in v) if (${[...known, 'v[k] !== undefined'].join(' && ')}) return false;`);
    }
    return [...lines, 'return true;'].join('\n');
  }

  private tagged({ tag, branches, untagged = [] }: TaggedDefinition, name: string): string {
    const lines = [
      'if (!isObject(v)) return false;',
      `const tag = v${access(tag)};`,
      "if (typeof tag === 'string') {",
      '  switch (tag.length) {',
    ];
    // A tag that was just parsed is a new string: comparing it costs a call for each name of its length. The length alone rules out most.
    const names = Object.keys(branches);
    for (const length of [...new Set(names.map((one) => one.length))].sort((a, b) => a - b)) {
      lines.push(`    case ${length}:`);
      for (const one of names.filter((other) => other.length === length)) {
        lines.push(`      if (tag === ${quote(one)}) return ${this.call(branches[one] as string, 'v', name)};`);
      }
      lines.push('      break;');
    }
    lines.push('  }', `  return ${this.family === 'open'};`, '}');
    for (const { branch, has } of untagged) {
      if (has) lines.push(`if (tag === undefined && v${access(has)} !== undefined) return ${this.call(branch, 'v', name)};`);
    }
    for (const { branch, only } of untagged) {
      if (!only) continue;
      const lonely = `hasOnly(v, ${quote(only)}, ${quote(tag)})`;
      lines.push(`if ((tag === undefined || tag === null) && ${lonely}) return ${this.call(branch, 'v', name)};`);
    }
    lines.push('return false;');
    return lines.join('\n');
  }

  private map({ rule }: MapDefinition): string {
    return ['if (!isObject(v)) return false;', ...this.mapChecks('v', rule), 'return true;'].join('\n');
  }

  private property(value: string, shape: Shape, required: boolean, from: string): string[] {
    if (shape.any) return required ? [`if (${value} === undefined) return false;`] : [];
    const name = `p${this.variables++}`;
    const test = this.check(name, shape, from);
    const missing = required ? '' : `${name} !== undefined && `;
    return [`const ${name} = ${value};`, ...guard(test, missing)];
  }

  /** What must hold of `value`: a condition for each JSON type that is not let through as it is. */
  private check(value: string, shape: Shape, from: string): Check {
    const strict = this.family === 'strict';
    const accepted: string[] = [];
    const deeper: { when: string; lines: string[] }[] = [];
    if (shape.null) accepted.push(`${value} === null`);
    if (shape.string) {
      const { constant, tags, values, minLength, maxLength, pattern } = shape.string;
      const names = constant !== undefined ? [constant] : (tags ?? (strict ? values : undefined));
      if (names) accepted.push(...names.map((one) => `${value} === ${quote(one)}`));
      else {
        const limits: string[] = [];
        if (strict && minLength !== undefined) {
          if (minLength > 1) throw new Error('a minLength above 1 needs a count of characters');
          limits.push(`${value}.length >= ${minLength}`);
        }
        if (strict && maxLength !== undefined) limits.push(`!longerThan(${value}, ${maxLength})`);
        if (strict && pattern !== undefined) limits.push(`${this.pattern(pattern)}.test(${value})`);
        accepted.push(limits.length ? `(typeof ${value} === 'string' && ${limits.join(' && ')})` : `typeof ${value} === 'string'`);
      }
    }
    if (shape.number) {
      const { integer, minimum, maximum } = shape.number;
      const limits = [integer ? `Number.isInteger(${value})` : `Number.isFinite(${value})`];
      if (strict && minimum !== undefined) limits.push(`${value} >= ${minimum}`);
      if (strict && maximum !== undefined) limits.push(`${value} <= ${maximum}`);
      accepted.push(limits.length > 1 ? `(${limits.join(' && ')})` : (limits[0] as string));
    }
    if (shape.boolean) accepted.push(`typeof ${value} === 'boolean'`);
    if (shape.array) {
      const { items, minItems, maxItems } = shape.array;
      const lines: string[] = [];
      if (strict && minItems !== undefined) lines.push(`if (${value}.length < ${minItems}) return false;`);
      if (strict && maxItems !== undefined) lines.push(`if (${value}.length > ${maxItems}) return false;`);
      if (!items.any) {
        const item = `p${this.variables++}`;
        const index = `i${this.variables++}`;
        const inner = [`const ${item} = ${value}[${index}];`, ...guard(this.check(item, items, from), '')];
        lines.push(`for (let ${index} = 0; ${index} < ${value}.length; ${index}++) {`, ...inner.map((line) => `  ${line}`), '}');
      }
      deeper.push({ when: `Array.isArray(${value})`, lines });
    }
    if (shape.object) this.object(value, shape.object, from, accepted, deeper);
    return { accepted, deeper };
  }

  private object(value: string, rule: ObjectRule, from: string, accepted: string[], deeper: Check['deeper']): void {
    if (rule.kind === 'named') accepted.push(this.call(rule.name, value, from));
    else if (rule.kind === 'free') accepted.push(`isObject(${value})`);
    else deeper.push({ when: `isObject(${value})`, lines: this.mapChecks(value, rule) });
  }

  private mapChecks(value: string, { values, maxProperties, maxKeyLength }: Extract<ObjectRule, { kind: 'map' }>): string[] {
    const strict = this.family === 'strict';
    const key = `k${this.variables++}`;
    const item = `p${this.variables++}`;
    const inner: string[] = [];
    const before: string[] = [];
    if (strict && maxProperties !== undefined) {
      const count = `n${this.variables++}`;
      before.push(`let ${count} = 0;`);
      inner.push(`if (++${count} > ${maxProperties}) return false;`);
    }
    if (strict && maxKeyLength !== undefined) inner.push(`if (longerThan(${key}, ${maxKeyLength})) return false;`);
    inner.push(`const ${item} = ${value}[${key}];`, ...guard(this.check(item, values, ''), ''));
    return [...before, `for (const ${key} in ${value}) {`, ...inner.map((line) => `  ${line}`), '}'];
  }

  private pattern(source: string): string {
    const text = `const PATTERN_${this.patterns.length} = new RegExp(${quote(source)});`;
    const known = this.patterns.findIndex((one) => one.endsWith(`new RegExp(${quote(source)});`));
    if (known >= 0) return `PATTERN_${known}`;
    this.patterns.push(text);
    return `PATTERN_${this.patterns.length - 1}`;
  }
}

interface Check {
  /** Conditions under which the value is right. */
  accepted: string[];
  /** Containers, whose members are to be looked at. */
  deeper: { when: string; lines: string[] }[];
}

/** Lines that return false unless the check holds. */
function guard({ accepted, deeper }: Check, unless: string): string[] {
  const wrong = accepted.map(negate);
  if (deeper.length === 0) return [`if (${[unless.replace(/ && $/, ''), ...wrong].filter(Boolean).join(' && ')}) return false;`];
  const lines: string[] = [];
  deeper.forEach(({ when, lines: inner }, i) => {
    lines.push(`${i === 0 ? 'if' : '} else if'} (${when}) {`, ...inner.map((line) => `  ${line}`));
  });
  const rest = [unless.replace(/ && $/, ''), ...wrong].filter(Boolean).join(' && ');
  return [...lines, rest ? `} else if (${rest}) return false;` : '} else return false;'];
}

function negate(condition: string): string {
  // A comparison on its own; anything else stands in parentheses or is a call.
  return /^(typeof )?[\w.]+ === /.test(condition) ? condition.replace(' === ', ' !== ') : `!${condition}`;
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const quote = (text: string): string => JSON.stringify(text);
const access = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? `.${key}` : `[${quote(key)}]`);

function objectsIn(shape: Shape): string[] {
  const found: string[] = [];
  if (shape.object?.kind === 'named') found.push(shape.object.name);
  if (shape.object?.kind === 'map') found.push(...objectsIn(shape.object.values));
  if (shape.array) found.push(...objectsIn(shape.array.items));
  return found;
}

/** Definitions that are reached by name, not as the branch of a union. */
function namedReferences(model: Model): string[] {
  return Object.values(model).flatMap((definition) =>
    definition.kind === 'record' ? Object.values(definition.properties).flatMap(objectsIn) : [],
  );
}

/** Definitions from which one can come back to themselves. */
export function findRecursive(model: Model): Set<string> {
  const next = (name: string): string[] => {
    const definition = model[name];
    if (definition?.kind === 'record') return Object.values(definition.properties).flatMap(objectsIn);
    if (definition?.kind === 'tagged') return Object.values(definition.branches);
    return definition?.kind === 'map' ? objectsIn(definition.rule.values) : [];
  };
  const reaches = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = next(from);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (!seen.has(name)) {
        seen.add(name);
        open.push(...next(name));
      }
    }
    return seen;
  };
  return new Set(Object.keys(model).filter((name) => reaches(name).has(name)));
}
