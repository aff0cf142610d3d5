import { validator } from '@exodus/schemasafe';
import { describe, expect, test } from '@jest/globals';
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import { FAMILIES, MESSAGES, readExamples, readJson } from './published.js';

type Check = (value: unknown) => unknown;

// `strict` makes an error of a keyword that the draft does not have. A schema that does not fit its meta-schema does not compile.
const options: Options = { strict: true, strictTypes: false, strictRequired: false, inlineRefs: false };
const DRAFTS: Record<string, (schema: any) => Check> = {
  '2020-12': (schema) => new Ajv2020(options).compile(schema),
  'draft-07': (schema) => new Ajv(options).compile(schema),
  'draft-04': (schema) => new draft04.default(options).compile(schema),
};

describe.each(Object.entries(DRAFTS))('%s', (draft, compile) => {
  test.each(FAMILIES.flatMap((family) => MESSAGES.map((message) => [family, message] as const)))(
    'of the %s family says of every %s in the corpus what the validators say',
    (family, message) => {
      const file = message.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
      const schema = readJson(`generated/schemas/${draft}/${family}/${file}.json`);
      const judges = { ajv: compile(schema), independent: validator(schema, { mode: 'lax', isJSON: true }) as Check };
      const examples = readExamples(message);
      expect(examples.length).toBeGreaterThan(50);
      const differences = examples.flatMap(({ name, value, issues }) =>
        Object.entries(judges)
          .filter(([, check]) => check(value) !== (issues[family].length === 0))
          .map(([judge]) => `${judge} on ${name}`),
      );
      expect(differences).toEqual([]);
    },
  );

  describe('the envelope', () => {
    const schema = readJson(`generated/schemas/${draft}/envelope.json`);
    const check = compile(schema);
    const requests = readExamples('CompactRequest');
    /** The places that it looks at: the whole, the model, the input, an item, and its tag. */
    const isSeen = (pointer: string): boolean => /^(|\/model|\/input|\/input\/\d+|\/input\/\d+\/type)$/.test(pointer);

    test('is small enough for the gateway with the least room', () => {
      expect(JSON.stringify(schema).length).toBeLessThan(1024);
    });

    test('refuses what is wrong at the places it looks at, and nothing else', () => {
      const [seen, unseen] = [true, false].map((seen) =>
        requests.filter(({ issues }) => issues.open.some(({ pointer }) => isSeen(pointer)) === seen),
      );
      expect(seen!.length).toBeGreaterThan(10);
      expect(unseen!.length).toBeGreaterThan(50);
      expect(seen!.filter(({ value }) => check(value)).map(({ name }) => name)).toEqual([]);
      expect(unseen!.filter(({ value }) => !check(value)).map(({ name }) => name)).toEqual([]);
    });

    test.each<[string, unknown, boolean]>([
      ['any kind of item', [{ type: 'invented_in_2030' }], true],
      ['a message without a type', [{ role: 'user' }], true],
      ['a reference by its id alone', [{ id: 'msg_1' }], true],
      ['a reference whose type is null', [{ id: 'msg_1', type: null }], true],
      ['an item that does not say what it is', [{ id: 'msg_1', content: 'x' }], false],
      ['an item with a number for a type', [{ type: 3, role: 'user' }], false],
      ['an item that is a text', ['hello'], false],
      ['an input that is an object', { role: 'user' }, false],
    ])('%s', (_what, input, verdict) => {
      expect(check({ model: 'm', input })).toBe(verdict);
    });
  });
});
