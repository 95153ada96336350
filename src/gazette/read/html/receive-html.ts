import { fromHtml } from 'hast-util-from-html';
import { within } from '../../limits/within.ts';
import { readIn } from '../../text/simplify.ts';
import { RE_DATE_LINE } from '../../scan/dates.ts';
import { numberAlone } from '../../scan/doc-number.ts';
import { decode } from '../decode.ts';
import { receiveDrafts, type DraftLine } from '../draft-line.ts';
import { isTraditional } from '../is-traditional.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Received } from '../received.ts';
import { findMain } from './find-main.ts';
import { findPageTitle, titlesOf } from './find-title.ts';
import { isControl } from './is-control.ts';
import { isField, piecesOf } from './is-field.ts';
import { layOutPage, type PageLine } from './lay-out-page.ts';
import { factsIn, readFields } from './read-fields.ts';

/**
 * A saved web page: its main text, with tables, lists as they are numbered, sub- and superscript. Navigation, buttons and
 * the block of facts are noise; the facts are read. Styles that stand in other files are not known.
 *
 * @throws {ReadError} where the bytes are no text
 */
export function receiveHtml(bytes: Uint8Array): Received {
  const { text, truncated } = decode(bytes);
  const root = fromHtml(text);
  const printed = layOutPage(root);
  // Words are known in simplified characters, each of which stands for one as it is printed.
  const read = readIn(isTraditional(text));
  const lines = printed.map((line): PageLine => ({ ...line, raw: read(line.raw) }));
  const isText = findText(lines);
  const named = documentsNamed(lines);
  const facts = factsIn(readFields(lines.flatMap((line, i) => (isText[i] ? [] : piecesOf(line)))));
  const title = named.length > 1 ? null : findPageTitle(titlesOf(root, facts.title, read), lines, isText);
  const isShown = (i: number): boolean => title?.lines.includes(i) ?? false;
  const isAgain = (i: number): boolean => title?.above.includes(i) ?? false;
  const drafts = printed.map((line, i) => toDraft(line, isShown(i) || (isText[i] === true && !isAgain(i))));
  const given: DraftLine[] = title?.lines.length === 0 ? [{ raw: title.title, apart: true }] : [];
  return {
    ...receiveDrafts([...given, ...drafts]),
    truncated,
    facts: title ? [{ ...facts, title: title.title }] : named.length > 1 ? named : [],
  };
}

/** The documents of a page that has several, each with its own block of facts. */
function documentsNamed(lines: readonly PageLine[]): PageFacts[] {
  return blocksOfFacts(lines).flatMap(([start, end]) => {
    const { title, ...facts } = factsIn(readFields(lines.slice(start, end).flatMap(piecesOf)));
    return title === undefined ? [] : [{ ...facts, title }];
  });
}

/** Rows of nothing but facts: [start, end) of each table of them. */
function blocksOfFacts(lines: readonly PageLine[]): [number, number][] {
  const isRow = (line: PageLine | undefined): boolean => line?.cells !== undefined && isField(line);
  return lines.flatMap((_, start): [number, number][] => {
    if (!isRow(lines[start]) || isRow(lines[start - 1])) return [];
    const behind = lines.findIndex((line, i) => i > start && !isRow(line));
    const end = behind < 0 ? lines.length : behind;
    return within('fewestSeen', end - start) ? [[start, end]] : [];
  });
}

/** Which lines are text: those of the main element, without buttons and without the facts that stand over a text. */
function findText(lines: readonly PageLine[]): boolean[] {
  const main = findMain(lines);
  const facts = blocksOfFacts(lines);
  let isOver = true;
  return lines.map((line, i) => {
    if (facts.some(([start, end]) => start <= i && i < end)) return false;
    if ((main && !line.within.includes(main)) || line.hidden || isControl(line.raw)) return false;
    if (isOver && isField(line) && !isOfLetter(line)) return false;
    if (/[。；]/.test(line.raw)) isOver = false;
    return true;
  });
}

/** What a letter of Taiwan prints below its title (文書處理手冊) and a page elsewhere in its block of facts. 例：發文字號：府法綜字第1103018888號 */
function isOfLetter({ raw, cells }: PageLine): boolean {
  const isOwn = numberAlone(raw) !== null || RE_DATE_LINE.test(raw);
  return isOwn && cells === undefined && /民国|字第\d{6}/.test(raw);
}

function toDraft({ within: _, linked: __, hidden: ___, ...draft }: PageLine, isText: boolean): DraftLine {
  if (isText) return draft;
  // What is on no record need not keep its cells.
  return { raw: draft.raw, apart: draft.apart, aside: 'noise' };
}
