import type { XmlElement } from '@rgrove/parse-xml';
import type { Align } from '../../model/source.ts';
import {
  draftRow,
  INDENT,
  joinWords,
  PICTURE,
  plainWords,
  shiftMarks,
  trimWords,
  wordsOfCell,
  type DraftLine,
  type Words,
} from '../draft-line.ts';
import { evenGrid } from '../even-grid.ts';
import type { Notes } from './read-notes.ts';
import type { Numbering } from './read-numbering.ts';
import { readParagraph } from './read-paragraph.ts';
import type { Styles } from './read-styles.ts';
import { alignOf, isIndented, rankOf } from './paragraph-place.ts';
import { readTable } from './read-table.ts';
import { childOf, childrenOf } from './xml.ts';

export interface LayOut {
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
}

/** What holds paragraphs and tables and is none itself. */
const HOLDERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/**
 * The lines of a container of paragraphs and tables, in order; footnotes stand behind the paragraph or the table that
 * calls them, text boxes behind the paragraph that they are tied to.
 */
export function layOutContainer(container: XmlElement, layOut: LayOut): DraftLine[] {
  return childrenOf(container).flatMap((child) => {
    if (child.name === 'w:p') return layOutParagraph(child, layOut);
    if (child.name === 'w:tbl') return layOutTable(child, layOut);
    return HOLDERS.has(child.name) ? layOutContainer(child, layOut) : [];
  });
}

function layOutParagraph(paragraph: XmlElement, layOut: LayOut): DraftLine[] {
  const { words, unseen, boxes, notes } = readParagraph(paragraph, {
    styles: layOut.styles,
    markOf: layOut.notes.markOf,
  });
  const isBlank = words.text.trim() === '';
  // Word counts paragraphs without words, too, but for those that were deleted.
  const number = isBlank && isDeleted(paragraph) ? '' : layOut.numbering(paragraph);
  const label = isBlank ? '' : number;
  const place = {
    indented: label !== '' || isIndented(paragraph, layOut.styles),
    heading: rankOf(paragraph, layOut.styles),
    align: alignOf(paragraph, layOut.styles),
  };
  return [
    ...linesOf(label, words).flatMap((line, i) => toLines(line, i === 0, place)),
    ...(unseen.trim() === '' ? [] : [{ raw: unseen.replace(/\s+/g, ' '), apart: true, aside: 'noise' as const }]),
    ...boxes.flatMap((box) => layOutContainer(box, layOut)),
    ...notes.flatMap((id) => layOutNote(id, layOut)),
  ];
}

function isDeleted(paragraph: XmlElement): boolean {
  return childOf(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
}

/** A note with its mark before its first line. */
function layOutNote(id: string, layOut: LayOut): DraftLine[] {
  const body = layOut.notes.bodyOf(id);
  const lines = body ? layOutContainer(body, layOut) : [];
  return lines.map((line, i) => {
    const mark = i === 0 ? `${layOut.notes.markOf(id)} ` : '';
    return { ...line, raw: mark + line.raw.trimStart(), marks: [] };
  });
}

interface LinePlace {
  indented: boolean;
  heading: number | undefined;
  align: Align | undefined;
}

/** A line that holds nothing but pictures is one of pictures. */
function toLines(words: Words, apart: boolean, { indented, heading, align }: LinePlace): DraftLine[] {
  const { text: kept, marks } = trimWords(words);
  if (kept === '') return [];
  if ([...kept].every((char) => char === PICTURE)) return [...kept].map(() => ({ raw: '![]()', apart: true }));
  const before = indented || /^(?:\t|[\s\u3000]{2})/.test(words.text) ? INDENT : '';
  return [
    {
      raw: before + withoutTabs(kept),
      marks: shiftMarks(marks, before.length),
      apart,
      ...(heading !== undefined && { heading }),
      ...(align && { align }),
    },
  ];
}

/** A tab before a page number parts the entry of a contents page from it; others are blanks. */
function withoutTabs(text: string): string {
  const page = /\t[^\t]*[\d０-９]+\s*[)）]?$/.exec(text)?.index ?? text.length;
  return text.slice(0, page).replaceAll('\t', '\u3000') + text.slice(page);
}

/** The lines of a paragraph, its number before the first. */
function linesOf(label: string, { text, marks }: Words): Words[] {
  let start = 0;
  return text.split('\n').map((line, i) => {
    const own = marks.filter((mark) => mark.start >= start && mark.end <= start + line.length);
    const words = { text: line, marks: shiftMarks(own, -start) };
    start += line.length + 1;
    return i === 0 && label !== '' ? joinWords(plainWords(label), trimWords(words)) : words;
  });
}

/** Tables of one column, and those that hold others, set paragraphs in their place. */
function layOutTable(table: XmlElement, layOut: LayOut): DraftLine[] {
  const rows = readTable(table);
  const holdsOther = rows.flat().some(({ content }) => childOf(content, 'w:tbl') !== undefined);
  const grid = evenGrid(rows);
  if (holdsOther || (grid[0]?.length ?? 0) < 2)
    return rows.flat().flatMap(({ content }) => layOutContainer(content, layOut));
  const behind: DraftLine[] = [];
  const lines = grid.map((row, r) => {
    const cells = row.map((cell) => {
      const all = cell
        ? layOutContainer(cell.content, { ...layOut, notes: { ...layOut.notes, bodyOf: () => undefined } })
        : [];
      behind.push(...all.filter(isNoise), ...(cell ? notesIn(cell.content, layOut) : []));
      const printed = all
        .filter((line) => !isNoise(line))
        .map(({ raw, marks = [] }) => {
          const { text, marks: kept } = trimWords({ text: raw, marks });
          return { raw: text, marks: kept };
        });
      return { words: wordsOfCell(printed), span: cell?.span ?? null };
    });
    return { ...draftRow(cells), apart: r === 0 };
  });
  return [...lines, ...behind.map((line, i) => ({ ...line, apart: line.apart || i === 0 }))];
}

function isNoise({ aside }: DraftLine): boolean {
  return aside === 'noise';
}

function notesIn(cell: XmlElement, layOut: LayOut): DraftLine[] {
  return layOut.notes.calledIn(cell).flatMap((id) => layOutNote(id, layOut));
}
