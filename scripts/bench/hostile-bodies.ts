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

const user = (members: string): string => `{"role":"user",${members}}`;
const variants = (count: number, write: (index: number) => string): string[] => Array.from({ length: count }, (_, i) => write(i));
/** A body of so many items: the given ones, again and again. */
const inTurn = (count: number, items: readonly string[]): string =>
  `{"model":"m","input":[${variants(count, (i) => items[i % items.length] as string).join(',')}]}`;
const hasBit = (bits: number, at: number): boolean => ((bits >> at) & 1) !== 0;

/** A message with a space at those of 12 positions whose bit is set. */
const spacedMessage = (bits: number): string =>
  ['{', '"type"', ':', '"message"', ',', '"role"', ':', '"user"', ',', '"content"', ':', '"a"', '}']
    .map((token, i) => (hasBit(bits, i) ? `${token} ` : token))
    .join('')
    .trim();

/** The members of a function call, in the order that the number chooses of 720. */
function orderedCall(order: number): string {
  const members = ['"type":"function_call"', '"id":"fc_1"', '"call_id":"c"', '"name":"n"', '"arguments":"{}"', '"status":"completed"'];
  const ordered: string[] = [];
  for (let rest = order, left = members.length; left > 0; left--) {
    ordered.push(...members.splice(rest % left, 1));
    rest = Math.floor(rest / left);
  }
  return `{${ordered.join(',')}}`;
}

/** A message of 10 parts, whose text is a word if its bit is set. */
const messageOfWords = (bits: number): string =>
  message(...variants(10, (i) => `{"type":"input_text","text":"${hasBit(bits, i) ? 'a' : 'a b'}"}`));

/**
 * Bodies that would make the scanner in `src/internal/json/` slow if the items that it remembers took long to search: in this body, or in
 * all bodies after it.
 */
export const SCANNER_ATTACKS: HostileBody[] = [
  { name: '1,000 messages that differ in white space', text: () => body(...variants(1_000, (i) => spacedMessage(4 * i))) },
  {
    name: 'the same, 20 times',
    text: () =>
      inTurn(
        20_000,
        variants(1_000, (i) => spacedMessage(4 * i)),
      ),
  },
  { name: '720 orders of the same keys, 20 times', text: () => inTurn(14_400, variants(720, orderedCall)) },
  { name: '1,024 messages that differ in which texts are words, 20 times', text: () => inTurn(20_480, variants(1_024, messageOfWords)) },
  {
    name: '2,040 different keys, 50 times',
    text: () =>
      inTurn(
        MANY,
        variants(2_040, (i) => user(`"content":"a","key_${i}":0`)),
      ),
  },
  { name: '3,000 different keys', text: () => body(...variants(3_000, (i) => user(`"content":"a","key_${i}":"a"`))) },
  {
    name: '128 first keys, 800 times',
    text: () =>
      inTurn(
        MANY,
        variants(128, (i) => `{"key_${i}":0,"role":"user","content":"a"}`),
      ),
  },
  {
    name: '1,000 first keys, 100 times',
    text: () =>
      inTurn(
        MANY,
        variants(1_000, (i) => `{"key_${i}":0,"role":"user","content":"a"}`),
      ),
  },
  {
    name: '290 lists of names, each the beginning of the next, 20 times',
    text: () =>
      inTurn(
        5_800,
        variants(290, (i) => user(`"content":"a","key":[${'"auto",'.repeat(290 - i)}"a"]`)),
      ),
  },
  {
    name: '120 items that differ after 2,000 characters, 40 times',
    text: () =>
      inTurn(
        4_800,
        variants(120, (i) => user(`"content":[],"key":[${copies(1_000, '1').join(',')}],"key_${i}":"a"`)),
      ),
  },
  {
    name: '900 items nested up to 60 deep, 3 times',
    text: () =>
      inTurn(
        2_700,
        variants(900, (i) => user(`"content":"a","key_${i}":${nest(1 + (i % 29), '[{"a":', '"a"', '}]')}`)),
      ),
  },
  { name: 'items nested 1,000 deep', text: () => inTurn(1_000, [user(`"content":"a","key":${nest(1_000, '[', '"a"', ']')}`)]) },
  { name: 'items of 3,000 strings', text: () => inTurn(500, [user(`"content":"a","key":[${copies(3_000, '"a"').join(',')}]`)]) },
  {
    name: '300 items of 250 strings, 10 times',
    text: () =>
      inTurn(
        3_000,
        variants(300, (i) => user(`"content":"a","key_${i}":[${copies(250, '"a"').join(',')}]`)),
      ),
  },
  {
    name: 'strings of 66 bytes, and line breaks',
    text: () => inTurn(1_000, [`${message(...copies(20, PART.replace('"a"', `"${'a'.repeat(66)}"`)))}\n`]),
  },
  { name: '1,000,000 items that are no objects', text: () => inTurn(1_000_000, ['0', '""', '[]']) },
];
