/**
 * Makes values that a shape allows: the least value, and one more for each alternative at each place. Each differs from the least value in
 * one place only, so that a value that is rejected shows what is rejected.
 */
import fc from 'fast-check';
import type { Alternative, ArrayAlternative, NumberAlternative, ObjectAlternative, Shape, StringAlternative } from './shape.js';

/** Limits by the name of the field. Where a shape has none, a value at the limit of the other document shows the difference. */
export interface Limits {
  lengths: Map<string, Set<number>>;
  items: Map<string, Set<number>>;
  numbers: Map<string, Set<number>>;
  keys: Map<string, Set<number>>;
  patterns: Map<string, string>;
}

/** Stands for a key that the schema does not name. */
export const ADDITIONAL_KEY = 'additional_key';

const TEXT = 'text';
/** Breaks most patterns. */
const UNUSUAL_TEXT = 'é 😀/#"';
const FORMATS: Record<string, string> = {
  uri: 'https://example.com/text',
  url: 'https://example.com/text',
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  uuid: '00000000-0000-4000-8000-000000000000',
  email: 'text@example.com',
  byte: 'dGV4dA==',
};

/** Longer values are not generated, whatever a document asks for. */
const MAX_COUNTS = { lengths: 2 ** 28, items: 1e6, keys: 1e4 };

interface Options {
  /** The limits of the other document. */
  limits: Limits;
  /** Whether the source says all that it knows: `Cut.isComplete`. */
  isComplete: boolean;
}

/** All values of the shape, the least first. The same shape gives the same values. */
export function* valuesOf(shape: Shape, options: Options): Generator<unknown> {
  yield* new Writer(options).all(shape, '', new Set());
}

class Writer {
  constructor(private readonly options: Options) {}

  /** `key` is the name of the nearest field. `above` holds the objects that contain the value: they occur once, which ends recursion. */
  *all(shape: Shape, key: string, above: Set<Alternative>): Generator<unknown> {
    for (const alternative of shape) {
      if (alternative.type === 'string') yield* this.strings(alternative, key);
      else if (alternative.type === 'number') yield* this.numbers(alternative, key);
      else if (alternative.type === 'boolean') yield* alternative.value === undefined ? [true, false] : [alternative.value];
      else if (alternative.type === 'null') yield null;
      else if (alternative.type === 'any')
        yield* this.options.isComplete ? [TEXT, 1, true, null, [TEXT], { [ADDITIONAL_KEY]: TEXT }] : [{}];
      else if (above.has(alternative)) yield* present(this.least(alternative, key, new Set()));
      else {
        const inside = new Set(above).add(alternative);
        yield* alternative.type === 'array' ? this.arrays(alternative, key, inside) : this.objects(alternative, key, inside);
      }
    }
  }

  private *objects(object: ObjectAlternative, key: string, above: Set<Alternative>): Generator<unknown> {
    const least = this.least(object, key, new Set()) as Record<string, unknown> | undefined;
    if (!least) return;
    yield least;
    for (const [name, read] of Object.entries(object.properties)) {
      if (object.rejected.includes(name)) continue;
      let count = 0;
      for (const value of this.all(read(), name, above)) if (count++ > 0 || !(name in least)) yield { ...least, [name]: value };
      if (name in least && !object.required.includes(name)) {
        const { [name]: _, ...rest } = least;
        yield rest;
      }
    }
    if (!object.additional) return;
    for (const value of this.all(object.additional(), key, above)) yield { ...least, [ADDITIONAL_KEY]: value };
    yield* this.manyKeys(object, key, least);
  }

