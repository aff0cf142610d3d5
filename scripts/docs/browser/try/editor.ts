/** The editor. */
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { MarkedIssue } from './protocol.js';

export interface Editor {
  readonly length: () => number;
  readonly text: () => string;
  readonly setText: (text: string) => void;
  /** The name that screen readers say. */
  readonly setLabel: (label: string) => void;
  readonly mark: (issues: readonly MarkedIssue[]) => void;
  /** Selects a part of the text, scrolls to it and moves the focus to it. */
  readonly select: (from: number, to: number) => void;
  readonly position: (at: number) => { line: number; column: number };
}

export interface EditorOptions {
  onChange: () => void;
  /** Called for Ctrl+Enter, or Command+Enter. */
  onSubmit: () => void;
}

/** Larger texts have no colors, and are not checked with every change. In UTF-16 code units. */
export const LARGE = 1_000_000;

export function createEditor(host: HTMLElement, { onChange, onSubmit }: EditorOptions): Editor {
  // The policy of the site forbids the style elements that the editor adds to a document. In a shadow root it uses constructed style sheets.
  const root = host.attachShadow({ mode: 'open' });
  const language = new Compartment();
  const label = new Compartment();
  const labelled = (text: string) => EditorView.contentAttributes.of({ 'aria-label': text });
  const isLarge = ({ length }: Text): boolean => length > LARGE;
  const submit = (): boolean => {
    onSubmit();
    return true;
  };

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        EditorView.lineWrapping,
        marks,
        language.of(COLORS),
        label.of(labelled('')),
        // An editable element needs no tabindex, but axe-core knows that only with one.
        EditorView.contentAttributes.of({ tabindex: '0', spellcheck: 'false', autocapitalize: 'off', autocorrect: 'off' }),
        // Tab is not bound: it moves the focus to the next element, as elsewhere on the page.
        keymap.of([{ key: 'Mod-Enter', run: submit }, ...historyKeymap, ...defaultKeymap]),
        THEME,
        // In the transaction that changes the text: to color a large text first would take seconds.
        EditorState.transactionExtender.of(({ startState, newDoc }) =>
          isLarge(startState.doc) === isLarge(newDoc) ? null : { effects: language.reconfigure(isLarge(newDoc) ? [] : COLORS) },
        ),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) onChange();
        }),
      ],
    }),
  });

  return {
    length: () => view.state.doc.length,
    text: () => view.state.doc.toString(),
    setText: (text) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        scrollIntoView: true,
        // Undone by itself, even right after another change.
        annotations: isolateHistory.of('full'),
      }),
    setLabel: (text) => view.dispatch({ effects: label.reconfigure(labelled(text)) }),
    mark: (issues) => view.dispatch({ effects: setMarks.of(issues) }),
    select(from, to) {
      const { length } = view.state.doc;
      const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
      view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    position(at) {
      const { number: line, from } = view.state.doc.lineAt(Math.min(at, view.state.doc.length));
      return { line, column: Math.min(at, view.state.doc.length) - from + 1 };
    },
  };
}

const setMarks = StateEffect.define<readonly MarkedIssue[]>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(current, { changes, effects, state }) {
    const effect = effects.find((one) => one.is(setMarks));
    return effect ? decorationsOf(effect.value, state.doc.length) : current.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorationsOf(issues: readonly MarkedIssue[], length: number): DecorationSet {
  const ranges = issues.flatMap(({ from, to, message, families }) => {
    const end = Math.min(Math.max(to, from + 1), length);
    const start = Math.min(from, end - 1);
    const level = families.includes('open') ? 'cm-issue' : 'cm-issue cm-issue-strict';
    return start >= 0 ? [Decoration.mark({ class: level, attributes: { title: message } }).range(start, end)] : [];
  });
  return Decoration.set(ranges, true);
}

const COLORS = [
  json(),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: 'var(--accent)' },
      { tag: tags.string, color: 'var(--string)' },
      { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)' },
    ]),
  ),
];

/** The custom properties are those of `site.css`, so that the editor follows the color scheme. */
const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--background)', fontSize: '0.82rem' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 0.9rem 0 0.5rem', overflowWrap: 'anywhere' },
  '.cm-gutters': { border: 'none', color: 'var(--muted)', backgroundColor: 'var(--background)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.6rem', padding: '0 0.4rem 0 0.5rem' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': { backgroundColor: 'var(--highlight)', outline: '1px solid var(--strong-line)' },
  '.cm-issue': {
    textDecoration: 'underline wavy var(--required)',
    textDecorationThickness: '1.5px',
    textUnderlineOffset: '0.25em',
    backgroundColor: 'color-mix(in srgb, var(--required) 14%, transparent)',
  },
  '.cm-issue-strict': {
    textDecorationColor: 'var(--number)',
    backgroundColor: 'color-mix(in srgb, var(--number) 14%, transparent)',
  },
});
