/** What the extensions of a field say, for readers. */
type Schema = Record<string, any>;

/** Extensions that describe a field and enforce nothing. */
export const DESCRIPTIVE_EXTENSIONS = ['x-undocumented', 'x-since', 'x-vendors'];

/** Sentences for the end of a description; empty if the field has no such extension. */
export function notesOf({ 'x-undocumented': isUndocumented, 'x-since': since, 'x-vendors': vendors }: Schema): string {
  return [
    isUndocumented ? "Not in the vendors' documents of this endpoint." : '',
    since ? `Since ${since}${vendors ? ` (${vendors.join(', ')})` : ''}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
