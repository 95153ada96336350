import type { LabelNumber } from '../model/label-number.ts';
import type { AnnexList, Article, Item, Paragraph, Section, Signature } from '../model/nodes.ts';
import { parseDate } from '../scan/dates.ts';
import type { Label } from '../text/label.ts';
import { join, sourced, trim, type Sourced } from '../text/sourced.ts';
import { linesOf, readText, remember, type Context } from './context.ts';

/** Nodes of their text, repaired and remembered with its place in the file; ids are set by `assignIds`. */

/** A number as it is printed and what it says. */
export interface PrintedLabel {
  label: Label;
  mark: Sourced;
}

/** @param fields `printed` is null where the heading has no number. */
export function makeSection(
  fields: { level: number; printed: PrintedLabel | null; text: Sourced; runIn: boolean },
  context: Context,
): Section {
  const { level, printed, runIn } = fields;
  const mark = printed?.mark;
  const text = trim(fields.text);
  const { text: heading, sourced, ...marks } = readText(text, 'heading', context);
  const label = mark ? readText(mark, 'heading', context) : null;
  const node: Section = {
    type: 'section',
    id: '',
    lines: linesOf([...(mark ? [mark] : []), text], context),
    level,
    label: label?.text ?? null,
    number: printed && numberOf(printed.label),
    heading,
    runIn,
    ...marks,
    children: [],
  };
  return remember(node, [...(label ? [label.sourced] : []), sourced], context);
}

/** @param caption What stands behind the number where it is a caption and no text. */
export function makeArticle({ label: value, mark }: PrintedLabel, caption: Sourced | null, context: Context): Article {
  const label = readText(mark, 'heading', context);
  const heading = caption ? readText(caption, 'heading', context) : null;
  const node: Article = {
    type: 'article',
    id: '',
    lines: linesOf([mark, ...(caption ? [caption] : [])], context),
    num: value.number,
    label: label.text,
    number: numberOf(value),
    heading: heading?.text ?? null,
    children: [],
  };
  return remember(node, [label.sourced, ...(heading ? [heading.sourced] : [])], context);
}

export function makeParagraph(text: Sourced, context: Context): Paragraph {
  const { sourced, ...read } = readText(text, 'prose', context);
  const node: Paragraph = { type: 'paragraph', id: '', lines: linesOf([text], context), ...read, children: [] };
  return remember(node, [sourced], context);
}

export function makeItem(fields: { level: number; printed: PrintedLabel; text: Sourced }, context: Context): Item {
  const { level, text } = fields;
  const { label: value, mark } = fields.printed;
  const { sourced, ...read } = readText(trim(text), 'prose', context);
  const label = readText(mark, 'heading', context);
  const node: Item = {
    type: 'item',
    id: '',
    lines: linesOf([mark, text], context),
    label: label.text,
    number: numberOf(value),
    level,
    ...read,
    children: [],
  };
  return remember(node, [label.sourced, sourced], context);
}

/** One node a line, so that each annex can be linked from where it is named. */
export function makeAnnexLine(text: Sourced, context: Context): AnnexList {
  const { sourced, ...read } = readText(text, 'prose', context);
  const node: AnnexList = { type: 'annexList', id: '', lines: linesOf([text], context), ...read };
  return remember(node, [sourced], context);
}

export function makeSignature(signers: string[], lines: readonly Sourced[], context: Context): Signature {
  const read = readText(joinLines(lines), 'prose', context);
  const date = parseDate(read.text);
  const node: Signature = { type: 'signature', id: '', lines: linesOf(lines, context), signers, date, text: read.text };
  return remember(node, [read.sourced], context);
}

function numberOf({ kind, number, sub }: Label): LabelNumber {
  return { kind, number, sub };
}

/** Texts of several lines as one, a line break between. */
function joinLines(texts: readonly Sourced[]): Sourced {
  return join(texts.flatMap((text, i) => (i === 0 ? [text] : [sourced('\n', text.at[0] ?? 0), text])));
}
