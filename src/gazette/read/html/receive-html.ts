import { fromHtml } from 'hast-util-from-html';
import { decode } from '../decode.ts';
import { receiveDrafts, type DraftLine } from '../draft-line.ts';
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
  const lines = layOutPage(root);
  const isText = findText(lines);
  const facts = factsIn(readFields(lines.flatMap((line, i) => (isText[i] ? [] : piecesOf(line)))));
  const title = findPageTitle(titlesOf(root, facts.title), lines, isText);
  const isShown = (i: number): boolean => title?.lines.includes(i) ?? false;
  const isAgain = (i: number): boolean => title?.above.includes(i) ?? false;
  const drafts = lines.map((line, i) => toDraft(line, isShown(i) || (isText[i] === true && !isAgain(i))));
  const given: DraftLine[] = title?.lines.length === 0 ? [{ raw: title.title, apart: true }] : [];
  return {
    ...receiveDrafts([...given, ...drafts]),
    truncated,
    facts: title ? [{ ...facts, title: title.title }] : [],
  };
}

/** Which lines are text: those of the main element, without buttons and without the facts that stand over the text. */
function findText(lines: readonly PageLine[]): boolean[] {
  const main = findMain(lines);
  let isOver = true;
  return lines.map((line) => {
    if ((main && !line.within.includes(main)) || line.hidden || isControl(line.raw)) return false;
    if (isOver && isField(line)) return false;
    if (/[。；]/.test(line.raw)) isOver = false;
    return true;
  });
}

function toDraft({ within: _, linked: __, hidden: ___, ...draft }: PageLine, isText: boolean): DraftLine {
  if (isText) return draft;
  // What is on no record need not keep its cells.
  return { raw: draft.raw, apart: draft.apart, aside: 'noise' };
}
