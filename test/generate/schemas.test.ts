import { validator } from '@exodus/schemasafe';
import { describe, expect, test } from '@jest/globals';
import { checkerOfSchema, DRAFTS, schemaPath, type Check } from './published-checks.js';
import { FAMILIES, MESSAGES, readExamples, readJson } from './published.js';

describe.each(DRAFTS)('%s', (draft) => {
  test.each(FAMILIES.flatMap((family) => MESSAGES.map((message) => [family, message] as const)))(
    'agrees with the %s validators on every example of %s',
    (family, message) => {
      const path = schemaPath(draft, family, message);
      const checks = { ajv: checkerOfSchema(draft, path), schemasafe: validator(readJson(path), { mode: 'lax', isJSON: true }) as Check };
      const examples = readExamples(message);
      expect(examples.length).toBeGreaterThan(50);
      const differences = examples.flatMap(({ name, value, issues }) =>
        Object.entries(checks)
          .filter(([, check]) => check(value) !== (issues[family].length === 0))
          .map(([engine]) => `${engine} on ${name}`),
      );
      expect(differences).toEqual([]);
    },
  );

  describe('the envelope', () => {
    const path = `generated/schemas/${draft}/envelope.json`;
    const check = checkerOfSchema(draft, path);
    const requests = readExamples('CompactRequest');
    /** Whether the envelope checks the path: the body, `model`, `input`, an item, or its type. */
    const isChecked = (pointer: string): boolean => /^(|\/model|\/input|\/input\/\d+|\/input\/\d+\/type)$/.test(pointer);

    test('is small enough for the gateway with the lowest limit', () => {
      expect(JSON.stringify(readJson(path)).length).toBeLessThan(1024);
    });

    test('rejects requests with an issue at a path that it checks, and no others', () => {
      const [rejected, accepted] = [true, false].map((expected) =>
        requests.filter(({ issues }) => issues.open.some(({ pointer }) => isChecked(pointer)) === expected),
      );
      expect(rejected!.length).toBeGreaterThan(10);
      expect(accepted!.length).toBeGreaterThan(50);
      expect(rejected!.filter(({ value }) => check(value)).map(({ name }) => name)).toEqual([]);
      expect(accepted!.filter(({ value }) => !check(value)).map(({ name }) => name)).toEqual([]);
    });

    test.each<[string, unknown, boolean]>([
      ['accepts an item of an unknown type', [{ type: 'invented_in_2030' }], true],
      ['accepts a message without a type', [{ role: 'user' }], true],
      ['accepts a reference with an id only', [{ id: 'msg_1' }], true],
      ['accepts a reference whose type is null', [{ id: 'msg_1', type: null }], true],
      ['rejects an item whose type cannot be known', [{ id: 'msg_1', content: 'x' }], false],
      ['rejects an item whose type is a number', [{ type: 3, role: 'user' }], false],
      ['rejects an item that is a string', ['hello'], false],
      ['rejects an input that is an object', { role: 'user' }, false],
    ])('%s', (_what, input, isValid) => {
      expect(check({ model: 'm', input })).toBe(isValid);
    });
  });
});
