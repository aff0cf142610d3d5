/** The page "Try it": the text of `docs/try.md`, with the editor and its forms before the first section. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeEncryptedItems } from '../../src/conversation/index.js';
import { SCENARIO_NAMES } from '../../src/emulator/index.js';
import type { CompactRequest } from '../../src/types.js';
import { ROOT } from '../generate/bundle.js';
import { bundleTry } from './browser-files.js';
import type { Example, TryData } from './browser/try/data.js';
import { fillSample, type SampleLanguage, type SampleTemplate } from './browser/try/fill-sample.js';
import { POLICY, renderPage, SITE_TITLE, type PageContext } from './layout.js';
import { entryOf } from './page-list.js';
import { escapeHtml } from './render.js';
import { readSamples } from './samples.js';

/** The worker of the page is a blob, because browsers start no worker from a `file:` URL. */
const TRY_POLICY = `${POLICY}; worker-src 'self' blob:`;

const HEAD = `<link rel="stylesheet" href="try.css">
<script src="try-data.js" defer></script>
<script src="try-worker.js" defer></script>
<script src="try.js" defer></script>
`;

/** Path within the site -> content. */
export async function buildTry(
  rendered: readonly { name: string; html: string }[],
  context: Omit<PageContext, 'entry'>,
): Promise<Map<string, string>> {
  const { html = '' } = rendered.find(({ name }) => name === 'try') ?? {};
  const data: TryData = { examples: readExamples(), samples: readTemplates() };
  const [introduction, sections] = splitAtFirstSection(html);
  const main = `<main id="main" class="prose" tabindex="-1">\n${introduction}${NO_SCRIPT}\n${writeApp(data)}\n${sections}</main>`;
  const entry = entryOf('try');
  const files = await bundleTry();
  files.set('try-data.js', `globalThis.tryData=${JSON.stringify(data)};\n`);
  return files.set(
    'try.html',
    renderPage({ ...context, entry, policy: TRY_POLICY, head: HEAD, title: `${entry.label} · ${SITE_TITLE}`, main }),
  );
}

function splitAtFirstSection(html: string): [string, string] {
  const index = html.indexOf('<h2 ');
  if (index < 0) throw new Error('docs/try.md has no section');
  return [html.slice(0, index), html.slice(index)];
}

/** Hidden like the rest: not a `noscript`, which a browser ignores if it only blocks the scripts. */
const NO_SCRIPT = '<p class="try-no-script">The editor needs JavaScript.</p>';

const EXAMPLES: readonly (Omit<Example, 'text'> & { file: string; edit?: (value: CompactRequest) => object })[] = [
  {
    title: 'A turn of a coding agent',
    kind: 'request',
    file: 'CompactRequest/valid/agent-turn',
    // What another service encrypted, the emulator cannot decrypt.
    edit: (request) => ({ ...request, input: removeEncryptedItems(request.input as []) }),
  },
  { title: 'A short conversation', kind: 'request', file: 'CompactRequest/valid/short' },
  { title: 'A text as input', kind: 'request', file: 'CompactRequest/valid/input-string' },
  { title: 'Every item type', kind: 'request', file: 'CompactRequest/valid/every-kind' },
  { title: 'Encrypted by another service', kind: 'request', file: 'CompactRequest/valid/output-fed-back' },
  { title: 'Invalid: five issues', kind: 'request', file: 'CompactRequest/invalid/several-faults-strict-sees-more' },
  { title: 'A turn of a coding agent', kind: 'response', file: 'CompactResponse/valid/agent-turn' },
  { title: 'Invalid: three issues', kind: 'response', file: 'CompactResponse/invalid/several-faults' },
  {
    title: '400: a field that the endpoint does not take',
    kind: 'error',
    status: 400,
    file: 'CompactErrorBody/valid/unknown-parameter-include',
  },
  { title: '400: content filter', kind: 'error', status: 400, file: 'CompactErrorBody/valid/azure-content-filter' },
  { title: '404: no such deployment', kind: 'error', status: 404, file: 'CompactErrorBody/valid/azure-deployment-not-found' },
  { title: '429: rate limit', kind: 'error', status: 429, file: 'CompactErrorBody/valid/azure-rate-limit' },
];

/** What a proxy sends after its idle timeout: not an error body of the contract, but the client has a reason for it too. */
const GATEWAY_TIMEOUT: Example = {
  title: '504: the page of a proxy',
  kind: 'error',
  status: 504,
  text: '<html>\n<head><title>504 Gateway Time-out</title></head>\n<body>\n<center><h1>504 Gateway Time-out</h1></center>\n</body>\n</html>\n',
};

