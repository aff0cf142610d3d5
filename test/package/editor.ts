import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Editor {
  /** What is shown over the place marked by `|>`: the line of code, and the text below it. */
  hover: (text: string) => { code: string; says: string };
  /** Names that are offered at the place marked by `|>`. */
  complete: (text: string) => string[];
  /** Errors that are underlined, each with its own first line. */
  complain: (text: string) => string[];
}

/** The language service that editors talk to, on a project that has the package in its `node_modules`. */
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
  const type = (typed: string): number => {
    const at = typed.indexOf('|>');
    text = typed.replace('|>', '');
    version++;
    return at;
  };
  return {
    hover: (typed) => {
      const info = service.getQuickInfoAtPosition(file, type(typed))!;
      return { code: ts.displayPartsToString(info.displayParts), says: ts.displayPartsToString(info.documentation) };
    },
    complete: (typed) => service.getCompletionsAtPosition(file, type(typed), {})?.entries.map(({ name }) => name) ?? [],
    complain: (typed) => {
      type(typed);
      return service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}
