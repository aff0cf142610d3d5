import type { Peer } from './peer.js';

/** typia is a transform of the compiler; `build.ts` runs it over this text. */
export const typia: Peer = {
  name: 'typia 12',
  note: 'compiled ahead from generated/types.ts',
  write: () => `import typia from 'typia';
import type { components } from '../../../../generated/types.js';
type CompactRequest = components['schemas']['CompactRequest'];
const validate = typia.createValidate<CompactRequest>();
export const is = typia.createIs<CompactRequest>();
export const countErrors = (value: unknown): number => {
  const result = validate(value);
  return result.success ? 0 : result.errors.length;
};
`,
};
