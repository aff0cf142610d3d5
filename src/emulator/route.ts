/** Whose manners an address has: at some faults Azure and OpenAI answer differently. */
export type Service = 'azure' | 'openai';

const ROUTES: readonly (readonly [RegExp, Service])[] = [
  [/^\/openai\/v1\/responses\/compact$/, 'azure'],
  [/^\/api\/projects\/[^/]+\/openai\/v1\/responses\/compact$/, 'azure'],
  [/^\/v1\/responses\/compact$/, 'openai'],
];

/** Whose endpoint a path is; undefined if nothing is served there. */
export const routeOf = (path: string): Service | undefined => ROUTES.find(([pattern]) => pattern.test(path))?.[1];
