import type { Provision, ProvisionItem, ProvisionParagraph } from '../model/provision.ts';
import { NUMERAL, parseNumeral } from '../text/numerals.ts';
import { toHanNumeral } from '../text/to-han-numeral.ts';
import { arrange, type Numbered, type Slot } from './arrange.ts';

/** A text while acts change it. Numbers stay those of before until it is written out: acts name places by them. */
export interface ArticleDraft {
  label: string;
  heading: string | null;
  above: string[];
  paragraphs: Slot<ParagraphDraft>[];
  added: Numbered<ParagraphDraft>[];
  /** 第十二条之一 and the like, which follow it. */
  subs: Slot<ArticleDraft>[];
}

export interface ParagraphDraft {
  text: string;
  items: Slot<ItemDraft>[];
  added: Numbered<ItemDraft>[];
}

/** A 项 with what stands below it. */
export interface ItemDraft extends ProvisionItem {
  below: ProvisionItem[];
}

export function slotOf<T>(number: number, value: T): Slot<T> {
  return { number, value, to: null, isDeleted: false };
}

export function draftArticle({ label, heading, above, paragraphs }: Provision): ArticleDraft {
  const slots = paragraphs.map((paragraph, i) => slotOf(i + 1, draftParagraph(paragraph)));
  return { label, heading, above: [...above], paragraphs: slots, added: [], subs: [] };
}

export function draftParagraph({ text, items }: ProvisionParagraph): ParagraphDraft {
  const drafts: ItemDraft[] = [];
  for (const item of items) {
    const last = drafts.at(-1);
    if (item.depth > 1 && last) last.below.push(item);
    else drafts.push({ ...item, below: [] });
  }
  return { text, items: drafts.map((item, i) => slotOf(numberOf(item.label) ?? i + 1, item)), added: [] };
}

/** The article as acts have left it, under its new number. */
export function writeArticle(draft: ArticleDraft, number: number, sub: number | null): Provision {
  const paragraphs = arrange(draft.paragraphs, draft.added, true).map(({ value }) => writeParagraph(value));
  const label = `第${toHanNumeral(number)}条${sub === null ? '' : `之${toHanNumeral(sub)}`}`;
  return { number, sub, label, heading: draft.heading, above: draft.above, paragraphs };
}

function writeParagraph({ text, items, added }: ParagraphDraft): ProvisionParagraph {
  const isNumbered = [...items, ...added].every(({ value }) => value !== null && numberOf(value.label) !== null);
  const written = arrange(items, added, true).flatMap(({ number, value: { below, ...item } }) => [
    isNumbered ? { ...item, label: renumbered(item.label, number) } : item,
    ...below,
  ]);
  return { text, items: written };
}

const RE_NUMBER = new RegExp(`[${NUMERAL}]+`);

function numberOf(label: string): number | null {
  return parseNumeral(RE_NUMBER.exec(label)?.[0] ?? '');
}

/** （三） with another number: （四）, in the figures that it is printed in. */
function renumbered(label: string, number: number): string {
  return label.replace(RE_NUMBER, (printed) => (/[0-9]/.test(printed) ? String(number) : toHanNumeral(number)));
}

/** Every run of words of an article, to be changed in its place. */
export function* runsOf(draft: ArticleDraft): Generator<{ text: string }> {
  for (const { value, isDeleted } of draft.paragraphs) if (value && !isDeleted) yield* runsOfParagraph(value);
}

export function* runsOfParagraph(paragraph: ParagraphDraft): Generator<{ text: string }> {
  yield paragraph;
  for (const { value, isDeleted } of paragraph.items) if (value && !isDeleted) yield* runsOfItem(value);
}

export function* runsOfItem(item: ItemDraft): Generator<{ text: string }> {
  yield item;
  yield* item.below;
}
