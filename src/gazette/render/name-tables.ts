import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const RE_HEADING = /^h[2-6]$/u;
/** What a table is called that stands under no heading. */
const UNNAMED = '表格';

/**
 * Names the tables of a part that have no caption, by the nearest heading above: a list of the tables of a page must tell
 * them apart. Where several would have one name, they are numbered.
 *
 * @param part as drawn; its tables are changed
 */
export function nameTables(part: Element): Element {
  let heading = UNNAMED;
  const named: { table: Element; name: string }[] = [];
  visit(part, 'element', (element) => {
    if (RE_HEADING.test(element.tagName)) heading = wordsOf(element) || UNNAMED;
    if (element.tagName === 'table' && !element.children.some((child) => isElement(child, 'caption')))
      named.push({ table: element, name: heading });
  });
  for (const group of Map.groupBy(named, ({ name }) => name).values())
    group.forEach(({ table, name }, i) => {
      table.properties.ariaLabel = group.length > 1 ? `${name}（${i + 1}）` : name;
    });
  return part;
}

/** The words of a heading, without the mark of who cites it; none where it is only there to have one. */
function wordsOf(heading: Element): string {
  if (hasClass(heading, 'visually-hidden')) return '';
  const words = heading.children.filter((child) => !isElement(child, 'a') || !hasClass(child, 'by'));
  return words
    .map((child) => toString(child))
    .join('')
    .trim();
}

function isElement(node: Element['children'][number], name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
