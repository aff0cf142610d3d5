/** Writes the slow half of the validators: Ajv standalone code that says what is wrong and where. */
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { KEYWORDS, type MapSchema, type TaggedSchema } from './explain-keywords.js';
import { helpersFor } from './helpers.js';
import { findRecursive, MAX_DEPTH } from './is.js';
import { shortenAjv } from './shorten-ajv.js';
import type { Family } from './json-schema.js';
import type { Definition, Model, ObjectRule, Shape } from './model.js';

type Schema = Record<string, unknown>;

export function writeExplain(model: Model, roots: string[], family: Family): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    strictNumbers: true,
    inlineRefs: false,
    validateFormats: false,
    passContext: true,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of KEYWORDS) ajv.addKeyword(keyword);
  const writer = new SchemaWriter(model, family);
  ajv.addSchema({ $id: 'contract', $defs: Object.fromEntries(Object.keys(model).map((name) => [name, writer.definition(name)])) });
  const exported = Object.fromEntries(roots.map((root) => [`validate${root}`, `contract#/$defs/${root}`]));
  const code = shortenAjv(standaloneCode.default(ajv, exported)).replace(/^export const (\w+) = /gm, 'export const $1: Validate = ');
  const leftover = /\b(require\(|eval\b|new Function|schema\d+|parentData|vErrors\.push)/.exec(code);
  if (leftover) throw new Error(`the validators must not need '${leftover[1]}'`);
  const checks = [...code.matchAll(/^const func\d+ = (is[A-Z]\w+);/gm)].map(([, name]) => name);
  return `import { ${checks.join(', ')} } from './is.js';\n${PREAMBLE}\n${helpersFor(code)}${code}\n`;
}

const PREAMBLE = `
export interface RawError {
  instancePath: string;
  keyword: string;
  params: Record<string, string | number>;
}

/** Ajv's calling convention: false means that \`errors\` of the same function hold what is wrong. */
export type Validate = {
  (this: { maxIssues: number }, data: unknown, context?: { instancePath?: string }): boolean;
  errors?: RawError[] | null;
};
`;

class SchemaWriter {
  private readonly recursive: Set<string>;

  constructor(
    private readonly model: Model,
    private readonly family: Family,
  ) {
    this.recursive = findRecursive(model);
  }

  definition(name: string): Schema {
    const definition = this.model[name] as Definition;
    if (definition.kind === 'map') return { type: 'object', mapOf: this.map(definition.rule) };
    if (definition.kind === 'tagged') {
      const { kind: _kind, ...rest } = definition;
      const branches = Object.values(rest.branches);
      const tagged: TaggedSchema = {
        ...rest,
        open: this.family === 'open',
        recursive: this.recursive.has(name) ? branches.filter((branch) => this.recursive.has(branch)) : [],
        maxDepth: MAX_DEPTH,
      };
      return { type: 'object', tagged };
    }
    const keys = Object.keys(definition.properties);
    return {
      type: 'object',
      ...(definition.required.length > 0 && { required: definition.required }),
      properties: Object.fromEntries(Object.entries(definition.properties).map(([key, shape]) => [key, this.shape(shape)])),
      ...(this.family === 'strict' && { closed: keys }),
    };
  }

  private shape(shape: Shape): Schema {
    if (shape.any) return {};
    const strict = this.family === 'strict';
    const types: Record<string, Schema> = {};
    if (shape.string) {
      const { constant, tags, values, ...limits } = shape.string;
      const names = constant !== undefined ? [constant] : (tags ?? (strict ? values : undefined));
      types['string'] = {
        ...(names && { names }),
        ...(strict && Object.keys(limits).length > 0 && { text: limits }),
      };
    }
    if (shape.number) {
      const { integer, minimum, maximum } = shape.number;
      types[integer ? 'integer' : 'number'] = {
        ...(strict && minimum !== undefined && { minimum }),
        ...(strict && maximum !== undefined && { maximum }),
      };
    }
    if (shape.boolean) types['boolean'] = {};
    if (shape.array) {
      const { items, minItems, maxItems } = shape.array;
      types['array'] = {
        ...(strict && minItems !== undefined && { minItems }),
        ...(strict && maxItems !== undefined && { maxItems }),
        ...(!items.any && { each: this.item(items) }),
      };
    }
    if (shape.object) types['object'] = this.object(shape.object);
    if (shape.null) types['null'] = {};
    const [first, ...others] = Object.keys(types) as [string, ...string[]];
    return others.length ? { union: types } : { type: first, ...types[first] };
  }

  private item(items: Shape): Schema {
    const schema = this.shape(items);
    const rule = items.object;
    // Looking again at each level of a nest would cost its depth squared.
    return rule?.kind === 'named' && !this.recursive.has(rule.name) ? { ...schema, skip: rule.name } : schema;
  }

  private object(rule: ObjectRule): Schema {
    if (rule.kind === 'named') return { shape: rule.name };
    return rule.kind === 'free' ? {} : { mapOf: this.map(rule) };
  }

  private map({ values, maxProperties, maxKeyLength }: Extract<ObjectRule, { kind: 'map' }>): MapSchema {
    const strict = this.family === 'strict';
    return {
      values: this.shape(values),
      ...(strict && maxProperties !== undefined && { maxProperties }),
      ...(strict && maxKeyLength !== undefined && { maxKeyLength }),
    };
  }
}
