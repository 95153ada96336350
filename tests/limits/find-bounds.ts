import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';

/** A repeat of letters, no more than so many. 例：[^，。]{0,20} · \p{sc=Han}{2,8} · ){1,7} */
const RE_BOUND = /(?:\.|\\S|\\p\{sc=Han\}|\[(?:\\.|[^\]\\])*\]|\))\{\d+,\d+\}/gu;
/** What is repeated may be a letter of the text: no class of digits, numerals or marks, which are as many as a number has. */
const RE_LETTERS = /^(?:[.)\\]|\[\^|\[.*(?:sc=Han|[A-Za-z]-[A-Za-z]))/u;

/** The bounds that the patterns of `src/gazette` write down as numbers, by file. */
export function findBounds(): Record<string, string[]> {
  const root = 'src/gazette';
  const found = globSync(`${root}/**/*.ts`)
    .toSorted()
    .map((file): [string, string[]] => [relative(root, file), boundsIn(file)]);
  return Object.fromEntries(found.filter(([, bounds]) => bounds.length > 0));
}

function boundsIn(file: string): string[] {
  const module = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const bounds = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isPattern(node))
      for (const [bound] of node.getText().replaceAll('\\\\', '\\').matchAll(RE_BOUND))
        if (RE_LETTERS.test(bound)) bounds.add(bound);
    ts.forEachChild(node, visit);
  };
  visit(module);
  return [...bounds].toSorted();
}

/** A pattern, or a string of which one may be made. */
function isPattern(node: ts.Node): boolean {
  return (
    ts.isRegularExpressionLiteral(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}
