/** The script of the page "Try it". It connects the elements of the page with the editor and the worker. */
import { readData } from './data.js';
import { createEditor, LARGE } from './editor.js';
import { byId, element, plural } from './elements.js';
import { fillSample } from './fill-sample.js';
import { describeCheck, showIssues, sizeOf } from './issue-list.js';
import type { Attempt, BodyKind, CheckResult, ErrorReading, SendResult } from './protocol.js';
import { showAttempts, showBody, showError, showSummary } from './result-view.js';
import { readScenario, setUpScenario } from './scenario.js';
import { startWorker } from './worker-client.js';

const NAMES: Readonly<Record<BodyKind, string>> = { request: 'Request body', response: 'Response body', error: 'Error body' };

/** Wait this long after the last key before a check. */
const TYPING_MS = 250;

const { examples, samples } = readData();
const callWorker = startWorker();
const kindSelect = byId<HTMLSelectElement>('try-kind');
const exampleSelect = byId<HTMLSelectElement>('try-example');
const statusInput = byId<HTMLInputElement>('try-error-status');
const status = byId('try-status');
const result = byId('try-result');
const resultStatus = byId('try-result-status');
const sendButton = byId<HTMLButtonElement>('try-send');
const cancelButton = byId<HTMLButtonElement>('try-cancel');
const feedBackForm = byId<HTMLFormElement>('try-feed-back');

const editor = createEditor(byId('try-editor'), {
  onChange: () => scheduleUpdate(),
  onSubmit: () => void (kind() === 'request' ? send() : check()),
});

const kind = (): BodyKind => kindSelect.value as BodyKind;

/** Counts the changes, so that results for an earlier text are dropped. */
let version = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the shown result belongs to the text in the editor, as for a response and an error, and not to the last call. */
let isOfEditor = false;

function scheduleUpdate(): void {
  version++;
  clearTimeout(timer);
  if (editor.length() > LARGE) {
    showStatus(`${sizeOf(editor.length())}: too large to check while you type; press Check`);
    showIssues(byId('try-issues'), [], editor);
    if (isOfEditor) clearResult();
  } else timer = setTimeout(() => void check(), TYPING_MS);
  updateSamples();
}

async function check(): Promise<void> {
  clearTimeout(timer);
  const checked = version;
  if (editor.length() > LARGE) showStatus('Checking…');
  try {
    const text = editor.text();
    const found = await callWorker('check', { kind: kind(), text });
    if (checked !== version) return;
    editor.mark(found.issues);
    showIssues(byId('try-issues'), found.issues, editor);
    showStatus(describeCheck(found), found);
    if (kind() === 'response') showCheckedResponse(found);
    if (kind() === 'error') await readError(text, checked);
  } catch (error) {
    showStatus((error as Error).message);
  }
}

function showStatus(text: string, found?: CheckResult): void {
  if (status.textContent !== text) status.textContent = text;
  status.dataset['result'] = !found ? '' : found.counts.open > 0 ? 'invalid' : found.issues.length > 0 ? 'strict' : 'valid';
}

function showCheckedResponse({ summary }: CheckResult): void {
  isOfEditor = true;
  feedBackForm.hidden = !summary;
  if (summary) showResult('The response in the editor', 'valid', showSummary(summary));
  else showResult('The body is not a response. The issues say why.', 'invalid', []);
}

async function readError(text: string, checked: number): Promise<void> {
  const errorStatus = Number(statusInput.value);
  if (!(errorStatus >= 400 && errorStatus <= 599)) return showResult('The status of an error is a number from 400 to 599.', 'invalid', []);
  const reading = await callWorker('readError', { status: errorStatus, text });
  if (checked !== version) return;
  isOfEditor = true;
  feedBackForm.hidden = true;
  showResult('How the client reads this error', 'invalid', showError(reading));
}

function showResult(text: string, state: 'valid' | 'invalid' | 'pending', content: readonly HTMLElement[]): void {
  resultStatus.textContent = text;
  resultStatus.dataset['result'] = state;
  result.replaceChildren(...content);
}

function clearResult(): void {
  isOfEditor = false;
  feedBackForm.hidden = true;
  showResult('', 'pending', []);
}

