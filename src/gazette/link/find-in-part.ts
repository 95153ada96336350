import type { Part } from '../model/document.ts';
import type { Article, GazetteNode, Item, Paragraph, Section } from '../model/nodes.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { LabelKind } from '../text/label-kinds.ts';

/** 条 of a part; `sub` is that of 第十二条之一. */
export function findArticle(part: Pick<Part, 'children'>, number: number, sub: number | null = null): Article | null {
  for (const node of walkNodes(part.children)) {
    if (node.type === 'article' && node.num === number && node.number.sub === sub) return node;
  }
  return null;
}

/**
 * 款 of an article. An article of one paragraph with 项 has no second 款: there 第六款 is printed for its sixth 项, as
 * drafters often have it.
 */
export function findParagraph(article: Article, number: number): Paragraph | Item | null {
  const paragraphs = article.children.filter((node) => node.type === 'paragraph');
  return paragraphs[number - 1] ?? findItem(article, number);
}

/** 项 below an article or paragraph. */
export function findItem(holder: Article | Paragraph | Item, number: number): Item | null {
  const all: Item[] = [];
  for (const node of walkNodes(holder.children)) if (node.type === 'item') all.push(node);
  return all.find((item) => item.number.number === number) ?? null;
}

/** Section of a part by the kind of its label (第三章) and number. */
export function findSection(part: Pick<Part, 'children'>, kind: LabelKind, number: number): Section | null {
  for (const node of walkNodes(part.children)) {
    if (node.type === 'section' && node.number?.kind === kind && node.number.number === number) return node;
  }
  return null;
}

/** 第三部分 of a text whose divisions are 一、二、三、 is 三、. */
export function findDivision(part: Pick<Part, 'children'>, number: number): Section | null {
  const top = part.children.filter((node): node is Section => node.type === 'section' && node.level === 1);
  return findSection(part, 'part', number) ?? top.find((section) => section.number?.number === number) ?? null;
}

/** Ids of the articles from one to another, both included, in the order of the text. */
export function articlesBetween(part: Pick<Part, 'children'>, first: Article, last: Article): Article[] {
  const articles = [...walkNodes(part.children)].filter(
    (node): node is Article & GazetteNode => node.type === 'article',
  );
  const [from, to] = [articles.indexOf(first), articles.indexOf(last)];
  return from >= 0 && from <= to ? articles.slice(from, to + 1) : [];
}