  /** Objects with as many keys, and as long keys, as are allowed. */
  private *manyKeys(object: ObjectAlternative, key: string, least: Record<string, unknown>): Generator<unknown> {
    const [value] = present(this.first(object.additional?.() ?? [], key, new Set()));
    if (value === undefined) return;
    for (const count of this.counts('keys', key, undefined, object.maxProperties)) {
      const added = Math.max(0, count - Object.keys(least).length);
      yield { ...least, ...Object.fromEntries(Array.from({ length: added }, (_, i) => [`${ADDITIONAL_KEY}_${i}`, value])) };
    }
    if (object.maxKeyLength !== undefined && object.maxKeyLength <= MAX_COUNTS.keys)
      yield { ...least, [ADDITIONAL_KEY.padEnd(object.maxKeyLength, '_')]: value };
  }

  private *arrays(array: ArrayAlternative, key: string, above: Set<Alternative>): Generator<unknown> {
    const least = this.least(array, key, new Set()) as unknown[] | undefined;
    if (!least) return;
    yield least;
    const shape = array.items();
    if (this.isUndescribed(shape)) return;
    for (const value of this.all(shape, key, above)) yield [value, ...least.slice(1)];
    const [value] = present(this.first(shape, key, new Set()));
    if (value === undefined) return;
    for (const count of this.counts('items', key, array.minItems, array.maxItems))
      if (count !== least.length) yield new Array(count).fill(value);
  }

  private *strings(rule: StringAlternative, key: string): Generator<unknown> {
    if (rule.values) return yield* rule.values;
    if ((rule.minLength ?? 0) > MAX_COUNTS.lengths) return;
    const text = this.text(rule, key);
    yield text;
    if (!this.options.isComplete) return;
    const fits = (value: string): boolean => !rule.pattern || new RegExp(rule.pattern, 'u').test(value);
    for (const length of this.counts('lengths', key, rule.minLength, rule.maxLength)) {
      const value = length <= text.length ? text.slice(0, length) : text + 'a'.repeat(length - text.length);
      // Applying a pattern to megabytes is slow, and limits of that size come without one.
      if (length < 1e5 ? fits(value) : !rule.pattern) yield value;
    }
    const allowsLength = UNUSUAL_TEXT.length <= (rule.maxLength ?? Number.POSITIVE_INFINITY);
    if (!rule.format && allowsLength && fits(UNUSUAL_TEXT)) yield UNUSUAL_TEXT;
  }

  /** An ordinary string. Where types say only that there is a string, the pattern of the other document gives it. */
  private text({ minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format = '' }: StringAlternative, key: string): string {
    const wanted = pattern ?? (this.options.isComplete ? undefined : this.options.limits.patterns.get(key));
    const plain = [FORMATS[format] ?? TEXT, FORMATS['uri'] as string, 'a'.repeat(minLength)];
    const fits = (value: string): boolean =>
      value.length >= minLength && value.length <= maxLength && (!wanted || new RegExp(wanted, 'u').test(value));
    const found =
      plain.find(fits) ?? (wanted && fc.sample(fc.stringMatching(new RegExp(wanted, 'u')), { seed: 1, numRuns: 50 }).find(fits));
    return found ?? TEXT.padEnd(minLength, 'a').slice(0, maxLength);
  }

  private *numbers({ integer, values, minimum, maximum }: NumberAlternative, key: string): Generator<unknown> {
    if (values) return yield* values;
    const low = minimum ?? Number.NEGATIVE_INFINITY;
    const high = maximum ?? Number.POSITIVE_INFINITY;
    const ordinary = Math.min(Math.max(1, Math.ceil(low)), high);
    const limits = [...(this.options.limits.numbers.get(key) ?? [])].flatMap((limit) => [limit - 1, limit + 1]);
    const others = this.options.isComplete ? [low, high, ...(integer ? [] : [0.5]), ...limits] : [];
    for (const value of new Set([ordinary, ...others])) if (Number.isFinite(value) && value >= low && value <= high) yield value;
  }

