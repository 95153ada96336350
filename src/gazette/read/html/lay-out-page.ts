import type { Element, Nodes, Root } from 'hast';
import type { Align } from '../../model/source.ts';
import { draftRow, INDENT, joinWords, PICTURE, plainWords, wordsOfCell, type DraftLine } from '../draft-line.ts';
import { createLineWriter, type LineWriter, type Setting, type WrittenLine } from './line-writer.ts';
import { markersOf } from './list-marker.ts';
import { isPicture, nameOfPicture } from './picture.ts';
import { styleOf, toEm } from './style-of.ts';
import { elementsIn, gridOf } from './table-grid.ts';

/** A line of a page as a browser shows it. */
export interface PageLine extends DraftLine {
  /** The elements that it stands in, from the outermost. */
  within: readonly Element[];
  /** How many of its characters lead elsewhere. */
  linked: number;
  /** Nothing of it is seen until a script shows it. */
  hidden: boolean;
}

/** Their content is no text of the page. */
const UNSEEN: ReadonlySet<string> = new Set(
  'script style template noscript head svg object embed audio video canvas iframe map datalist rp rt'.split(' '),
);
/** They begin and end a line (HTML, 15.3). */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center details dialog dd div dl dt fieldset figure figcaption footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary ul ' +
    'table caption tbody thead tfoot tr td th'
  ).split(' '),
);

interface Place extends Setting {
  within: readonly Element[];
  hidden: boolean;
  preformatted: boolean;
  heading: number | undefined;
  align: Align | undefined;
  indented: boolean;
}

/** All lines of a page in the order of its file. */
export function layOutPage(root: Root): PageLine[] {
  const page = createPage(createLineWriter());
  page.walk(root, {
    ...{ within: [], hidden: false, preformatted: false, heading: undefined, align: undefined, indented: false },
    ...{ script: null, linked: false },
  });
  page.end();
  return page.lines;
}

interface Page {
  lines: PageLine[];
  walk: (node: Nodes, place: Place) => void;
  end: () => void;
}

function createPage(writer: LineWriter): Page {
  const lines: PageLine[] = [];
  let place: Place | null = null;
  let pictures: Element[] = [];
  let apart = true;

  /** @param ends Whether what comes next is another paragraph, not another line of this one. */
  const endLine = (ends: boolean): void => {
    const written = writer.take();
    if (place && written.text !== '')
      for (const line of linesFrom(written, place, pictures, apart)) {
        lines.push(line);
        apart = false;
      }
    pictures = [];
    apart ||= ends;
  };

  const write = (value: string, at: Place): void => {
    place = at;
    for (const [i, line] of (at.preformatted ? value.split('\n') : [value]).entries()) {
      if (i > 0) endLine(false);
      writer.write(line, at);
    }
  };

  const walk = (node: Nodes, at: Place): void => {
    if (node.type === 'text') write(node.value, at);
    else if (node.type === 'root') for (const child of node.children) walk(child, at);
    else if (node.type === 'element') walkElement(node, at);
  };

  const walkElement = (element: Element, at: Place): void => {
    const { tagName } = element;
    if (UNSEEN.has(tagName)) return;
    if (tagName === 'br') {
      endLine(place === null || lines.length === 0);
      return;
    }
    if (tagName === 'input') write(checkBoxOf(element), at);
    else if (isPicture(element)) {
      pictures.push(element);
      write(PICTURE, at);
    } else if (tagName === 'table' && isData(element)) layOutTable(element, at);
    else walkInside(element, at);
  };

  const walkInside = (element: Element, at: Place): void => {
    const isBlock = BLOCKS.has(element.tagName) || styleOf(element).display === 'block';
    if (isBlock) endLine(true);
    const markers = markersOf(element);
    const around = inside(element, at);
    for (const child of element.children) {
      const marker = child.type === 'element' ? markers.get(child) : undefined;
      if (marker !== undefined) {
        endLine(true);
        writer.announce(marker);
      }
      walk(child, around);
    }
    if (isBlock) endLine(true);
  };

  const layOutTable = (table: Element, at: Place): void => {
    endLine(true);
    for (const caption of elementsIn(table, ['caption'], ['table'])) walkInside(caption, at);
    const around = inside(table, at);
    for (const [r, row] of gridOf(table).entries()) {
      const laid = row.map((cell) => ({ lines: cell ? linesIn(cell.content, around) : [], span: cell?.span ?? null }));
      const cells = laid.map((cell) => ({ words: wordsOfCell(cell.lines), span: cell.span }));
      const linked = laid.flatMap((cell) => cell.lines).reduce((sum, line) => sum + line.linked, 0);
      lines.push({ ...draftRow(cells), apart: r === 0, within: around.within, linked, hidden: around.hidden });
    }
    apart = true;
  };

  return { lines, walk, end: () => endLine(true) };
}

function linesFrom(written: WrittenLine, place: Place, pictures: readonly Element[], apart: boolean): PageLine[] {
  const { within, hidden, heading, align } = place;
  const around = { within, hidden, linked: written.linked };
  if (pictures.length > 0 && [...written.text].every((char) => char === PICTURE || char.trim() === ''))
    return pictures.map((picture, i) => ({ ...around, raw: nameOfPicture(picture), apart: apart || i > 0 }));
  const { text: raw, marks } = joinWords(plainWords(written.indented || place.indented ? INDENT : ''), written);
  return [
    {
      ...around,
      raw,
      marks,
      apart,
      ...(heading !== undefined && { heading }),
      ...(align && { align }),
    },
  ];
}

function inside(element: Element, at: Place): Place {
  const { tagName, properties } = element;
  const style = styleOf(element);
  const isHidden = properties.hidden !== undefined && properties.hidden !== false;
  const indent = style['text-indent'];
  return {
    within: BLOCKS.has(tagName) ? [...at.within, element] : at.within,
    hidden: at.hidden || isHidden || tagName === 'select' || style.display === 'none' || style.visibility === 'hidden',
    preformatted: at.preformatted || tagName === 'pre',
    heading: /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : at.heading,
    align: alignOf(element, style['text-align']) ?? at.align,
    indented: indent === undefined ? at.indented : (toEm(indent) ?? 0) >= 1.5,
    script: scriptOf(tagName, style['vertical-align']) ?? at.script,
    linked: at.linked || tagName === 'a' || tagName === 'button',
  };
}

function alignOf({ tagName, properties }: Element, style: string | undefined): Align | undefined {
  const align = tagName === 'center' ? 'center' : (style ?? String(properties.align).toLowerCase());
  return align === 'center' || align === 'right' ? align : undefined;
}

function scriptOf(tagName: string, align: string | undefined): Setting['script'] {
  if (tagName === 'sub' || align === 'sub') return 'sub';
  return tagName === 'sup' || align === 'super' ? 'sup' : null;
}

/** Many pages are laid out by tables: those have one column, or hold others. */
function isData(table: Element): boolean {
  const grid = gridOf(table);
  const holdsOther = grid.flat().some((cell) => cell && elementsIn(cell.content, ['table', 'h1'], []).length > 0);
  return !holdsOther && table.properties.role !== 'presentation' && (grid[0]?.length ?? 0) > 1;
}

function linesIn(cell: Element, at: Place): PageLine[] {
  const page = createPage(createLineWriter());
  page.walk(cell, { ...at, indented: false, heading: undefined });
  page.end();
  return page.lines;
}

/** 例：☐ · ☑ */
function checkBoxOf({ properties: { type, checked } }: Element): string {
  if (type !== 'checkbox' && type !== 'radio') return '';
  return checked === true ? '☑' : '☐';
}
