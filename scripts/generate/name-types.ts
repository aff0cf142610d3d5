/** Turns the deep type that openapi-typescript writes into named declarations, so that editors and compilers show the names. */
import ts from 'typescript';
import { plainComment } from './plain-comment.js';

const { factory } = ts;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/**
 * Declares each member of `components.schemas` as an interface, or as a type alias if it is not an object; `components.schemas` refers to
 * them. Arrays stay mutable: `Array.isArray` narrows `string | readonly T[]` to `any[]`, and code that reads messages calls it often.
 */
export function nameTypes(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.flatMap((node) => {
    // Parts of OpenAPI documents that this document does not have.
    if (ts.isTypeAliasDeclaration(node)) return [];
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return [rewrite(node)];
    const schemas = node.members.find((member) => nameOf(member) === 'schemas') as ts.PropertySignature;
    const members = [...(schemas.type as ts.TypeLiteralNode).members] as ts.PropertySignature[];
    const references = members.map((member) => factory.createPropertySignature(undefined, member.name, undefined, refer(nameOf(member))));
    const named = factory.createPropertySignature(undefined, schemas.name, undefined, factory.createTypeLiteralNode(references));
    const others = node.members.filter((member) => member !== schemas).map((member) => rewrite(member));
    return [...members.map(declare), factory.createInterfaceDeclaration(EXPORT, node.name, undefined, undefined, [named, ...others])];
  });
}

const nameOf = (member: ts.TypeElement): string => (member.name as ts.Identifier | ts.StringLiteral).text;
const refer = (name: string): ts.TypeNode => factory.createTypeReferenceNode(name);

function declare(member: ts.PropertySignature): ts.Node {
  const rewritten = rewrite(member);
  const type = rewritten.type as ts.TypeNode;
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(EXPORT, nameOf(member), undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(EXPORT, nameOf(member), undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(rewritten));
}

/** Replaces `components["schemas"]["Name"]` by `Name`, and simplifies comments. */
function rewrite<Node extends ts.Node>(root: Node): Node {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaName(node);
    if (name !== undefined) return refer(name);
    const rewritten = ts.visitEachChild(node, visit, undefined);
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) ts.setSyntheticLeadingComments(rewritten, comments.flatMap(plainComment));
    return rewritten;
  };
  return visit(root) as Node;
}

function schemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const [root, section, name] = [node.objectType.objectType, node.objectType.indexType, node.indexType];
  const isComponents = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === 'components';
  return isComponents && literal(section) === 'schemas' ? literal(name) : undefined;
}

const literal = (node: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
