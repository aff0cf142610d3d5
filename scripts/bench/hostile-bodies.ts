/** Request bodies, as text, that an attacker would send to cost a validator time or memory. */
export interface HostileBody {
  name: string;
  /** Builds the body when it is needed: some bodies have 40 MB. */
  text(): string;
}

const MANY = 100_000;
/** The limit of string lengths in the contract, in characters. */
const MAX_STRING = 10_485_760;

const body = (...items: string[]): string => `{"model":"m","input":[${items.join(',')}]}`;
const copies = (count: number, text: string): string[] => Array<string>(count).fill(text);
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

export const HOSTILE_BODIES: HostileBody[] = [
  { name: '100,000 references', text: () => body(...copies(MANY, '{"id":"x"}')) },
  { name: '100,000 empty messages', text: () => body(...copies(MANY, '{"role":"user","content":""}')) },
  { name: '100,000 invalid items', text: () => body(...copies(MANY, '{"type":7}')) },
  { name: '100,000 items, the last invalid', text: () => body(...copies(MANY - 1, '{"role":"user","content":""}'), '{"role":"user"}') },
  { name: '100,000 parts, the last almost valid', text: () => body(message(...copies(MANY - 1, PART), '{"type":"input_text","text":1}')) },
  { name: '100,000 parts, each almost valid', text: () => body(message(...copies(MANY, '{"type":"input_text","text":1}'))) },
  { name: 'filters nested 1,000 deep', text: () => filters(1_000) },
  { name: 'filters nested 10,000 deep', text: () => filters(10_000) },
  {
    name: 'arbitrary JSON nested 10,000 deep',
    text: () => body(`{"type":"tool_search_call","arguments":${nest(10_000, '{"a":', '1', '}')}}`),
  },
  { name: 'text of 10 MB', text: () => output('a'.repeat(10_000_000)) },
  { name: '`type` of 10 MB', text: () => body(`{"type":"${'a'.repeat(10_000_000)}"}`) },
  { name: 'key of 10 MB', text: () => body(`{"role":"user","content":"","${'a'.repeat(10_000_000)}":1}`) },
  { name: '10,485,760 emoji, the limit', text: () => output('😀'.repeat(MAX_STRING)) },
  // With two letters it has no more UTF-16 units than a valid string can have, so a validator must count code points.
  { name: '10,485,761 characters, one too many', text: () => output(`aa${'😀'.repeat(MAX_STRING - 1)}`) },
  { name: 'tool name of 10 MB that matches its pattern except at the end', text: () => functions(`${'a'.repeat(10_000_000)}!`) },
  { name: '20,000 tool names that match except at the end', text: () => functions(...copies(20_000, `${'a-'.repeat(63)}a!`)) },
  // Last, since the garbage of a million keys slows the garbage collector down for a while.
  {
    name: 'attributes with 1,000,000 keys',
    text: () => body(`{"type":"file_search_call","queries":[],"results":[{"attributes":{${keys(1e6)}}}]}`),
  },
  { name: '1,000,000 unknown keys', text: () => `{"model":"m",${keys(1e6)}}` },
];
