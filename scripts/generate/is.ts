/**
 * Writes the fast validators: functions that return true or false and report nothing.
 *
 * The code is a plain sequence of checks without closures, allocations, default parameters, `Set`, `for…of` or unicode regular
 * expressions, so that it is fast, and runs in small engines too. It must accept exactly the values for which `explain` finds no issue.
 */
import type { FamilyModel, FamilyRecord, FamilyUnion, ListDefinition } from './family.js';
import { helpersFor } from './helpers.js';
import { namesOf, type MapDefinition, type ObjectRule, type Shape, type StringRule } from './model.js';
import { findRecursive, MAX_DEPTH, namedReferences } from './references.js';
import { MIN_LARGE_LIMIT } from './scanner.js';

export function writeIs(model: FamilyModel, roots: readonly string[]): string {
  const writer = new IsWriter(model, roots);
  for (const root of roots) writer.use(root);
  const functions = writer.finish().join('\n\n');
  return `${helpersFor(functions)}${functions}\n`;
}

class IsWriter {
  private readonly functions = new Map<string, string>();
  private readonly recursive: Set<string>;
  /** Definitions whose function is called with any value, not only by a union that has checked the object and its tag. */
  private readonly calledByName: Set<string>;
  private variables = 0;
  private patterns: string[] = [];

  constructor(
    private readonly model: FamilyModel,
    roots: readonly string[],
  ) {
    this.recursive = findRecursive(model);
    this.calledByName = new Set([...roots, ...namedReferences(model)]);
  }

  finish(): string[] {
    return [...this.patterns, ...this.functions.values()];
  }

  use(name: string): void {
    if (this.functions.has(name)) return;
    this.functions.set(name, '');
    const outer = this.variables;
    this.variables = 0;
    const depth = this.recursive.has(name) ? ', depth: number' : '';
    const body = this.body(name);
    const parameter = /\bv\b/.test(body) ? 'v' : '_v';
    this.functions.set(name, `export function is${name}(${parameter}: any${depth}): boolean {\n${indent(body)}\n}`);
    this.variables = outer;
  }

  private body(name: string): string {
    const definition = this.model[name];
    if (!definition) throw new Error(`no definition is named ${name}`);
    if (definition.kind === 'tagged') return this.tagged(definition, name);
    if (definition.kind === 'record') return this.record(definition, name);
    if (definition.kind === 'list') return this.list(definition, name);
    return this.map(definition);
  }

  /** A call of the function of another definition. */
  private call(name: string, value: string, from: string): string {
    this.use(name);
    if (!this.recursive.has(name)) return `is${name}(${value})`;
    return `is${name}(${value}, ${this.recursive.has(from) ? 'depth + 1' : '0'})`;
  }

  private record({ required, properties, partRules = [], closed }: FamilyRecord, name: string): string {
    // A branch is called only by its union, which has checked that the value is an object.
    const lines = this.calledByName.has(name) ? ['if (!isObject(v)) return false;'] : [];
    if (this.recursive.has(name)) lines.push(`if (depth > ${2 * MAX_DEPTH}) return false;`);
    for (const [key, shape] of Object.entries(properties)) {
      // The union has checked the tag too.
      if (shape.string?.tags && !this.calledByName.has(name) && required.includes(key)) continue;
      lines.push(...this.property(`v${access(key)}`, shape, required.includes(key), name));
    }
    for (const { key, values, list, tag, rejected } of partRules) {
      const parts = `v${access(list)}`;
      const index = `i${this.variables++}`;
      lines.push(
        `if ((${isOneOf(`v${access(key)}`, values)}) && Array.isArray(${parts})) {`,
        `  for (let ${index} = 0; ${index} < ${parts}.length; ${index}++) {`,
        `    if (${isOneOf(`${parts}[${index}]${access(tag)}`, rejected)}) return false;`,
        '  }',
        '}',
      );
    }
    if (closed) {
      const known = Object.keys(properties).map((key) => `k !== ${quote(key)}`);
      // A key whose value is undefined does not count: JSON.stringify leaves it out.
      lines.push(`for (const k in v) if (${[...known, 'v[k] !== undefined'].join(' && ')}) return false;`);
    }
    return [...lines, 'return true;'].join('\n');
  }

