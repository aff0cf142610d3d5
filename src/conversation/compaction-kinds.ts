/** The types of compaction items: older servers use `compaction_summary`, and some agents `context_compaction`. */
const COMPACTION_KINDS: readonly unknown[] = ['compaction', 'compaction_summary', 'context_compaction'];

export const isCompaction = (item: { readonly type?: unknown }): boolean => COMPACTION_KINDS.includes(item.type);
