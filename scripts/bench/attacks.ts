/** Bodies that somebody made to hurt, as text. */
export interface Attack {
  name: string;
  /** Written when it is needed: some are 40 MB. */
  text(): string;
}

const MANY = 100_000;
/** Limit of strings, in characters. */
const LONG = 10_485_760;

const body = (...items: string[]): string => `{"model":"m","input":[${items.join(',')}]}`;
const times = (count: number, text: string): string[] => Array<string>(count).fill(text);
const message = (...parts: string[]): string => `{"role":"user","content":[${parts.join(',')}]}`;
const nest = (depth: number, before: string, inner: string, after: string): string => before.repeat(depth) + inner + after.repeat(depth);
const tool = (text: string): string => body(`{"type":"tool_search_output","tools":[${text}]}`);
const keys = (count: number): string => Array.from({ length: count }, (_, i) => `"key_${i}":1`).join(',');
const output = (text: string): string =>
  body(`{"type":"function_call_output","call_id":"c","output":[{"type":"input_text","text":"${text}"}]}`);
const filters = (depth: number): string =>
  tool(
    `{"type":"file_search","vector_store_ids":[],"filters":${nest(depth, '{"type":"and","filters":[', '{"type":"eq","key":"k","value":1}', ']}')}}`,
  );
const functions = (...names: string[]): string =>
  tool(
    `{"type":"namespace","name":"n","description":"d","tools":[${names.map((name) => `{"type":"function","name":"${name}"}`).join(',')}]}`,
  );

const PART = '{"type":"input_text","text":"a"}';

export const ATTACKS: Attack[] = [
  { name: '100,000 references', text: () => body(...times(MANY, '{"id":"x"}')) },
  { name: '100,000 empty messages', text: () => body(...times(MANY, '{"role":"user","content":""}')) },
  { name: '100,000 wrong items', text: () => body(...times(MANY, '{"type":7}')) },
  { name: '100,000 items, the last wrong', text: () => body(...times(MANY - 1, '{"role":"user","content":""}'), '{"role":"user"}') },
  { name: '100,000 parts, the last almost right', text: () => body(message(...times(MANY - 1, PART), '{"type":"input_text","text":1}')) },
  { name: '100,000 parts, each almost right', text: () => body(message(...times(MANY, '{"type":"input_text","text":1}'))) },
  { name: 'filters nested 1,000 deep', text: () => filters(1_000) },
  { name: 'filters nested 10,000 deep', text: () => filters(10_000) },
  { name: 'free JSON nested 10,000 deep', text: () => body(`{"type":"tool_search_call","arguments":${nest(10_000, '{"a":', '1', '}')}}`) },
  { name: 'text of 10 MB', text: () => output('a'.repeat(10_000_000)) },
  { name: '`type` of 10 MB', text: () => body(`{"type":"${'a'.repeat(10_000_000)}"}`) },
  { name: 'key of 10 MB', text: () => body(`{"role":"user","content":"","${'a'.repeat(10_000_000)}":1}`) },
  { name: '10,485,760 emoji, the limit', text: () => output('😀'.repeat(LONG)) },
  // Two letters keep it within twice the limit in UTF-16 units, so that somebody has to count.
  { name: '10,485,761 characters, one too many', text: () => output(`aa${'😀'.repeat(LONG - 1)}`) },
  { name: 'tool name of 10 MB that fits its pattern but for the end', text: () => functions(`${'a'.repeat(10_000_000)}!`) },
  { name: '20,000 tool names that fit but for the end', text: () => functions(...times(20_000, `${'a-'.repeat(63)}a!`)) },
  // Last, since what a million keys leave behind makes the collector slow for a while.
  {
    name: 'attributes with 1,000,000 keys',
    text: () => body(`{"type":"file_search_call","queries":[],"results":[{"attributes":{${keys(1e6)}}}]}`),
  },
  { name: '1,000,000 unknown keys', text: () => `{"model":"m",${keys(1e6)}}` },
];
