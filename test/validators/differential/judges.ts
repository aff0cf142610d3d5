/** All that can say yes or no to a body: our two halves, and two validators that know only the published JSON Schemas. */
import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as open from '../../../src/validators/open.js';
import type { SafeParseResult } from '../../../src/validators/define.js';
import * as strict from '../../../src/validators/strict.js';
import { FAMILIES, MESSAGES, readGenerated, type Family, type Message } from './contract.js';

type Check = (value: unknown) => boolean;

export interface Judges {
  is: Check;
  safeParse: (value: unknown) => SafeParseResult<unknown>;
  ajv: Check;
  /** An implementation that shares no code with Ajv, from which half of ours is made. */
  independent: Check;
}

const ours = { open, strict } as unknown as Record<Family, Record<string, any>>;
// `strict: false` alone would make an integer of what JSON can write and JavaScript not hold, such as 1e400.
const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false, messages: false, inlineRefs: false });

/** Compiling the schemas of all messages takes seconds; not every test asks all judges. */
function whenAsked(compile: () => Check): Check {
  let check: Check | undefined;
  return (value) => (check ??= compile())(value);
}

function judgesOf(family: Family, message: Message): Judges {
  const file = message.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const schema = readGenerated(`schemas/2020-12/${family}/${file}.json`);
  return {
    is: ours[family][`is${message}`],
    safeParse: ours[family][`safeParse${message}`],
    ajv: whenAsked(() => ajv.compile(schema)),
    independent: whenAsked(() => validator(schema, { mode: 'lax', isJSON: true }) as Check),
  };
}

const each = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

export const judges: Record<Family, Record<Message, Judges>> = each(FAMILIES, (family) =>
  each(MESSAGES, (message) => judgesOf(family, message)),
);

/** The verdict all judges agree on. Throws when they do not, or when it is not the one that the model tells. */
export function verdictOf(family: Family, message: Message, value: unknown, expected?: boolean): boolean {
  const { is, safeParse, ajv, independent } = judges[family][message];
  const verdicts = {
    is: is(value),
    safeParse: safeParse(value).success,
    ajv: ajv(value),
    independent: independent(value),
    model: expected,
  };
  const said = new Set(Object.values(verdicts).filter((verdict) => verdict !== undefined));
  if (said.size > 1) throw new Error(`${family} ${message}: ${JSON.stringify(verdicts)} on ${JSON.stringify(value)}`);
  return verdicts.is;
}
