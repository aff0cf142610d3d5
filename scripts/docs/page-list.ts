/** The pages of the site, in the order of the navigation. */

export interface PageEntry {
  /** Name of the file, without extension. */
  name: string;
  /** The section of the navigation that lists the page. */
  group: string;
  /** Text of the link in the navigation. */
  label: string;
  /** One sentence: for search engines, and for the list in `llms.txt`. */
  summary: string;
}

const GROUPS: Readonly<Record<string, readonly Omit<PageEntry, 'group'>[]>> = {
  Endpoint: [
    {
      name: 'index',
      label: 'Guide',
      summary:
        'What compaction is and is not, the loop, samples for curl, TypeScript and Python, addresses and keys, when to compact, cost.',
    },
    {
      name: 'two-ways',
      label: 'The two ways to compact',
      summary:
        'This endpoint, or `/responses` with `compaction_trigger`: when to use which, and what to do on a server without this endpoint.',
    },
    { name: 'items', label: 'Items and fields', summary: 'Every field of requests and responses, and each item type with an example.' },
    {
      name: 'errors',
      label: 'Errors and limits',
      summary: 'Why calls fail and what to do, valid requests that services reject, timeouts and limits.',
    },
    { name: 'reference', label: 'API reference', summary: 'The OpenAPI document as an expandable tree.' },
    {
      name: 'deviations',
      label: 'Deviations',
      summary: "Where this contract differs from the vendors' documents, with the reason and the evidence.",
    },
  ],
  Package: [
    {
      name: 'client',
      label: 'Client',
      summary:
        'Call the endpoint from TypeScript: servers and keys, Microsoft Entra ID, errors, retries, timeouts, abort, proxies, checks, hooks and usage.',
    },
    {
      name: 'conversation',
      label: 'Conversation helpers',
      summary:
        "Continue after a response, decide when to compact, clean a request, handle encrypted items, and use the types of the vendor's SDK.",
    },
    {
      name: 'validators',
      label: 'Validators',
      summary:
        'Check requests, responses, items and error bodies, open or strict, parsed or as bytes; issues; Standard Schema with Hono, tRPC and zod.',
    },
    {
      name: 'types',
      label: 'Types across services',
      summary:
        "A monorepo of an agent, a queue worker, a store and a UI that share the types: exhaustive switches, unknown items, JSON columns, the vendor's types.",
    },
    {
      name: 'gateway',
      label: 'Gateway',
      summary:
        'Check every call in front of the endpoint, on Node, in Express, Fastify, Hono, nginx, HAProxy and Workers: options, limits, hooks, error codes, engines.',
    },
    {
      name: 'emulator',
      label: 'Emulator',
      summary: 'A mock of the endpoint for tests in Jest, Vitest, Python, Docker or CI, with fault scenarios.',
    },
    {
      name: 'comparison',
      label: 'Compared with openai',
      summary: "This package and the vendor's SDK side by side: what each does, sizes, and the programs that the tests run.",
    },
    { name: 'speed', label: 'Speed', summary: 'What validation and the gateway cost, measured beside other validators and proxies.' },
  ],
  'Try it': [
    {
      name: 'try',
      label: 'Try it',
      summary: 'Check a body and send it to the emulator, in the browser: without a server, an account or a network.',
    },
  ],
  'Gateway in production': [
    {
      name: 'operation',
      label: 'Running the gateway',
      summary: 'Options and environment variables of the gateway, its log, health checks, metrics, traces, signals and exit codes.',
    },
    {
      name: 'deployment',
      label: 'Deployment',
      summary:
        'Files for Docker, Kubernetes, systemd, nginx, HAProxy and Cloudflare Workers; restarts without a lost call; how many processes for what load.',
    },
    {
      name: 'credentials-and-network',
      label: 'Credentials and network',
      summary:
        'Whose credentials the gateway sends, who may call it, Microsoft Entra ID, proxies, certificates, prefixes, a second upstream.',
    },
    {
      name: 'gateway-products',
      label: 'Files for gateways',
      summary: 'Which file an API gateway, a mock server or a validator of JSON Schema reads, and the results of the tools that were run.',
    },
  ],
  Publishing: [
    {
      name: 'portals',
      label: 'Your own portal',
      summary: 'How to publish this contract with Redoc, Scalar, Swagger UI, Docusaurus, VitePress or Backstage (TechDocs), offline.',
    },
    { name: 'changelog', label: 'Versions', summary: 'The changes of each version.' },
  ],
};

export const PAGE_LIST: readonly PageEntry[] = Object.entries(GROUPS).flatMap(([group, pages]) =>
  pages.map((page) => ({ ...page, group })),
);

export function entryOf(name: string): PageEntry {
  const entry = PAGE_LIST.find((page) => page.name === name);
  if (!entry) throw new Error(`the navigation has no page ${name}`);
  return entry;
}
