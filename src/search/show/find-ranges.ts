import { BOUNDARY, foldText, type Simplify } from '../cut/fold-text.ts';

/** Elements whose words are no part of the text: controls, who cites a place, what leads on, what is not rendered. */
const NOT_TEXT = 'button, script, style, template, .tools, .by, .issued, .whole, .articles, .onward, [hidden]';

/** The places in `root` at which any of the terms stands, in order; blocks are not crossed. */
export function findRanges(root: Element, terms: readonly string[], simplify?: Simplify): Range[] {
  const runs = terms.map((term) => foldText(term, simplify).chars.join('')).filter((run) => run !== '');
  return blocksIn(root)
    .flatMap((block) => rangesIn(block, runs, simplify))
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
}

/** The text nodes of one block, one behind the other. */
type Block = readonly Text[];

function blocksIn(root: Element): Block[] {
  const blocks: Text[][] = [];
  let last: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(NOT_TEXT)) continue;
    const block = blockOf(parent);
    if (block === last) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks;
}

/** The nearest element that starts a line of its own; one without a box (`contents`) starts none. */
function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && RE_IN_LINE.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

const RE_IN_LINE = /^(?:inline|contents)/;

function rangesIn(block: Block, runs: readonly string[], simplify: Simplify | undefined): Range[] {
  const text = block.map(({ data }) => data.replaceAll(BOUNDARY, ' ')).join('');
  const folded = foldText(text, simplify);
  // Places in the joined string count UTF-16 units, those of the folded text characters.
  const haystack = folded.chars.join('');
  const offsets = folded.chars.flatMap((char, i) => Array.from({ length: char.length }, () => folded.at[i] ?? 0));
  offsets.push(text.length);
  return runs.flatMap((run) => {
    const ranges: Range[] = [];
    for (let at = haystack.indexOf(run); at >= 0; at = haystack.indexOf(run, at + run.length))
      ranges.push(rangeOver(block, offsets[at] ?? 0, endAfter(offsets, at + run.length)));
    return ranges;
  });
}

/** Where the character before place `to` ends: one may have become several (㎡ is m2). */
function endAfter(offsets: readonly number[], to: number): number {
  const last = offsets[to - 1] ?? 0;
  return offsets.slice(to).find((offset) => offset > last) ?? last;
}

function rangeOver(block: Block, start: number, end: number): Range {
  const range = new Range();
  let before = 0;
  for (const node of block) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}
