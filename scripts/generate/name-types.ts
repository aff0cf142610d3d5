/** Turns the one deep tree that openapi-typescript writes into declarations with names, which editors and compilers then show. */
import ts from 'typescript';
import { plainComment } from './plain-comment.js';

const { factory } = ts;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/**
 * Lifts each member of `components.schemas` out as an interface, or as a type alias where it is no object; `components.schemas` points at
 * those. Lists stay mutable: of `string | readonly T[]`, `Array.isArray` makes `any[]`, and readers of messages ask it all the time.
 */
export function nameTypes(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.flatMap((node) => {
    // Rooms of a document that this one does not have.
    if (ts.isTypeAliasDeclaration(node)) return [];
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return [rewrite(node)];
    const schemas = node.members.find((member) => nameOf(member) === 'schemas') as ts.PropertySignature;
    const members = [...(schemas.type as ts.TypeLiteralNode).members] as ts.PropertySignature[];
    const pointers = members.map((member) => factory.createPropertySignature(undefined, member.name, undefined, refer(nameOf(member))));
    const pointing = factory.createPropertySignature(undefined, schemas.name, undefined, factory.createTypeLiteralNode(pointers));
    const others = node.members.filter((member) => member !== schemas).map((member) => rewrite(member));
    return [...members.map(declare), factory.createInterfaceDeclaration(EXPORT, node.name, undefined, undefined, [pointing, ...others])];
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

/** `components["schemas"]["Name"]` becomes `Name`, and comments become plain. */
function rewrite<Node extends ts.Node>(root: Node): Node {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaName(node);
    if (name !== undefined) return refer(name);
    const done = ts.visitEachChild(node, visit, undefined);
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) ts.setSyntheticLeadingComments(done, comments.flatMap(plainComment));
    return done;
  };
  return visit(root) as Node;
}

function schemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const [root, room, name] = [node.objectType.objectType, node.objectType.indexType, node.indexType];
  const isComponents = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === 'components';
  return isComponents && literal(room) === 'schemas' ? literal(name) : undefined;
}

const literal = (node: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
