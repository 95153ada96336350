import type { Part } from '../model/document.ts';
import type { Article, GazetteNode, Item, Paragraph, Section } from '../model/nodes.ts';
import { firstBy } from '../model/first-by.ts';
import { perObject } from '../model/per-object.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { within } from '../limits/within.ts';
import type { LabelKind } from '../text/label-kinds.ts';

type Holder = Pick<Part, 'children'>;

/** Articles below a part, in the order of the text. */
export const articlesOf = perObject(({ children }: Holder) => ofType([...walkNodes(children)], 'article'));
/** 款 of an article. */
export const paragraphsOf = perObject(({ children }: Holder) => ofType(children, 'paragraph'));
/** 项 right below. */
export const itemsOf = perObject(({ children }: Holder) => ofType(children, 'item'));

/** Where each node stands among its like. */
export const placesIn = perObject(
  (nodes: readonly GazetteNode[]): ReadonlyMap<GazetteNode, number> => new Map(nodes.map((node, i) => [node, i])),
);

const articles = perObject((part: Holder) => firstBy(articlesOf(part), ({ num, number }) => `${num} ${number.sub}`));
const items = perObject(({ children }: Holder) =>
  firstBy(ofType([...walkNodes(children)], 'item'), ({ number }) => number.number),
);
const sections = perObject(({ children }: Holder) =>
  firstBy(ofType([...walkNodes(children)], 'section'), ({ number }) => number && `${number.kind} ${number.number}`),
);
const divisions = perObject(({ children }: Holder) => {
  const highest = ofType(children, 'section').filter(({ level }) => level === 1);
  return firstBy(highest, ({ number }) => number?.number);
});

/** 条 of a part; `sub` is that of 第十二条之一. */
export function findArticle(part: Holder, number: number, sub: number | null = null): Article | null {
  return articles(part).get(`${number} ${sub}`) ?? null;
}

/**
 * 款 of an article. An article of one paragraph with 项 has no second 款: there 第六款 is printed for its sixth 项, as
 * drafters often have it.
 */
export function findParagraph(article: Article, number: number): Paragraph | Item | null {
  return paragraphsOf(article)[number - 1] ?? findItem(article, number);
}

/** 项 below an article or paragraph. */
export function findItem(holder: Article | Paragraph | Item, number: number): Item | null {
  return items(holder).get(number) ?? null;
}

/** Section of a part by the kind of its label (第三章) and number. */
export function findSection(part: Holder, kind: LabelKind, number: number): Section | null {
  return sections(part).get(`${kind} ${number}`) ?? null;
}

/** 第三部分 of a text whose divisions are 一、二、三、 is 三、. */
export function findDivision(part: Holder, number: number): Section | null {
  return findSection(part, 'part', number) ?? divisions(part).get(number) ?? null;
}

/** Articles from one to another, both included, in the order of the text; of too many the two. */
export function articlesBetween(part: Holder, first: Article, last: Article): readonly Article[] {
  const places = placesIn(articlesOf(part));
  const [from, to] = [places.get(first), places.get(last)];
  if (from === undefined || to === undefined || from > to) return [];
  return within('longestRange', to - from) ? articlesOf(part).slice(from, to + 1) : [first, last];
}

type OfType<T extends GazetteNode['type']> = Extract<GazetteNode, { type: T }>;

function ofType<T extends GazetteNode['type']>(nodes: readonly GazetteNode[], type: T): OfType<T>[] {
  return nodes.filter((node): node is OfType<T> => node.type === type);
}
