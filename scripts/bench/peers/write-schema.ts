/**
 * Writes the schema of the request in the code of a library: one constant for each definition, in the order of their dependencies.
 *
 * The schema is equivalent to the TypeScript types (known item types, known values, no limits), so that these peers and typia check the
 * same. Unions are discriminated by `type` if the library supports that.
 */
import type { Definition, Model, ObjectRule, Shape, TaggedDefinition } from '../../generate/model.js';

export interface Dialect {
  string: string;
  number: string;
  integer: string;
  boolean: string;
  null: string;
  unknown: string;
  literals(values: string[]): string;
  array(items: string): string;
  map(values: string): string;
  object(entries: string): string;
  union(options: string[]): string;
  variant(tag: string, options: string[]): string;
  nullable(schema: string): string;
  optional(schema: string): string;
  nullish(schema: string): string;
  /** A reference to a recursive definition, from within it. */
  lazy(name: string): string;
  /** Wraps a definition that `lazy` refers to. */
  recursive(name: string, schema: string): string;
}

const ROOT = 'CompactRequest';

export function writeSchema(model: Model, dialect: Dialect): string {
  const writer = new SchemaWriter(model, dialect);
  writer.use(ROOT);
  return [...writer.constants.values(), `const schema = ${ROOT};`].join('\n');
}

class SchemaWriter {
  readonly constants = new Map<string, string>();
  private readonly unfinished = new Set<string>();
  private readonly recursive = new Set<string>();

  constructor(
    private readonly model: Model,
    private readonly dialect: Dialect,
  ) {}

  use(name: string): string {
    if (this.unfinished.has(name)) {
      this.recursive.add(name);
      return this.dialect.lazy(name);
    }
    if (!this.constants.has(name)) {
      this.unfinished.add(name);
      const schema = this.definition(this.model[name] as Definition);
      this.unfinished.delete(name);
      this.constants.set(name, `const ${name} = ${this.recursive.has(name) ? this.dialect.recursive(name, schema) : schema};`);
    }
    return name;
  }

  private definition(definition: Definition): string {
    if (definition.kind === 'tagged') return this.tagged(definition);
    if (definition.kind === 'map') return this.object(definition.rule);
    return this.record(definition.properties, definition.required);
  }

  private record(properties: Record<string, Shape>, required: string[]): string {
    const entries = Object.entries(properties).map(
      ([key, shape]) => `  ${JSON.stringify(key)}: ${this.shape(shape, required.includes(key))},\n`,
    );
    return this.dialect.object(`{\n${entries.join('')}}`);
  }

  /** A branch that may omit the tag, and has no key of its own to recognize it by, must be tried separately. */
  private tagged({ tag, branches, untagged = [] }: TaggedDefinition): string {
    const separate = untagged.filter(({ has }) => !has).map(({ branch }) => branch);
    const options = [...new Set(Object.values(branches))].map((branch) =>
      separate.includes(branch) ? this.withTag(branch, tag) : this.use(branch),
    );
    const variant = this.dialect.variant(tag, options);
    return separate.length ? this.dialect.union([variant, ...separate.map((branch) => this.use(branch))]) : variant;
  }

  private withTag(name: string, tag: string): string {
    const definition = this.model[name];
    if (definition?.kind !== 'record') throw new Error(`${name}: a branch without a tag is a record`);
    const { null: _, ...shape } = definition.properties[tag] as Shape;
    return this.record({ ...definition.properties, [tag]: shape }, [...definition.required, tag]);
  }

  private shape(shape: Shape, required: boolean): string {
    const { nullable, optional, nullish } = this.dialect;
    const options = this.options(shape);
    const schema = options.length > 1 ? this.dialect.union(options) : (options[0] as string);
    if (shape.null && options[0] !== this.dialect.null) return required ? nullable(schema) : nullish(schema);
    return required ? schema : optional(schema);
  }

  private options(shape: Shape): string[] {
    const { dialect } = this;
    if (shape.any) return [dialect.unknown];
    const options: string[] = [];
    if (shape.string) {
      const { constant, tags, values } = shape.string;
      const names = constant !== undefined ? [constant] : (tags ?? values);
      options.push(names ? dialect.literals(names) : dialect.string);
    }
    if (shape.number) options.push(shape.number.integer ? dialect.integer : dialect.number);
    if (shape.boolean) options.push(dialect.boolean);
    if (shape.array) options.push(dialect.array(this.shape(shape.array.items, true)));
    if (shape.object) options.push(this.object(shape.object));
    return options.length ? options : [dialect.null];
  }

  private object(rule: ObjectRule): string {
    if (rule.kind === 'named') return this.use(rule.name);
    return this.dialect.map(rule.kind === 'free' ? this.dialect.unknown : this.shape(rule.values, true));
  }
}
