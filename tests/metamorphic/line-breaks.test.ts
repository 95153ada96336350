import { describe, expect, it } from 'vitest';
import { convertText } from '../helpers/convert-text.ts';
import { breakAt, findLineEnds, joinedLines, type LineEnd } from './break-lines.ts';
import { SEEDS, type Original } from './originals.ts';
import { differencesBetween, outlineOf } from './outline.ts';

interface Print {
  /** Characters a line. */
  width: number;
  /** Lines of running text a page; a page ends with each line where the scan keeps the lines. */
  height: number;
  /** What stands between the halves of a paragraph. */
  between: readonly string[];
}

const PRINTS: readonly [string, Print][] = [
  ['its lines as they are printed, 28 characters wide', { width: 28, height: 1, between: [] }],
  ['its pages ended elsewhere, of 23 lines of 28 characters', { width: 28, height: 23, between: [''] }],
  ['its pages ended elsewhere, of 31 lines of 37 characters', { width: 37, height: 31, between: ['', '— 7 —', ''] }],
];

/**
 * Where none can tell that a paragraph goes on: behind a stop that fills the line, or before a rest that opens as
 * paragraphs do. 例：…制定本方案。|各区要… · …备案记录|显示：截至…
 */
const RE_MAY_END = /[。！？；：!?;:…][”’"'）)】〕》〉]*$/;
const RE_MAY_BEGIN = /^[\p{sc=Han}（）()\s]{1,16}[：:]/u;

// Fixtures are too short to show how wide their lines are, which is how cut ones are known.
describe.each(PRINTS)('a gazette with %s', (_, print) => {
  it.for(SEEDS)('has the tree of $name', async (seed, { annotate }) => {
    const { ends, undone, differences } = readPrint(seed, print);
    await annotate(`${ends.length} paragraphs broken, ${undone.length} of them where none can tell`);
    expect(undone.filter(isTold)).toEqual([]);
    expect(differences).toEqual([]);
  });
});

/**
 * Breaks a gazette and reads it. Where a paragraph did not go on the break is undone, so that all others show whether
 * the tree is the same.
 */
function readPrint(
  original: Original,
  { width, height, between }: Print,
): { ends: LineEnd[]; undone: LineEnd[]; differences: string[] } {
  const ends = findLineEnds(original, width).filter((_, i) => (i + 1) % height === 0);
  const { text, starts } = breakAt(original, ends, between);
  const read = convertText(text, original.sidecar);
  const joined = joinedLines(read);
  const undone = ends.filter((_, i) => !joined.has(starts[i] ?? 0));
  const others = ends.filter((end) => !undone.includes(end));
  const again = undone.length === 0 ? read : convertText(breakAt(original, others, between).text, original.sidecar);
  const outlines = [original.read, again].map((gazette) => outlineOf(gazette).map(withoutBlanksAtEnds));
  return { ends, undone, differences: differencesBetween(outlines[0] ?? [], outlines[1] ?? []) };
}

function isTold({ before, after }: LineEnd): boolean {
  return !RE_MAY_END.test(before) && !RE_MAY_BEGIN.test(after);
}

/** A blank between Han characters is not seen where a line ends. */
function withoutBlanksAtEnds(line: string): string {
  return line.replace(/(?<=[\p{sc=Han}\p{P}])[ \u3000](?=[\p{sc=Han}\p{P}])/gu, '');
}
