import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  PageBreak,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
} from 'docx';
import { assertNever } from '../../model/assert-never.ts';
import { separatorAfter } from '../../text/join-label.ts';
import { breakPartTitle } from '../../wording/break-title.ts';
import { plainText } from '../../render/component.ts';
import type { Printed, PrintedLine } from '../../render/printed.ts';
import { headingFaceOf } from '../heading-face.ts';
import { MISSING_FIGURE } from '../missing-figure.ts';
import { LINE_PITCH, TITLE_WIDTH } from '../paper.ts';
import { inFace } from './styles.ts';
import { tableToWord } from './table.ts';
import { hasFormula, lineOf, wordsToRuns, type WordContext } from './words.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * What a reader sees as one line, as paragraphs of Word; each place is a bookmark. Notes stand at the foot of the page.
 */
export function lineToWord(
  { piece, opening }: PrintedLine,
  { before, after }: { before: PrintedLine | undefined; after: PrintedLine | undefined },
  context: WordContext,
): (Paragraph | Table)[] {
  const words = [...openingRuns(opening?.piece ?? null, context), ...labelledRuns(piece, context)];
  const spacing = hasFormula(piece.words) ? { spacing: lineOf(piece.words, LINE_PITCH) } : {};
  // No page may hold a signature alone.
  const keep = after?.piece.kind === 'signature' ? { keepNext: true } : {};
  const paragraph = (options: IParagraphOptions): Paragraph[] => [
    new Paragraph({ ...options, ...spacing, ...keep, children: words }),
  ];
  switch (piece.kind) {
    case 'part':
      return partToWord(piece, context);
    case 'heading':
      return paragraph(headingStyle(piece));
    case 'article':
    case 'paragraph':
    case 'item':
      return paragraph({ style: 'Text' });
    case 'annexList':
      return paragraph(before?.piece.kind === 'annexList' ? { style: 'FurtherAnnex' } : { style: 'Annexes' });
    case 'signature':
      return paragraph({ style: 'Signature' });
    case 'dateline':
      return paragraph({ style: 'Centre' });
    case 'addressees':
      return paragraph({ style: 'Flush' });
    case 'figure':
      return [new Paragraph({ style: 'Centre', children: [new TextRun(`〔${MISSING_FIGURE}〕`), ...words] })];
    case 'table':
      return [
        ...(piece.words.length > 0 ? paragraph({ style: 'Caption' }) : anchor(piece, context)),
        ...tableToWord(piece, context),
      ];
    case 'note':
      return [];
    default:
      return assertNever(piece.kind);
  }
}

/** Lines of a title, in the style that Word knows as one; what stands before them is not seen. */
export function titleToWord(lines: readonly string[], before: readonly ParagraphChild[] = []): Paragraph {
  const runs = lines.map((text, i) => new TextRun({ text, ...(i > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ heading: HeadingLevel.TITLE, children: [...before, ...runs] });
}

/** Another part begins a page: its label at the left (7.3.6 附件), its title as that of a document. */
function partToWord({ id, label, words }: Printed, context: WordContext): Paragraph[] {
  const lines = breakPartTitle(plainText(words), TITLE_WIDTH);
  return [
    new Paragraph({ children: [new PageBreak()] }),
    ...(label ? [new Paragraph({ style: 'Label', children: [new TextRun(label)] })] : []),
    titleToWord(lines, bookmark(id, [], context)),
    new Paragraph({}),
  ];
}

function headingStyle({ level = 1, face }: Printed): IParagraphOptions {
  return face === 'div' ? { style: 'Division' } : { heading: LEVELS[Math.min(level, LEVELS.length) - 1] };
}

/** What opens a paragraph is set in the face of its kind: the label of an article, a run-in heading. */
function openingRuns(opening: Printed | null, context: WordContext): ParagraphChild[] {
  if (!opening) return [];
  const face = opening.kind === 'article' ? 'hei' : headingFaceOf(opening);
  const type = face === 'hei' || face === 'kai' ? face : 'text';
  const runs = labelledRuns(opening, context, inFace(type, undefined, type === 'text'));
  return opening.kind === 'article' ? [...runs, new TextRun('　')] : runs;
}

function labelledRuns({ id, label, words }: Printed, context: WordContext, look = {}): ParagraphChild[] {
  const printed = label ? `${label}${words.length > 0 ? separatorAfter(label) : ''}` : '';
  const shown = printed ? [new TextRun({ ...look, text: printed })] : [];
  return [...bookmark(id, shown, context), ...wordsToRuns(words, context, look)];
}

/** A table without a title has its bookmark in a line of its own. */
function anchor({ id }: Printed, context: WordContext): Paragraph[] {
  return [new Paragraph({ children: bookmark(id, [], context) })];
}

function bookmark(id: string, children: TextRun[], { bookmarks }: WordContext): ParagraphChild[] {
  const name = bookmarks.get(id);
  return name === undefined ? children : [new Bookmark({ id: name, children })];
}