async function send(): Promise<void> {
  if (sendButton.disabled) return;
  const abort = new AbortController();
  const attempts: Attempt[] = [];
  const onAttempt = (attempt: Attempt): void => {
    attempts.push(attempt);
    result.replaceChildren(showAttempts(attempts));
  };
  clearResult();
  resultStatus.textContent = 'Sending…';
  setSending(true);
  cancelButton.onclick = () => abort.abort();
  try {
    const input = {
      text: editor.text(),
      scenario: readScenario(),
      maxRetries: numberOf('try-retries'),
      timeoutMs: numberOf('try-timeout'),
      checksRequest: byId<HTMLInputElement>('try-check-first').checked,
    };
    showSent(await callWorker('send', input, { signal: abort.signal, onAttempt }), attempts);
    // On a phone the result is below the window.
    resultStatus.scrollIntoView({ block: 'nearest' });
  } catch (error) {
    showResult((error as Error).message, 'invalid', []);
  } finally {
    setSending(false);
  }
}

function setSending(isSending: boolean): void {
  sendButton.disabled = isSending;
  cancelButton.hidden = !isSending;
}

function showSent(sent: SendResult, attempts: readonly Attempt[]): void {
  const count = attempts.length < 2 ? '' : `, ${plural(attempts.length, 'attempt')}`;
  const list = attempts.length > 1 ? [showAttempts(attempts)] : [];
  feedBackForm.hidden = !sent.ok;
  if (sent.ok) {
    const content = [...list, ...showSummary(sent.summary), ...showBody('The response as JSON', sent.body)];
    showResult(`200 OK${count}`, 'valid', content);
  } else
    showResult(titleOf(sent.error, attempts) + count, 'invalid', [
      ...list,
      ...showError(sent.error),
      ...showBody('The body of the response', sent.error.body),
    ]);
}

function titleOf({ name, status, reason }: ErrorReading, attempts: readonly Attempt[]): string {
  if (name === 'CompactValidationError') return 'Not sent: the request is invalid';
  if (attempts.length === 0) return 'Not sent';
  if (status === 200) return '200, but not a valid response';
  return status === null ? `No response: ${reason}` : `${status}: ${reason}`;
}

/** The value of a number field, or 0 if there is none. */
const numberOf = (id: string): number => Math.max(0, Math.floor(byId<HTMLInputElement>(id).valueAsNumber || 0));

async function feedBack(): Promise<void> {
  const message = byId<HTMLInputElement>('try-next').value;
  try {
    const text = await callWorker('feedBack', { message, ...(kind() === 'response' && { response: editor.text() }) });
    showKind('request');
    clearResult();
    editor.setText(text);
    editor.select(text.length, text.length);
    resultStatus.textContent = 'The editor has the next request: the whole output, then the new message.';
  } catch (error) {
    showResult((error as Error).message, 'invalid', []);
  }
}

async function format(): Promise<void> {
  const formatted = version;
  try {
    const text = await callWorker('format', editor.text());
    if (formatted === version) editor.setText(text);
  } catch {
    // The check of what was typed just before would replace the message.
    if (editor.length() <= LARGE) await check();
    if (formatted === version) showStatus('Only JSON can be formatted');
  }
}

function updateSamples(): void {
  const isRequest = kind() === 'request';
  byId('try-samples').hidden = !isRequest;
  if (!isRequest) return;
  const body = editor.length() > LARGE ? undefined : editor.text();
  for (const [i, sample] of samples.entries()) {
    const block = byId(`try-sample-${i}`);
    block.textContent = fillSample(sample, body);
  }
}

function showKind(next: BodyKind): void {
  kindSelect.value = next;
  const choices = examples.map(({ kind, title }, i) => ({ kind, title, i })).filter(({ kind }) => kind === next);
  exampleSelect.replaceChildren(
    element('option', '', 'Choose…'),
    ...choices.map(({ title, i }) => Object.assign(element('option', '', title), { value: String(i) })),
  );
  byId('try-status-field').hidden = next !== 'error';
  byId('try-call').hidden = next !== 'request';
  editor.setLabel(`${NAMES[next]}, JSON`);
}

function showExample(index: number): void {
  const example = examples[index];
  if (!example) return;
  if (example.status !== undefined) statusInput.value = String(example.status);
  exampleSelect.value = String(index);
  editor.setText(example.text);
}

kindSelect.addEventListener('change', () => {
  clearResult();
  showKind(kind());
  showExample(examples.findIndex((example) => example.kind === kind()));
});
exampleSelect.addEventListener('change', () => showExample(Number(exampleSelect.value)));
statusInput.addEventListener('input', () => void check());
byId('try-check').addEventListener('click', () => void check());
byId('try-format').addEventListener('click', () => void format());
sendButton.addEventListener('click', () => void send());
feedBackForm.addEventListener('submit', (event) => {
  event.preventDefault();
  void feedBack();
});
setUpScenario();
showKind('request');
showExample(0);
