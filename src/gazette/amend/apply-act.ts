import type { ProvisionParagraph } from '../model/provision.ts';
import type { Slot } from './arrange.ts';
import type { TextDraft } from './apply-acts.ts';
import { draftArticle, draftParagraph, runsOf, runsOfItem, runsOfParagraph, slotOf } from './draft.ts';
import type { ArticleDraft, ItemDraft, ParagraphDraft } from './draft.ts';
import { articlesOfWords, paragraphsOfWords } from './quoted-words.ts';
import type { ReadAct } from './read-acts.ts';
import { nameOfSpot, type Spot } from './spot.ts';

/** The place of a draft that a spot names. */
interface Located {
  article: Slot<ArticleDraft>;
  paragraph: Slot<ParagraphDraft> | null;
  item: Slot<ItemDraft> | null;
}

/** Carries one act out on a draft, which it changes; says why where it cannot. */
export function applyAct(draft: TextDraft, act: ReadAct): string | null {
  const { verb, spot } = act;
  if (verb === 'suspend') return '暂停执行，文字没有改变。';
  if (act.unplaced !== null) return '修改的地方不是条、款、项，本站不能推算。';
  if (spot === null)
    return replaceWords(
      draft.articles.flatMap(({ value }) => (value ? [...runsOf(value)] : [])),
      act,
    );
  if (verb === 'insert') return insert(draft, act, spot);
  const located = locate(draft, spot);
  if (typeof located === 'string') return located;
  if (act.found !== null) return replaceWords(runsAt(located), act);
  if (verb === 'replace') return replace(located, act);
  const slot = located.item ?? located.paragraph ?? located.article;
  if (verb === 'renumber') return renumber(slot, spot, act.to[0]);
  slot.isDeleted = true;
  return null;
}

function locate(draft: TextDraft, spot: Spot): Located | string {
  const missing = `修改前的文本里没有${nameOfSpot(spot)}。`;
  if (spot.point !== null) return '修改到目，本站不能推算。';
  const main = draft.articles.find(({ number }) => number === spot.article);
  const article = spot.sub === null ? main : main?.value?.subs.find(({ number }) => number === spot.sub);
  if (!article?.value) return missing;
  if (spot.paragraph === null && spot.item === null) return { article, paragraph: null, item: null };
  const { paragraphs } = article.value;
  const paragraph =
    spot.paragraph === null
      ? paragraphs.find(({ value }) => (value?.items.length ?? 0) > 0)
      : paragraphs.find(({ number }) => number === spot.paragraph);
  if (!paragraph?.value) return missing;
  if (spot.item === null) return { article, paragraph, item: null };
  const item = paragraph.value.items.find(({ number }) => number === spot.item);
  return item ? { article, paragraph, item } : missing;
}

function runsAt({ article, paragraph, item }: Located): { text: string }[] {
  if (item?.value) return [...runsOfItem(item.value)];
  if (paragraph?.value) return [...runsOfParagraph(paragraph.value)];
  return article.value ? [...runsOf(article.value)] : [];
}

function replaceWords(runs: readonly { text: string }[], { found, words, verb }: ReadAct): string | null {
  const by = verb === 'delete' ? '' : words;
  if (found === null || by === null) return '没有读出换成什么文字。';
  const holding = runs.filter(({ text }) => text.includes(found));
  if (holding.length === 0) return `修改前的文本里，那里没有“${found}”。`;
  for (const run of holding) run.text = run.text.replaceAll(found, by);
  return null;
}

function replace({ article, paragraph, item }: Located, { words, joint }: ReadAct): string | null {
  if (words === null || joint) return '一段引文换去几处，分不清各处的起止。';
  const made = paragraphsOfWords(words);
  const [first] = made;
  if (!first || !article.value) return '没有读出换成什么文字。';
  if (item?.value) {
    if (made.length > 1) return '一项换成几款，分不清层次。';
    const text = first.text || (first.items[0]?.text ?? '');
    item.value = { ...item.value, text: endedAs(item.value.text, text), below: [] };
  } else if (paragraph?.value) {
    if (made.length > 1) return '一款换成几款，后面各款的次序没有写明。';
    paragraph.value = keepsItems(first) ? { ...paragraph.value, text: first.text } : draftParagraph(first);
  } else {
    article.value.paragraphs = made.map((one, i) => slotOf(i + 1, draftParagraph(one)));
    article.value.added = [];
  }
  return null;
}

