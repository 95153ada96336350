import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

// 例：建设用地面积/GDP 之除号，公式排成字母
const RE_SLASH = /^[/÷×]$/u;

/**
 * Cuts a formula behind its operators into rows of their own, for a browser breaks no row: terms in words
 * (规划年份建设用地面积/该年GDP) are longer than a cell of a table, and would be set over each other.
 *
 * @param math `<math>` that is changed; one without a row of terms comes back as it is
 */
export function breakFormula(math: Element): Element {
  math.children = math.children.flatMap(termsOf).reduce<Element[]>(addTerm, []);
  return math;
}

/** The terms of a row and of the rows in it, but for what stands in brackets that stretch: these are as high as it. */
function termsOf(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || node.tagName !== 'mrow') return [node];
  return node.children.some(stretches) ? [node] : node.children.flatMap(termsOf);
}

function stretches(node: ElementContent): boolean {
  return node.type === 'element' && node.properties['stretchy'] === 'true';
}

function addTerm(rows: Element[], term: ElementContent): Element[] {
  const row = rows.at(-1);
  const ended = row?.children.some(isOperator) && !isSpace(term);
  // At the end of a row it would be taken for one that follows its term, as ! does.
  if (term.type === 'element' && term.tagName === 'mo' && isOperator(term)) term.properties.form = 'infix';
  if (!row || ended) return [...rows, { type: 'element', tagName: 'mrow', properties: {}, children: [term] }];
  row.children.push(term);
  return rows;
}

function isOperator(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'mo' ? node.properties['fence'] === undefined : RE_SLASH.test(toString(node));
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'mspace';
}