  private tagged({ tag, branches, untagged = [], closed }: FamilyUnion, name: string): string {
    const lines = [
      'if (!isObject(v)) return false;',
      `const tag = v${access(tag)};`,
      "if (typeof tag === 'string') {",
      '  switch (tag.length) {',
    ];
    // A tag from JSON.parse is a new string, and comparing it with each name of the same length costs a call. The length rules out most.
    const names = Object.keys(branches);
    for (const length of [...new Set(names.map((one) => one.length))].sort((a, b) => a - b)) {
      lines.push(`    case ${length}:`);
      for (const one of names.filter((other) => other.length === length)) {
        lines.push(`      if (tag === ${quote(one)}) return ${this.call(branches[one] as string, 'v', name)};`);
      }
      lines.push('      break;');
    }
    lines.push('  }', `  return ${!closed};`, '}');
    for (const { branch, has } of untagged) {
      if (has) lines.push(`if (tag === undefined && v${access(has)} !== undefined) return ${this.call(branch, 'v', name)};`);
    }
    for (const { branch, only } of untagged) {
      if (!only) continue;
      const hasOnly = `hasOnly(v, ${quote(only)}, ${quote(tag)})`;
      lines.push(`if ((tag === undefined || tag === null) && ${hasOnly}) return ${this.call(branch, 'v', name)};`);
    }
    lines.push('return false;');
    return lines.join('\n');
  }

  private map({ rule }: MapDefinition): string {
    return ['if (!isObject(v)) return false;', ...this.mapChecks('v', rule), 'return true;'].join('\n');
  }

  private list({ items }: ListDefinition, name: string): string {
    return [...guard(this.check('v', { array: { items } }, name), ''), 'return true;'].join('\n');
  }

  private property(value: string, shape: Shape, required: boolean, from: string): string[] {
    if (shape.any) return required ? [`if (${value} === undefined) return false;`] : [];
    const name = `p${this.variables++}`;
    const check = this.check(name, shape, from);
    return [`const ${name} = ${value};`, ...guard(check, required ? '' : `${name} !== undefined`)];
  }

  /** What makes `value` valid: one condition for each JSON type that the shape allows. */
  private check(value: string, shape: Shape, from: string): Check {
    const accepted: string[] = [];
    const containers: Check['containers'] = [];
    if (shape.null) accepted.push(`${value} === null`);
    if (shape.string) accepted.push(...this.string(value, shape.string));
    if (shape.number) {
      const { integer, minimum, maximum } = shape.number;
      const limits = [integer ? `Number.isInteger(${value})` : `Number.isFinite(${value})`];
      if (minimum !== undefined) limits.push(`${value} >= ${minimum}`);
      if (maximum !== undefined) limits.push(`${value} <= ${maximum}`);
      accepted.push(limits.length > 1 ? `(${limits.join(' && ')})` : (limits[0] as string));
    }
    if (shape.boolean) accepted.push(`typeof ${value} === 'boolean'`);
    if (shape.array) containers.push({ when: `Array.isArray(${value})`, lines: this.elements(value, shape.array, from) });
    if (shape.object) this.object(value, shape.object, from, accepted, containers);
    return { accepted, containers };
  }

  private string(value: string, rule: StringRule): string[] {
    const names = namesOf(rule);
    if (names) return names.map((one) => `${value} === ${quote(one)}`);
    const { minLength, maxLength, pattern } = rule;
    const limits: string[] = [];
    if (minLength !== undefined) {
      if (minLength > 1) throw new Error('a minLength above 1 needs a count of characters');
      limits.push(`${value}.length >= ${minLength}`);
    }
    if (maxLength !== undefined) limits.push(`!${maxLength < MIN_LARGE_LIMIT ? 'exceeds' : 'longerThan'}(${value}, ${maxLength})`);
    if (pattern !== undefined) limits.push(`${this.pattern(pattern)}.test(${value})`);
    return [limits.length ? `(typeof ${value} === 'string' && ${limits.join(' && ')})` : `typeof ${value} === 'string'`];
  }

