import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { GazetteDocument } from '../../model/document.ts';
import { linesOf, listPrinted, type Printed } from '../../render/printed.ts';
import { renderDocument } from '../../render/render-document.ts';
import { breakTitle } from '../../wording/break-title.ts';
import type { ExportOptions } from '../options.ts';
import { CHARACTER_PITCH, SIZE, TITLE_WIDTH } from '../paper.ts';
import { provenanceLines } from '../provenance.ts';
import { lineToWord, titleToWord } from './blocks.ts';
import { nameBookmarks } from './bookmark.ts';
import { redHeadToWord } from './red-head.ts';
import { settle } from './settle.ts';
import { inFace, PAGE, STYLES } from './styles.ts';
import { wordsToRuns, type WordContext } from './words.ts';

/**
 * A document as Word's .docx (ECMA-376), laid out as GB/T 9704—2012 asks of official documents: 22 lines of 28
 * characters, headings that the navigation pane lists, every place a bookmark. Faces are named with what may stand in for
 * them; none is inside. The same document gives the same bytes.
 */
export async function exportWord(document: GazetteDocument, options: ExportOptions): Promise<Uint8Array> {
  const pieces = listPrinted(renderDocument({ ...document, citedBy: [] }));
  const notes = pieces.filter(({ kind }) => kind === 'note');
  const numbers = new Map(notes.map(({ id }, i) => [id, i + 1]));
  const bookmarks = nameBookmarks(pieces.map(({ id }) => id));
  const context = { site: options.site, url: document.url, bookmarks, notes: numbers };
  const file = new Document({
    title: document.title,
    subject: document.docNumber ?? '',
    creator: document.issuers.join('、'),
    description: provenanceLines(document, options).join('\n'),
    lastModifiedBy: options.generator,
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    footnotes: Object.fromEntries(notes.map((note, i) => [i + 1, { children: [noteToWord(note, context)] }])),
    sections: [
      {
        properties: PAGE,
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          ...headOf(document, options),
          ...linesOf(pieces).flatMap((line, i, lines) =>
            lineToWord(line, { before: lines[i - 1], after: lines[i + 1] }, context),
          ),
          ...colophon(document, options),
        ],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function headOf(document: GazetteDocument, { redHead }: ExportOptions): Paragraph[] {
  const { docNumber } = document;
  const blank = new Paragraph({});
  const number =
    docNumber === null ? [] : [new Paragraph({ style: 'Centre', children: [new TextRun(docNumber)] }), blank];
  return [
    ...(redHead && document.issuers.length > 0 ? redHeadToWord(document) : number),
    titleToWord(breakTitle(document, TITLE_WIDTH)),
    blank,
  ];
}

function noteToWord({ words }: Printed, context: WordContext): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: wordsToRuns(words, context, inFace('text', SIZE.note)) });
}

/** Where the file is from, below a rule, on the page that the text ends on. */
function colophon(document: GazetteDocument, options: ExportOptions): Paragraph[] {
  return provenanceLines(document, options).map(
    (line, i) =>
      new Paragraph({
        style: 'Colophon',
        keepLines: true,
        keepNext: true,
        ...(i === 0 ? { border: { top: { style: 'single', size: 6, space: 6 } }, spacing: { before: 480 } } : {}),
        children: [new TextRun(line)],
      }),
  );
}

/** 7.5: 4号宋体, a dash on both sides, on the outer side of the page with a blank of one character. */
function pageNumber(alignment: 'left' | 'right'): Footer {
  const look = inFace('song', SIZE.small);
  const indent = Math.round(CHARACTER_PITCH * 20);
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === 'right' ? { right: indent } : { left: indent },
        children: [new TextRun({ ...look, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