/** A 项 that is quoted without the mark that ends it keeps the one that it had. 例：修改为：“（二）春节，放假3天”。 */
function endedAs(before: string, text: string): string {
  return /[。；，：]$/.test(text) ? text : text + (/[。；，]$/.exec(before)?.[0] ?? '');
}

/** New words that only lead in what follows them leave it as it is. */
function keepsItems({ text, items }: ProvisionParagraph): boolean {
  return items.length === 0 && text.endsWith('：');
}

function renumber(slot: Slot<unknown>, from: Spot, to: Spot | undefined): string | null {
  const field = from.item !== null ? 'item' : from.paragraph !== null ? 'paragraph' : 'article';
  const number = to?.[field];
  const isBeside =
    to !== undefined &&
    (field === 'article' || to.article === from.article) &&
    (to.sub === null) === (from.sub === null);
  if (!isBeside || number == null) return '改到了另一条里，次序没有写明。';
  slot.to = from.sub === null ? number : to.sub;
  return null;
}

function insert(draft: TextDraft, act: ReadAct, spot: Spot): string | null {
  if (act.words === null) return '没有读出增加的文字。';
  if (act.joint && act.to.length < 2) return '没有写明增加在第几处。';
  const spots = act.joint ? act.to : [spot];
  const isWhole = spot.paragraph === null && spot.item === null;
  const pieces = !act.joint ? [act.words] : isWhole ? piecesOf(act.words, spots.length) : act.words.split('\n');
  if (pieces.length !== spots.length) return '一段引文增加几处，分不清各处的起止。';
  for (const [i, one] of spots.entries()) {
    const why = isWhole ? insertArticle(draft, pieces[i] ?? '', one) : insertBelow(draft, pieces[i] ?? '', one);
    if (why !== null) return why;
  }
  return null;
}

function piecesOf(words: string, count: number): string[] {
  const articles = articlesOfWords(words) ?? words.split('\n');
  return articles.length === count ? articles : [];
}

function insertArticle(draft: TextDraft, words: string, { article, sub }: Spot): string | null {
  const value = draftArticle({
    number: article,
    sub,
    label: '',
    heading: null,
    above: [],
    paragraphs: paragraphsOfWords(words),
  });
  if (sub === null) draft.added.push({ number: article, value });
  else {
    const main = draft.articles.find(({ number }) => number === article);
    if (!main?.value) return `修改前的文本里没有第${article}条。`;
    main.value.subs.push(slotOf(sub, value));
  }
  return null;
}

function insertBelow(draft: TextDraft, words: string, spot: Spot): string | null {
  const holder = locate(draft, { ...spot, ...(spot.item === null ? { paragraph: null } : { item: null }) });
  if (typeof holder === 'string') return holder;
  const [made, ...more] = paragraphsOfWords(words);
  if (!made || more.length > 0) return '增加的文字有几款，分不清起止。';
  if (spot.item === null)
    holder.article.value?.added.push({ number: spot.paragraph ?? 0, value: draftParagraph(made) });
  else {
    const paragraph =
      holder.paragraph ?? holder.article.value?.paragraphs.find(({ value }) => (value?.items.length ?? 0) > 0);
    const [item] = draftParagraph(made).items;
    const value = item?.value ?? {
      label: paragraph?.value?.items[0]?.value?.label ?? '',
      depth: 1,
      text: made.text,
      below: [],
    };
    if (!paragraph?.value) return `修改前的文本里没有${nameOfSpot({ ...spot, item: null })}的各项。`;
    paragraph.value.added.push({ number: spot.item, value });
  }
  return null;
}
