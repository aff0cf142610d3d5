/** What the extensions of a schema or a field say, for readers. */
type Schema = Record<string, any>;

/** Extensions that describe a schema or a field and enforce nothing. CONTRIBUTING lists them. */
export const DESCRIPTIVE_EXTENSIONS = ['x-undocumented', 'x-since', 'x-vendors', 'x-values', 'x-typescript'];

/** The vendors that `x-vendors` can name. */
const VENDORS: Readonly<Record<string, string>> = { openai: 'OpenAI', azure: 'Azure' };

/** The date when a schema or a field appeared, and the vendors that have it: `2026-07-30 (OpenAI, Azure)`. Empty if there is no date. */
export function sinceOf({ 'x-since': since, 'x-vendors': vendors = [] }: Schema): string {
  if (!since) return '';
  const names = vendors.map((id: string) => VENDORS[id] ?? unknownVendor(id));
  return names.length ? `${since} (${names.join(', ')})` : since;
}

function unknownVendor(id: string): never {
  throw new Error(`x-vendors must be some of ${Object.keys(VENDORS).join(', ')}, not '${id}'`);
}

/** Sentences for the end of a description, without the date of the schema itself; empty if there are none. */
export function remarksOf({ 'x-undocumented': isUndocumented, 'x-values': values = {} }: Schema): string {
  const added = new Map<string, string[]>();
  for (const [value, dates] of Object.entries<Schema>(values)) {
    const since = sinceOf(dates);
    added.set(since, [...(added.get(since) ?? []), `\`${value}\``]);
  }
  return [
    ...(isUndocumented ? ["Not in the vendors' documents of this endpoint."] : []),
    ...[...added].map(([since, names]) => `Since ${since}: ${names.join(', ')}.`),
  ].join(' ');
}

/** All sentences for the end of a description; empty if the schema or the field has no such extension. */
export function notesOf(schema: Schema): string {
  const since = sinceOf(schema);
  return [remarksOf(schema), since && `Since ${since}.`].filter(Boolean).join(' ');
}