  private elements(value: string, { items, minItems, maxItems }: NonNullable<Shape['array']>, from: string): string[] {
    const lines: string[] = [];
    if (minItems !== undefined) lines.push(`if (${value}.length < ${minItems}) return false;`);
    if (maxItems !== undefined) lines.push(`if (${value}.length > ${maxItems}) return false;`);
    if (!items.any) {
      const item = `p${this.variables++}`;
      const index = `i${this.variables++}`;
      const inner = [`const ${item} = ${value}[${index}];`, ...guard(this.check(item, items, from), '')];
      lines.push(`for (let ${index} = 0; ${index} < ${value}.length; ${index}++) {`, ...inner.map((line) => `  ${line}`), '}');
    }
    return lines;
  }

  private object(value: string, rule: ObjectRule, from: string, accepted: string[], containers: Check['containers']): void {
    if (rule.kind === 'named') accepted.push(this.call(rule.name, value, from));
    else if (rule.kind === 'free') accepted.push(`isObject(${value})`);
    else containers.push({ when: `isObject(${value})`, lines: this.mapChecks(value, rule) });
  }

  private mapChecks(value: string, { values, maxProperties, maxKeyLength }: MapDefinition['rule']): string[] {
    const key = `k${this.variables++}`;
    const item = `p${this.variables++}`;
    const inner: string[] = [];
    const before: string[] = [];
    if (maxProperties !== undefined) {
      const count = `n${this.variables++}`;
      before.push(`let ${count} = 0;`);
      inner.push(`if (++${count} > ${maxProperties}) return false;`);
    }
    if (maxKeyLength !== undefined) inner.push(`if (longerThan(${key}, ${maxKeyLength})) return false;`);
    inner.push(`const ${item} = ${value}[${key}];`, ...guard(this.check(item, values, ''), ''));
    return [...before, `for (const ${key} in ${value}) {`, ...inner.map((line) => `  ${line}`), '}'];
  }

  private pattern(source: string): string {
    const known = this.patterns.findIndex((one) => one.endsWith(`new RegExp(${quote(source)});`));
    if (known >= 0) return `PATTERN_${known}`;
    this.patterns.push(`const PATTERN_${this.patterns.length} = new RegExp(${quote(source)});`);
    return `PATTERN_${this.patterns.length - 1}`;
  }
}

interface Check {
  /** Conditions; one that holds is enough. */
  accepted: string[];
  /** Arrays and maps: when the value is one, the lines check its elements or values. */
  containers: { when: string; lines: string[] }[];
}

/** Lines that return false unless the check accepts the value; `onlyIf` is a condition without which there is nothing to check. */
function guard({ accepted, containers }: Check, onlyIf: string): string[] {
  const rejected = [onlyIf, ...accepted.map(negate)].filter(Boolean).join(' && ');
  if (containers.length === 0) return [`if (${rejected}) return false;`];
  const lines: string[] = [];
  containers.forEach(({ when, lines: inner }, i) => {
    lines.push(`${i === 0 ? 'if' : '} else if'} (${when}) {`, ...inner.map((line) => `  ${line}`));
  });
  return [...lines, rejected ? `} else if (${rejected}) return false;` : '} else return false;'];
}

function negate(condition: string): string {
  // A single comparison; every other condition is a call, or has parentheses around it.
  return /^(typeof )?[\w.]+ === /.test(condition) ? condition.replace(' === ', ' !== ') : `!${condition}`;
}

const isOneOf = (value: string, names: readonly string[]): string => names.map((one) => `${value} === ${quote(one)}`).join(' || ');
const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const quote = (text: string): string => JSON.stringify(text);
const access = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? `.${key}` : `[${quote(key)}]`);
