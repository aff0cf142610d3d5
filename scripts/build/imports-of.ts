import ts from 'typescript';

/** What a module imports, in any way: statements, `import()`, `import('…')` in types, and `require()`. */
export function importsOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}
