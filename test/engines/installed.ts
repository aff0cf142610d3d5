import { test } from '@jest/globals';

/** Whether the tests of an engine can run here. If not, defines one test that says so: it is skipped, or fails if `CI` is set. */
export function isInstalled({ missing }: { missing?: () => string | undefined }): boolean {
  const instruction = missing?.();
  if (!instruction) return true;
  if (process.env['CI']) {
    test('is installed', () => {
      throw new Error(instruction);
    });
  } else {
    console.warn(`NOT TESTED: ${instruction}`);
    test.skip(instruction, () => undefined); // A developer's machine may not have every engine. CI must have them all, and fails above.
  }
  return false;
}
