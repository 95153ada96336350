import type { Row } from '../../model/block.ts';
import { MOST_PLACES } from '../../model/most-places.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { isYear, kindOf } from './cell-kind.ts';
import { canBeHead, isGroupNumber, isHeadNoun } from './head-words.ts';
import { isTitleNoun, isUnit } from './table-lines.ts';
import { within } from '../../limits/within.ts';

type Texts = readonly string[];

/**
 * Number of rows at the top that name the columns; 0 for label/value cards, forms and tables that begin with data.
 *
 * Heads are told from data by their nouns (序号, 责任单位), by tiers (a head with blanks beside it, parted by the row
 * below) and by what stands under them (numbers, prose). A title or unit printed as a row over them counts along.
 */
export function countHeadRows(rows: readonly Row[]): number {
  const titles = rows.findIndex((row) => !isTitleRow(row));
  const width = rows[titles]?.cells.length ?? 0;
  if (width * rows.length > MOST_PLACES) return 0;
  const texts = rows.map((row) => Array.from({ length: width }, (_, c) => withoutBlanks(row.cells[c]?.value ?? '')));
  const heads = countHeads(texts.slice(Math.max(0, titles)), width);
  return heads > 0 ? titles + heads : 0;
}

/** A title or a unit alone in its row. 例：2018年收支决算表 | | ; | | 单位：万元 */
function isTitleRow({ cells, label }: Row): boolean {
  const [text, ...others] = cells.map((cell) => withoutBlanks(cell.value)).filter((cell) => cell !== '');
  return text !== undefined && others.length === 0 && (isUnit(text) || (isTitleNoun(text) && !isGroupNumber(label)));
}

function countHeads(texts: readonly Texts[], width: number): number {
  const [first, second] = texts;
  if (!first || !second || width < 2) return 0;
  const filled = first.filter((text) => text !== '');
  if (filled.length < 2 || !filled.every(canBeHead)) return 0;
  const tiers = countTiers(texts);
  if (tiers > 1) return tiers;
  // Under a head, the first cell of a row is filled; where it is empty, it goes on from a label above.
  const goesOn = second[0] === '' && second.some((text) => text !== '');
  if (goesOn && !(width > 2 && first.every(isHeadNoun))) return 0;
  if (filled.length < width) return isGapped(first, second) ? 1 : 0;
  return namesColumns(first, texts.slice(1)) ? 1 : 0;
}

/**
 * Tiers of a head: each row below the first parts at least one head with blanks beside it into two or more; no text
 * stands under a head that is one column wide.
 */
function countTiers(texts: readonly Texts[]): number {
  let regions = split(texts[0] ?? [], 0, texts[0]?.length ?? 0);
  let tiers = 1;
  for (const row of texts.slice(1)) {
    if (!row.every((text) => text === '' || canBeHead(text))) break;
    if (regions.some((region) => region.isHead && region.end - region.start === 1 && row[region.start] !== '')) break;
    const parts = regions.map((region) => split(row, region.start, region.end));
    const isParted = parts.map((inside) => inside.filter((part) => part.isHead).length > 1 && inside[0]?.isHead);
    if (!isParted.some(Boolean)) break;
    tiers++;
    regions = regions.flatMap((region, i) => (isParted[i] || !region.isHead ? (parts[i] ?? []) : [region]));
  }
  return tiers;
}

interface Region {
  start: number;
  end: number;
  isHead: boolean;
}

/** Each filled cell with the blanks to its right. */
function split(row: Texts, start: number, end: number): Region[] {
  const regions: Region[] = [];
  for (let c = start; c < end; c++) {
    const last = regions.at(-1);
    if (row[c] !== '' || !last) regions.push({ start: c, end: c + 1, isHead: row[c] !== '' });
    else last.end = c + 1;
  }
  return regions;
}

/** One tier with blanks in it over a row that is filled: heads of several columns, or no head over the labels. */
function isGapped(first: Texts, second: Texts): boolean {
  const heads = first.filter((text) => text !== '');
  if (second.includes('') || !within('half', share(heads, isUsualHead))) return false;
  return first[0] !== '' || heads.length === first.length - 1;
}

/** A filled first row: heads by their nouns, or by what stands under them. */
function namesColumns(first: Texts, body: readonly Texts[]): boolean {
  const nouns = share(first, isUsualHead);
  const labels = body.map((row) => row[0] ?? '').filter((text) => text !== '');
  const isCard =
    first.length === 2 && within('half', share([first[0] ?? '', ...labels], isHeadNoun)) && !isHeadNoun(first[1] ?? '');
  if (isCard) return false;
  if (within('half', nouns)) return true;
  return first.some((head, c) =>
    differs(
      head,
      body.map((row) => row[c] ?? '').filter((text) => text !== ''),
    ),
  );
}

/** Whether most cells under a head are of another nature than the head. */
function differs(head: string, cells: Texts): boolean {
  if (cells.length === 0 || kindOf(head) !== 'text') return false;
  const others = cells.filter((cell) => {
    const kind = kindOf(cell);
    if (kind !== 'text') return true;
    return within('proseFactor', cell.length / head.length);
  });
  return others.length * 2 > cells.length;
}

function isUsualHead(text: string): boolean {
  return isHeadNoun(text) || isYear(text);
}

function share(texts: Texts, test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