  /** The lengths or counts to try: the limits, or just beyond those of the other document. */
  private *counts(of: 'lengths' | 'items' | 'keys', key: string, min = 0, max?: number): Generator<number> {
    if (!this.options.isComplete) return;
    const others = [...(this.options.limits[of].get(key) ?? [])].flatMap((limit) => [limit - 1, limit + 1]);
    const wanted = new Set([min, ...(max === undefined ? [] : [max]), ...others]);
    const most = Math.min(max ?? Number.POSITIVE_INFINITY, MAX_COUNTS[of]);
    for (const count of wanted) if (count >= min && count <= most) yield count;
  }

  /** The least value: required fields only, and the tag. Undefined if it would have to contain itself. */
  private least(alternative: ArrayAlternative | ObjectAlternative, key: string, above: Set<Alternative>): unknown {
    if (above.has(alternative)) return undefined;
    const inside = new Set(above).add(alternative);
    if (alternative.type === 'array') {
      const count = Math.max(alternative.minItems ?? 0, this.options.isComplete ? 0 : 1);
      if (count > MAX_COUNTS.items) return undefined;
      if (count === 0 || this.isUndescribed(alternative.items())) return [];
      const [value] = present(this.first(alternative.items(), key, inside));
      if (value === undefined) return alternative.minItems ? undefined : [];
      return new Array(count).fill(value);
    }
    const least: Record<string, unknown> = {};
    for (const [name, read] of Object.entries(alternative.properties)) {
      if (!alternative.required.includes(name) && !isTag(name, read)) continue;
      const value = this.first(read(), name, inside);
      if (value === undefined) return undefined;
      least[name] = value;
    }
    // Required, but not declared.
    for (const name of alternative.required)
      if (!(name in least)) least[name] = this.first(alternative.additional?.() ?? [], name, inside) ?? TEXT;
    return least;
  }

  /** Whether the source does not say what the elements of a list are: `unknown[]`. */
  private isUndescribed = (shape: Shape): boolean => !this.options.isComplete && shape.some(({ type }) => type === 'any');

  /** The first value of the first alternative that has one. */
  private first(shape: Shape, key: string, above: Set<Alternative>): unknown {
    for (const alternative of shape) {
      const isNested = alternative.type === 'object' || alternative.type === 'array';
      const value = isNested ? this.least(alternative, key, above) : this.all([alternative], key, above).next().value;
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

const present = (value: unknown): unknown[] => (value === undefined ? [] : [value]);

/** Whether the field names the type of its object: it has one or few values, and is not null. */
const isTag = (name: string, read: () => Shape): boolean =>
  name === 'type' && read().some((alternative) => alternative.type === 'string' && alternative.values !== undefined);

/** Collects the limits of all strings, lists, numbers and objects. */
export function limitsOf(shape: Shape): Limits {
  const limits: Limits = { lengths: new Map(), items: new Map(), numbers: new Map(), keys: new Map(), patterns: new Map() };
  const seen = new Set<Alternative>();
  const add = (of: 'lengths' | 'items' | 'numbers' | 'keys', key: string, ...values: (number | undefined)[]): void => {
    for (const value of values) if (value !== undefined) limits[of].set(key, (limits[of].get(key) ?? new Set()).add(value));
  };
  const visit = (shape: Shape, key: string): void => {
    for (const alternative of shape) {
      if (alternative.type === 'string') {
        add('lengths', key, alternative.minLength, alternative.maxLength);
        if (alternative.pattern) limits.patterns.set(key, alternative.pattern);
      } else if (alternative.type === 'number') add('numbers', key, alternative.minimum, alternative.maximum);
      else if (seen.has(alternative)) continue;
      else if (alternative.type === 'array') {
        seen.add(alternative);
        add('items', key, alternative.minItems, alternative.maxItems);
        visit(alternative.items(), key);
      } else if (alternative.type === 'object') {
        seen.add(alternative);
        add('keys', key, alternative.maxProperties);
        for (const [name, read] of Object.entries(alternative.properties)) visit(read(), name);
        if (alternative.additional) visit(alternative.additional(), key);
      }
    }
  };
  visit(shape, '');
  return limits;
}
