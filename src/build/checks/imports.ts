/** Who imports whom, read from the sources themselves: a bundle's metafile does not tell of types. */
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The file that imports, relative to src/, with forward slashes. */
  readonly from: string;
  /** The file that is imported, relative to src/, or the name of a package. */
  readonly to: string;
  /** From 1. */
  readonly line: number;
  readonly typeOnly: boolean;
}

/**
 * Lists the imports, re-exports and `import()` calls of one file.
 *
 * @param file relative to src/, with forward slashes
 */
export function importsOf(file: string, source: string): Import[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) imports.push({ from: file, to: resolve(file, specifier.text), line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return imports;
}

function specifierOf(node: ts.Node): ts.StringLiteral | null {
  const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : isImportCall(node) ? node.arguments[0] : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return specifier && ts.isStringLiteral(specifier) ? specifier : null;
}

const isImportCall = (node: ts.Node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly: whole, name, namedBindings } = node.importClause;
  return whole || (!name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly));
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : packageOf(specifier);
}

/** `preact/hooks` → `preact`, `@scope/name/x` → `@scope/name`, `node:fs/promises` → `node:fs/promises` */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
