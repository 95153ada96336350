import { assertNever } from '../../model/assert-never.ts';
import { separatorAfter } from '../../text/join-label.ts';
import { breakPartTitle } from '../../wording/break-title.ts';
import { plainText, type ComponentOf } from '../../render/component.ts';
import type { Printed, PrintedLine } from '../../render/printed.ts';
import { headingFaceOf } from '../heading-face.ts';
import { MISSING_FIGURE } from '../missing-figure.ts';
import { isShortCell, tableSize, TITLE_WIDTH } from '../paper.ts';
import { sharesOf } from '../table-grid.ts';
import { labelOf, plain, quote, wordsToTypst, type TypstContext } from './words.ts';

type Cell = ComponentOf<'Cell'>;

/** What a line must know of those above and below it. */
interface Surroundings {
  before: PrintedLine | undefined;
  after: PrintedLine | undefined;
  /** Of a heading in the outline. */
  rank: number;
}

/**
 * What a reader sees as one line, as a call of the template (`template.ts`) in a paragraph of its own.
 */
export function lineToTypst(
  { piece, opening }: PrintedLine,
  { before, after, rank }: Surroundings,
  context: TypstContext,
): string {
  const words = `${opening ? openingOf(opening.piece, context) : ''}${labelled(piece, context)}`;
  // No page may hold a signature alone.
  const isKept = after?.piece.kind === 'signature';
  const call = (name: string): string => `#${name}[${words}]`;
  const keep = (name: string): string => `#${name}(${isKept})[${words}]`;
  switch (piece.kind) {
    case 'part':
      return partToTypst(piece, context);
    case 'heading':
      return `#level(${rank}, ${quote(headingFaceOf(piece))}, [${labelled(piece, context)}])`;
    case 'article':
    case 'paragraph':
    case 'item':
      return keep('text-paragraph');
    case 'annexList':
      return keep(before?.piece.kind === 'annexList' ? 'further-annex' : 'annexes');
    case 'signature':
    case 'dateline':
    case 'addressees':
      return call(NAMES[piece.kind]);
    case 'figure':
      return `#centred[${plain(`〔${MISSING_FIGURE}〕`)}${words}]`;
    case 'table':
      return tableToTypst(piece, context);
    case 'note':
      return '';
    default:
      return assertNever(piece.kind);
  }
}

const NAMES = { signature: 'signature', dateline: 'centred', addressees: 'flush' } as const;

/** Lines of a title: `1` for that of a document, `2` for that of a further part, as headings of the outline. */
export function titleToTypst(lines: readonly string[], level: '1' | '2'): string {
  return `#title-block(${level}, [${lines.map(plain).join('#linebreak();')}])`;
}

/** Another part begins a page: its label at the left (7.3.6 附件), its title as that of a document. */
function partToTypst({ id, label, words }: Printed, context: TypstContext): string {
  const lines = breakPartTitle(plainText(words), TITLE_WIDTH);
  const printed = label ? `#part-label[${plain(label)}]\n\n` : '';
  return `#pagebreak(weak: true)\n\n${anchor(id, context)}${printed}${lines.length > 0 ? titleToTypst(lines, '2') : ''}`;
}

/** What opens a paragraph is set in the face of its kind: the label of an article, a run-in heading. */
function openingOf(opening: Printed, context: TypstContext): string {
  const isArticle = opening.kind === 'article';
  return `#run-in(${quote(isArticle ? 'hei' : headingFaceOf(opening))})[${labelled(opening, context)}];${isArticle ? plain('　') : ''}`;
}

function labelled({ id, label, words }: Printed, context: TypstContext): string {
  const printed = label ? plain(`${label}${words.length > 0 ? separatorAfter(label) : ''}`) : '';
  return `${anchor(id, context)}${printed}${wordsToTypst(words, context)}`;
}

/** A place that links lead to; nothing is seen of it. */
function anchor(id: string, context: TypstContext): string {
  return `#metadata(none)${labelOf(id, context)}`;
}

/** A table with its head on every page, and what stands below it. */
function tableToTypst({ id, words, table }: Printed, context: TypstContext): string {
  if (!table) return '';
  const shares = sharesOf(table);
  const cells = (rows: readonly Cell[][]): string =>
    rows
      .flat()
      .map((cell) => cellToTypst(cell, context))
      .join('\n');
  const head = table.head.length > 0 ? `table.header(\n${cells(table.head)}\n),\n` : '';
  const columns = shares.map((share) => `${(share * 100).toFixed(2)}fr`).join(', ');
  return [
    words.length > 0 ? `#caption-line[${anchor(id, context)}${wordsToTypst(words, context)}]` : anchor(id, context),
    `#data-table(${tableSize(shares.length)}pt, (${columns},), (\n${head}${cells(table.body)}\n))`,
    table.note.length > 0 ? `#table-note[${wordsToTypst(table.note, context)}]` : '',
  ].join('\n\n');
}

function cellToTypst({ attributes: { scope, colspan, rowspan }, children }: Cell, context: TypstContext): string {
  const spans = `${colspan ? `colspan: ${colspan}, ` : ''}${rowspan ? `rowspan: ${rowspan}, ` : ''}`;
  const face = scope === 'col' ? 'strong-cell' : isShortCell(plainText(children)) ? 'short-cell' : 'long-cell';
  return `table.cell(${spans}${face}[${wordsToTypst(children, context)}]),`;
}
