import type { GazetteDocument, Part } from '../../gazette/model/document.ts';
import {
  listPrinted,
  linesOf,
  type Printed,
  type PrintedTable,
  type PrintedLine,
} from '../../gazette/render/printed.ts';
import { plainText } from '../../gazette/render/component.ts';
import { renderDocument } from '../../gazette/render/render-document.ts';
import { namesOfPlaces } from '../../gazette/wording/label-of-place.ts';
import { BOUNDARY } from '../cut/fold-text.ts';

/** What is found as one: a line as printed, or a row of a table with boundaries between its cells. */
export interface Entry {
  /** Where a result leads to; empty for what stands above the text. */
  id: string;
  /** How a person names the place: 第四十条第二款, 附件1第三部分. May be empty. */
  label: string;
  text: string;
  /** Of the words in the ranking; 1 is that of plain text. */
  weight: number;
  /** The first `length` units weigh more than the rest: the label of an article, a heading that opens a paragraph. */
  lead?: { length: number; weight: number };
}

/** What a word counts where it stands. Four words of a title outweigh any paragraph that only mentions the matter. */
const WEIGHTS = { title: 8, partTitle: 5, heading: 4, label: 2, text: 1 };

/** Everything of a document that can be found, in reading order; its title comes first, then its number. */
export function entriesOf(document: GazetteDocument): Entry[] {
  const { title, docNumber, titleEn, addressees, parts } = document;
  const places = namesOfPlaces(document);
  const above = (label: string, text: string | null, weight: number): Entry[] =>
    text ? [{ id: '', label, text, weight }] : [];
  return [
    ...above('标题', title, WEIGHTS.title),
    ...above('发文字号', docNumber, WEIGHTS.title),
    ...above('英文标题', titleEn, WEIGHTS.title),
    ...above('主送机关', hasAddressees(parts) ? null : addressees, WEIGHTS.text),
    ...linesOf(listPrinted(renderDocument(document))).flatMap((line) => entriesOfLine(line, places)),
  ]
    .map((entry) => ({ ...entry, text: entry.text.trim() }))
    .filter(({ text }) => text !== '');
}

function hasAddressees(parts: readonly Part[]): boolean {
  return parts.some((part) => part.children.some((node) => node.type === 'addressees'));
}

function entriesOfLine({ piece, opening, text }: PrintedLine, places: ReadonlyMap<string, string>): Entry[] {
  const { id, kind } = opening?.piece ?? piece;
  const label = places.get(id) ?? '';
  if (piece.table) return entriesOfTable(piece, piece.table, label);
  if (!opening) return [{ id, label, text: flat(text), weight: weightOf(kind) }];
  const lead = { length: opening.text.length, weight: weightOf(kind) };
  return [{ id, label, text: flat(`${opening.text}${text}`), weight: WEIGHTS.text, lead }];
}

function weightOf(kind: Printed['kind']): number {
  if (kind === 'part') return WEIGHTS.partTitle;
  if (kind === 'heading') return WEIGHTS.heading;
  return kind === 'article' ? WEIGHTS.label : WEIGHTS.text;
}

function entriesOfTable({ id, words }: Printed, { head, body, note }: PrintedTable, label: string): Entry[] {
  const entry = (text: string, weight = WEIGHTS.text): Entry => ({ id, label, text, weight });
  const rows = [...head, ...body].map((row) => row.map(({ children }) => flat(plainText(children))).join(BOUNDARY));
  return [
    entry(flat(plainText(words)), WEIGHTS.heading),
    ...rows.map((row) => entry(row)),
    entry(flat(plainText(note))),
  ];
}

/** Line breaks inside a text are blanks of its one line; so is a tab, which would be a boundary. */
function flat(text: string): string {
  return text.replace(RE_BREAKS, ' ');
}

const RE_BREAKS = /[\n\t]+/g;
