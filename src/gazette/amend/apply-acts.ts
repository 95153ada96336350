import type { Provision, Wording } from '../model/provision.ts';
import { applyAct } from './apply-act.ts';
import { arrange, type Numbered, type Slot } from './arrange.ts';
import { draftArticle, slotOf, writeArticle, type ArticleDraft } from './draft.ts';
import type { ReadAct } from './read-acts.ts';

export interface TextDraft {
  articles: Slot<ArticleDraft>[];
  added: Numbered<ArticleDraft>[];
}

/** What became of an act; `why` is null where it was carried out. */
export interface Outcome {
  act: ReadAct;
  why: string | null;
}

export interface Applied {
  wording: Wording;
  /** One for each act, in their order. */
  outcomes: Outcome[];
}

/**
 * Carries acts out on a text. One that does not say clearly what is to be done, or does not fit the text, is left out and
 * says why: nothing is guessed.
 *
 * @param closesGaps whether the decision has articles moved up where one is deleted (条文顺序作相应调整)
 */
export function applyActs(base: Wording, acts: readonly ReadAct[], closesGaps: boolean): Applied {
  const draft = draftText(base.articles);
  const outcomes = acts.map((act) => ({ act, why: applyAct(draft, act) }));
  return { wording: { front: base.front, articles: writeText(draft, closesGaps) }, outcomes };
}

function draftText(articles: readonly Provision[]): TextDraft {
  const slots: Slot<ArticleDraft>[] = [];
  for (const article of articles) {
    const main = slots.find(({ number }) => number === article.number);
    if (article.sub === null) slots.push(slotOf(article.number, draftArticle(article)));
    else main?.value?.subs.push(slotOf(article.sub, draftArticle(article)));
  }
  return { articles: slots, added: [] };
}

function writeText({ articles, added }: TextDraft, closesGaps: boolean): Provision[] {
  const written: Provision[] = [];
  for (const { number, value } of arrange(articles, added, closesGaps)) {
    // What is inserted stands where those around it stand.
    const above = value.above.length > 0 ? value.above : (written.at(-1)?.above ?? []);
    const subs = value.subs
      .filter(({ isDeleted }) => !isDeleted)
      .sort((a, b) => (a.to ?? a.number) - (b.to ?? b.number));
    written.push({ ...writeArticle(value, number, null), above });
    for (const sub of subs)
      if (sub.value) written.push({ ...writeArticle(sub.value, number, sub.to ?? sub.number), above });
  }
  return written;
}
