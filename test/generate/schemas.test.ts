import { validator } from '@exodus/schemasafe';
import { describe, expect, test } from '@jest/globals';
import { checkOfSchema, DRAFTS, schemaPath, type Check } from './published-checks.js';
import { FAMILIES, MESSAGES, readExamples, readJson } from './published.js';

describe.each(DRAFTS)('%s', (draft) => {
  test.each(FAMILIES.flatMap((family) => MESSAGES.map((message) => [family, message] as const)))(
    'of the %s family says of every %s in the corpus what the validators say',
    (family, message) => {
      const path = schemaPath(draft, family, message);
      const judges = { ajv: checkOfSchema(draft, path), independent: validator(readJson(path), { mode: 'lax', isJSON: true }) as Check };
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
    const path = `generated/schemas/${draft}/envelope.json`;
    const check = checkOfSchema(draft, path);
    const requests = readExamples('CompactRequest');
    /** The places that it looks at: the whole, the model, the input, an item, and its tag. */
    const isSeen = (pointer: string): boolean => /^(|\/model|\/input|\/input\/\d+|\/input\/\d+\/type)$/.test(pointer);

    test('is small enough for the gateway with the least room', () => {
      expect(JSON.stringify(readJson(path)).length).toBeLessThan(1024);
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
