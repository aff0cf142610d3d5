/** Four validators of each message: the two generated ones, and two that use only the published JSON Schemas. */
import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as open from '../../../src/validators/open.js';
import type { SafeParseResult } from '../../../src/validators/define.js';
import * as strict from '../../../src/validators/strict.js';
import { FAMILIES, MESSAGES, readGenerated, type Family, type Message } from './contract.js';

type Check = (value: unknown) => boolean;

export interface MessageValidators {
  is: Check;
  safeParse: (value: unknown) => SafeParseResult<unknown>;
  ajv: Check;
  /** Shares no code with Ajv, which generates the code behind `safeParse`. */
  schemasafe: Check;
}

const generated = { open, strict } as unknown as Record<Family, Record<string, any>>;
// Without `strictNumbers`, a number that JSON can write but JavaScript cannot represent, such as 1e400, would be an integer.
const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false, messages: false, inlineRefs: false });

/** Compiles a schema on first use: all schemas together take seconds, and not every test uses all of them. */
function lazy(compile: () => Check): Check {
  let check: Check | undefined;
  return (value) => (check ??= compile())(value);
}

function validatorsOf(family: Family, message: Message): MessageValidators {
  const file = message.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const schema = readGenerated(`schemas/2020-12/${family}/${file}.json`);
  return {
    is: generated[family][`is${message}`],
    safeParse: generated[family][`safeParse${message}`],
    ajv: lazy(() => ajv.compile(schema)),
    schemasafe: lazy(() => validator(schema, { mode: 'lax', isJSON: true }) as Check),
  };
}

const mapKeys = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

export const validators: Record<Family, Record<Message, MessageValidators>> = mapKeys(FAMILIES, (family) =>
  mapKeys(MESSAGES, (message) => validatorsOf(family, message)),
);

/** Validates a value with all four validators. Throws if their results differ from each other, or from `expected`. */
export function agreedVerdict(family: Family, message: Message, value: unknown, expected?: boolean): boolean {
  const { is, safeParse, ajv, schemasafe } = validators[family][message];
  const verdicts = {
    is: is(value),
    safeParse: safeParse(value).success,
    ajv: ajv(value),
    schemasafe: schemasafe(value),
    expected,
  };
  const distinct = new Set(Object.values(verdicts).filter((verdict) => verdict !== undefined));
  if (distinct.size > 1) throw new Error(`${family} ${message}: ${JSON.stringify(verdicts)} on ${JSON.stringify(value)}`);
  return verdicts.is;
}
