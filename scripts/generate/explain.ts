/** Writes the explaining validators: standalone Ajv code that reports what is invalid, and at which path. */
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { KEYWORDS, type MapSchema, type TaggedSchema, type WhenSchema } from './explain-keywords.js';
import type { FamilyDefinition, FamilyModel } from './family.js';
import { helpersFor } from './helpers.js';
import { namesOf, type ObjectRule, type PartRule, type Shape, type StringRule } from './model.js';
import { findRecursive, MAX_DEPTH } from './references.js';
import { shortenAjv } from './shorten-ajv.js';

type Schema = Record<string, unknown>;

export function writeExplain(model: FamilyModel, roots: readonly string[]): string {
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
  const writer = new SchemaWriter(model);
  ajv.addSchema({ $id: 'contract', $defs: Object.fromEntries(Object.keys(model).map((name) => [name, writer.definition(name)])) });
  const exported = Object.fromEntries(roots.map((root) => [`validate${root}`, `contract#/$defs/${root}`]));
  const code = shortenAjv(standaloneCode.default(ajv, exported)).replace(/^export const (\w+) = /gm, 'export const $1: Validate = ');
  const leftover = /\b(require\(|eval\b|new Function|schema\d+|parentData|vErrors\.push)/.exec(code);
  if (leftover) throw new Error(`the validators must not contain '${leftover[1]}'`);
  const checks = [...code.matchAll(/^const func\d+ = (is[A-Z]\w+);/gm)].map(([, name]) => name);
  return `import { ${checks.join(', ')} } from './is.js';\n${PREAMBLE}\n${helpersFor(code)}${code}\n`;
}

const PREAMBLE = `
export interface RawError {
  instancePath: string;
  keyword: string;
  params: Record<string, string | number>;
}

/** Ajv's calling convention: when it returns false, the property \`errors\` of the same function contains the errors. */
export type Validate = {
  (this: { maxIssues: number }, data: unknown, context?: { instancePath?: string }): boolean;
  errors?: RawError[] | null;
};
`;

/** The rule for the elements of the list, for objects whose key has one of the values. */
const whenSchema = ({ key, values, list, tag, accepted, rejected }: PartRule): WhenSchema => ({
  key,
  values,
  schema: { properties: { [list]: { each: { properties: { [tag]: { rejected: { accepted, rejected, key, values } } } } } } },
});

/** Writes the model as a schema of Ajv's own keywords and of those in `explain-keywords.ts`. */
class SchemaWriter {
  private readonly recursive: Set<string>;

  constructor(private readonly model: FamilyModel) {
    this.recursive = findRecursive(model);
  }

  definition(name: string): Schema {
    const definition = this.model[name] as FamilyDefinition;
    if (definition.kind === 'list') return this.shape({ array: { items: definition.items } });
    if (definition.kind === 'map') return { type: 'object', mapOf: this.map(definition.rule) };
    if (definition.kind === 'tagged') {
      const { kind: _kind, ...rest } = definition;
      const branches = Object.values(rest.branches);
      const tagged: TaggedSchema = {
        ...rest,
        recursive: this.recursive.has(name) ? branches.filter((branch) => this.recursive.has(branch)) : [],
        maxDepth: MAX_DEPTH,
      };
      return { type: 'object', tagged };
    }
    const { required, properties, partRules, closed } = definition;
    return {
      type: 'object',
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(Object.entries(properties).map(([key, shape]) => [key, this.shape(shape)])),
      ...(closed && { closed: Object.keys(properties) }),
      ...(partRules && { when: partRules.map(whenSchema) }),
    };
  }

  private shape(shape: Shape): Schema {
    if (shape.any) return {};
    const types: Record<string, Schema> = {};
    if (shape.string) types['string'] = this.string(shape.string);
    if (shape.number) {
      const { integer, ...limits } = shape.number;
      types[integer ? 'integer' : 'number'] = limits;
    }
    if (shape.boolean) types['boolean'] = {};
    if (shape.array) {
      const { items, ...limits } = shape.array;
      types['array'] = { ...limits, ...(!items.any && { each: this.item(items) }) };
    }
    if (shape.object) types['object'] = this.object(shape.object);
    if (shape.null) types['null'] = {};
    const [first, ...others] = Object.keys(types) as [string, ...string[]];
    return others.length ? { union: types } : { type: first, ...types[first] };
  }

  private string(rule: StringRule): Schema {
    const { constant: _constant, tags: _tags, values: _values, knownValues: _knownValues, ...limits } = rule;
    const names = namesOf(rule);
    return { ...(names && { names }), ...(Object.keys(limits).length > 0 && { text: limits }) };
  }

  private item(items: Shape): Schema {
    const schema = this.shape(items);
    const rule = items.object;
    // In a recursive definition each level would run the fast check of all levels below it: quadratic in the depth.
    return rule?.kind === 'named' && !this.recursive.has(rule.name) ? { ...schema, skip: rule.name } : schema;
  }

  private object(rule: ObjectRule): Schema {
    if (rule.kind === 'named') return { shape: rule.name };
    return rule.kind === 'free' ? {} : { mapOf: this.map(rule) };
  }

  private map({ kind: _kind, values, ...limits }: Extract<ObjectRule, { kind: 'map' }>): MapSchema {
    return { values: this.shape(values), ...limits };
  }
}
