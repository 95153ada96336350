import { BESIDE_WORDS } from './beside-words.ts';

const HEADING = 'h2, h3, h4, h5, h6';
/** What holds other blocks, with words of its own or without. */
const HOLDER = 'section, div, figure';
const BLOCK = `${HEADING}, ${HOLDER}, p, table, figcaption`;

/** Words that stand on lines of their own, with the element that they are the words of. */
interface Block {
  element: Element;
  nodes: readonly Node[];
}

/** Writes words, and a link with its words. */
interface Style {
  words: (words: string) => string;
  link: (link: Element, words: string) => string;
}

/** The words of a node of the text as they can be pasted anywhere, a line a paragraph, a row with tabs. */
export function textOfNode(node: Element): string {
  return blocksOf(node)
    .flatMap(({ element, nodes }) =>
      element.matches('table') ? rowsOf(element, PLAIN).map((row) => row.join('\t')) : [wordsOf(nodes, PLAIN)],
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** The same as Markdown (CommonMark, tables as of GFM), headings of the level that they have on the page. */
export function markdownOfNode(node: Element): string {
  return blocksOf(node)
    .map(({ element, nodes }) => {
      if (element.matches('table')) return tableToMarkdown(element);
      const words = wordsOf(nodes, MARKDOWN).replace(RE_BLOCK_START, '$1\\$2');
      return element.matches(HEADING) && words !== ''
        ? `${'#'.repeat(Number(element.localName.slice(1)))} ${words}`
        : words;
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

// 例：1. 段首的数字和点会成为列表，# 会成为标题
const RE_BLOCK_START = /^(\d*)([.)#>+-])(?=\s)/u;
const RE_SPECIAL = /[\\`*_[\]<>|]/gu;

const PLAIN: Style = { words: (words) => words, link: (_, words) => words };
const MARKDOWN: Style = {
  words: (words) => words.replace(RE_SPECIAL, '\\$&'),
  link: (link, words) => {
    const href = link.getAttribute('href') ?? '';
    const isOwn = href.startsWith('#') && link.closest(HEADING) !== null;
    return isOwn || words === '' ? words : `[${words}](${new URL(href, document.baseURI).href})`;
  },
};

/** Blocks in reading order; words between two of them are one too. */
function blocksOf(element: Element): Block[] {
  if (!element.matches(HOLDER)) return [{ element, nodes: [...element.childNodes] }];
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    blocks.push({ element, nodes: loose });
    loose = [];
  };
  for (const child of element.childNodes)
    if (isElement(child) && child.matches(BLOCK)) {
      flush();
      if (!child.matches(BESIDE_WORDS)) blocks.push(...blocksOf(child));
    } else loose.push(child);
  flush();
  return blocks;
}

function wordsOf(nodes: readonly Node[], style: Style): string {
  return walk(nodes, style)
    .replace(/\s+/gu, (blank) => (blank.includes('　') ? '　' : ' '))
    .trim();
}

function walk(nodes: readonly Node[], style: Style): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return style.words(node.textContent ?? '');
      if (node.matches(BESIDE_WORDS)) return '';
      const words = walk([...node.childNodes], style);
      return node.matches('a[href]') ? style.link(node, words) : words;
    })
    .join('');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function rowsOf(table: Element, style: Style): string[][] {
  const lines = [...table.querySelectorAll('caption, tr')];
  return lines.map((line) =>
    (line.matches('tr') ? [...line.children] : [line]).map((cell) => wordsOf([...cell.childNodes], style)),
  );
}

/** A merged cell is no table of GFM: the rows of such a table are lines. */
function tableToMarkdown(table: Element): string {
  const [caption, ...others] = rowsOf(table, MARKDOWN);
  const rows = table.querySelector('caption') ? others : [caption ?? [], ...others];
  const title = table.querySelector('caption') ? `${caption?.join('') ?? ''}\n\n` : '';
  if (table.querySelector('[colspan], [rowspan]')) return title + rows.map((row) => row.join(' · ')).join('  \n');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const head = table.querySelector('thead') ? (rows.shift() ?? []) : Array.from({ length: width }, () => '');
  return title + [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
