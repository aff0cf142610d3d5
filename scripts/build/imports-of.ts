import ts from 'typescript';

/** All imports of a module: statements, `import()`, `import('…')` in types, and `require()`. */
export function importsOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}