export function readExamples(): Example[] {
  const examples = EXAMPLES.map(({ file, edit, ...example }): Example => {
    const { value } = JSON.parse(readFileSync(join(ROOT, 'spec/examples', `${file}.json`), 'utf8'));
    return { ...example, text: JSON.stringify(edit ? edit(value) : value, null, 2) };
  });
  return [...examples, GATEWAY_TIMEOUT];
}

/** The body in each sample of the guide. */
const BODIES: Readonly<Record<SampleLanguage, RegExp>> = {
  sh: /(?<=--json )'\{.*\}'/s,
  ts: /(?<=\.compact\()\{\n.*?\n\}(?=\))/s,
  py: /(?<=json\.dumps\()\{\n.*?\n {4}\}(?=\))/s,
};

/** The samples of the guide, cut at their body. */
export function readTemplates(): SampleTemplate[] {
  return readSamples().map(({ label, language: name, source }) => {
    const language = name as SampleLanguage;
    const match = BODIES[language].exec(source);
    if (!match) throw new Error(`the sample for ${label} has no body that could be replaced`);
    const [body] = match;
    const indent = /\n( *)\}$/.exec(body)?.[1] ?? '';
    return { label, language, before: source.slice(0, match.index), after: source.slice(match.index + body.length), indent };
  });
}

const option = (value: string, label = value): string => `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`;

const field = (label: string, control: string, attributes = ''): string =>
  `<label class="try-field"${attributes}><span>${label}</span>${control}</label>`;

const writeApp = ({ examples, samples }: TryData): string => `<div class="try">
<section class="try-panel" aria-labelledby="body">
<div class="try-head">
<h2 id="body">Body</h2>
${field('Kind', `<select id="try-kind" autocomplete="off">${option('request', 'Request')}${option('response', 'Response')}${option('error', 'Error')}</select>`)}
${field('Status', '<input id="try-error-status" type="number" min="400" max="599" value="400" autocomplete="off">', ' id="try-status-field" hidden')}
${field('Example', '<select id="try-example" autocomplete="off"></select>', ' id="try-example-field"')}
</div>
<div id="try-editor" class="try-editor"></div>
<div class="try-foot">
<p id="try-status" role="status"></p>
<button id="try-format" type="button">Format</button>
<button id="try-check" type="button">Check</button>
</div>
<ol id="try-issues" class="try-issues" aria-label="Issues"></ol>
</section>
<div class="try-side">
<section id="try-call" class="try-panel" aria-labelledby="send">
<div class="try-head"><h2 id="send">Send to the emulator</h2></div>
<div class="try-form">
${field('Fault scenario', `<select id="try-scenario" autocomplete="off">${option('', 'none')}${SCENARIO_NAMES.map((name) => option(name)).join('')}</select>`)}
<fieldset id="try-parameters" hidden>
<legend>Parameters, all optional</legend>
${field('ms', '<input id="try-ms" inputmode="numeric" autocomplete="off">')}
${field('retry-after', '<input id="try-retry-after" autocomplete="off">')}
${field('retry-after-ms', '<input id="try-retry-after-ms" inputmode="numeric" autocomplete="off">')}
${field('x-should-retry', `<select id="try-x-should-retry" autocomplete="off">${option('', '')}${option('true')}${option('false')}</select>`)}
<output id="try-header"></output>
</fieldset>
${field('maxRetries', '<input id="try-retries" type="number" min="0" value="2" autocomplete="off">')}
${field('timeoutMs', '<input id="try-timeout" type="number" min="0" step="1000" value="10000" autocomplete="off">')}
<label class="try-choice"><input id="try-check-first" type="checkbox" checked autocomplete="off"> The client rejects an invalid request before it is sent</label>
<div class="try-actions"><button id="try-send" class="try-primary" type="button">Send</button><button id="try-cancel" type="button" hidden>Cancel</button></div>
</div>
</section>
<section class="try-panel" aria-labelledby="result">
<div class="try-head"><h2 id="result">Result</h2></div>
<p id="try-result-status" class="try-result-status" role="status"></p>
<div id="try-result" class="try-result"></div>
<form id="try-feed-back" class="try-feed-back" hidden>
${field('Next user message', '<input id="try-next" value="Please continue." autocomplete="off">')}
<button type="submit">Feed back</button>
</form>
</section>
</div>
<section id="try-samples" class="try-samples" aria-labelledby="same-call">
<h2 id="same-call">The same call</h2>
<div class="tabs">
${samples.map((sample, i) => writeSample(sample, i, examples[0]?.text)).join('\n')}
</div>
</section>
</div>`;

const writeSample = (
  sample: SampleTemplate,
  i: number,
  body: string | undefined,
): string => `<section id="panel-sample-${i}" data-title="${escapeHtml(sample.label)}">
<h4 id="sample-${i}">${escapeHtml(sample.label)}</h4>
<pre class="code" tabindex="0"><code id="try-sample-${i}">${escapeHtml(fillSample(sample, body))}</code></pre>
</section>`;
