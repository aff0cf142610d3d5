import type { Peer } from './peer.js';

/** typia is a transform of the TypeScript compiler; `build.ts` runs it on this text. */
export const typia: Peer = {
  name: 'typia 12',
  note: 'compiled ahead of time from generated/types.ts',
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
