import ts from 'typescript';

/** A place in a module at which a pattern is written: a literal, or a call of `RegExp`. */
export interface PatternPlace {
  /** Line and column of its first character, from 1. */
  line: number;
  column: number;
  start: number;
  end: number;
  /** Source and flags, where they can be known without running the module. */
  literal: { source: string; flags: string } | null;
  /** Pieces of the source that `RegExp` is called with which hold text that is written elsewhere. */
  pieces: readonly PatternPiece[];
}

/** A template string, plain or tagged `String.raw`, or any other expression. */
export interface PatternPiece {
  kind: 'template' | 'raw' | 'whole';
  start: number;
  end: number;
}

/** Every pattern that a TypeScript module writes down, in order. */
export function findPatterns(file: string, code: string): PatternPlace[] {
  const module = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const places: PatternPlace[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) places.push(placeOf(module, node, splitLiteral(node.text), []));
    else if (isConstruction(node)) {
      places.push(placeOf(module, node, null, node.arguments?.[0] ? piecesOf(node.arguments[0]) : []));
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return places;
}

function placeOf(
  module: ts.SourceFile,
  node: ts.Node,
  literal: PatternPlace['literal'],
  pieces: readonly PatternPiece[],
): PatternPlace {
  const start = node.getStart(module);
  const { line, character } = module.getLineAndCharacterOfPosition(start);
  return { line: line + 1, column: character + 1, start, end: node.getEnd(), literal, pieces };
}

function isConstruction(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

function splitLiteral(text: string): { source: string; flags: string } {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

function piecesOf(node: ts.Expression): PatternPiece[] {
  const range = { start: node.getStart(), end: node.getEnd() };
  if (ts.isStringLiteralLike(node)) return [];
  if (ts.isBinaryExpression(node)) return [...piecesOf(node.left), ...piecesOf(node.right)];
  if (ts.isTemplateExpression(node)) return [{ kind: 'template', ...range }];
  if (!ts.isTaggedTemplateExpression(node)) return [{ kind: 'whole', ...range }];
  return ts.isTemplateExpression(node.template) ? [{ kind: 'raw', ...range }] : [];
}
