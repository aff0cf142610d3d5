/** Finds the places of a source file that a mutation test can change, and what to change them to. */
import ts from 'typescript';

export interface Mutant {
  file: string;
  start: number;
  end: number;
  replacement: string;
  /** The line of the change, counted from 1, with its text, and the change itself, for people. */
  line: number;
  code: string;
  description: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '+=': '-=',
  '-=': '+=',
};

export function findMutants(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: { getStart(): number; getEnd(): number }, replacement: string): void => {
    const [start, end] = [node.getStart(), node.getEnd()];
    const shorten = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 60);
    const { line } = source.getLineAndCharacterOfPosition(start);
    const description = `${shorten(text.slice(start, end))} -> ${shorten(replacement) || '(removed)'}`;
    const code = (text.split('\n')[line] as string).trim();
    mutants.push({ file, start, end, replacement, line: line + 1, code, description });
  };
  const visit = (node: ts.Node): void => {
    // Types do not exist at run time.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { operatorToken } = node;
      const replacement = OPERATORS[operatorToken.getText()];
      // The sum of two texts has no difference.
      const isText = operatorToken.kind === ts.SyntaxKind.PlusToken && /['"`]/.test(node.getText());
      if (replacement && !isText) add(operatorToken, replacement);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) add(node, node.operand.getText());
    if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent)) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent)) add(node, 'true');
    if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent)) add(node, String(Number(node.text.replaceAll('_', '')) + 1));
    if (ts.isIfStatement(node)) add(node.expression, 'false');
    if (ts.isConditionalExpression(node)) add(node.condition, 'false');
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';');
    if (ts.isThrowStatement(node)) add(node, ';');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}
