import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Editor {
  /** The quick info at the position marked by `|>`: the line of code, and the documentation with its tags below it. */
  hover: (text: string) => { code: string; documentation: string };
  /** The names of the completions at the position marked by `|>`. */
  complete: (text: string) => string[];
  /** The messages of the type errors. */
  typeErrors: (text: string) => string[];
}

/** Starts the language service that editors use, for a project that has the package in its `node_modules`. */
export function openEditor(folder: string): Editor {
  const file = join(folder, 'open.ts');
  let text = '';
  let version = 0;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot: (name) => {
      if (name === file) return ts.ScriptSnapshot.fromString(text);
      return existsSync(name) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(name)!) : undefined;
    },
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath!,
  });
  /** Replaces the text of the file, and returns the position of the mark. */
  const replaceText = (marked: string): number => {
    const position = marked.indexOf('|>');
    text = marked.replace('|>', '');
    version++;
    return position;
  };
  return {
    hover: (marked) => {
      const info = service.getQuickInfoAtPosition(file, replaceText(marked))!;
      const tags = (info.tags ?? []).map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`.trim());
      return {
        code: ts.displayPartsToString(info.displayParts),
        documentation: [ts.displayPartsToString(info.documentation), ...tags].join('\n'),
      };
    },
    complete: (marked) => service.getCompletionsAtPosition(file, replaceText(marked), {})?.entries.map(({ name }) => name) ?? [],
    typeErrors: (marked) => {
      replaceText(marked);
      return service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}
