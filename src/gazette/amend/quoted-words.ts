import type { ProvisionParagraph } from '../model/provision.ts';
import { parseLabel } from '../text/label.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';

/** The paragraphs of new words, a line each, with their 项; the number of the article before them goes. */
export function paragraphsOfWords(words: string): ProvisionParagraph[] {
  const paragraphs: ProvisionParagraph[] = [];
  for (const line of words.split('\n').map(withoutArticle)) {
    const label = parseLabel(line);
    const last = paragraphs.at(-1);
    if (!label || LABEL_KINDS[label.kind].opens === 'heading') paragraphs.push({ text: line, items: [] });
    else {
      const item = { label: line.slice(0, label.length).trim(), text: line.slice(label.length) };
      const depth = depthOf(last?.items ?? [], label.kind);
      if (last) last.items.push({ ...item, depth });
      else paragraphs.push({ text: '', items: [{ ...item, depth }] });
    }
  }
  return paragraphs;
}

/** New words of several articles, one each, where each opens with its number; else null. */
export function articlesOfWords(words: string): string[] | null {
  const lines = words.split('\n');
  if (!isArticle(lines[0] ?? '')) return null;
  const articles: string[][] = [];
  for (const line of lines)
    if (isArticle(line)) articles.push([line]);
    else articles.at(-1)?.push(line);
  return articles.map((article) => article.join('\n'));
}

/** 项 are numbered in one style, 目 in another. */
function depthOf(items: ProvisionParagraph['items'], kind: string): number {
  const [first] = items;
  return first === undefined || parseLabel(first.label + first.text)?.kind === kind ? 1 : 2;
}

function isArticle(line: string): boolean {
  return parseLabel(line)?.kind === 'article';
}

function withoutArticle(line: string): string {
  const label = parseLabel(line);
  return label?.kind === 'article' ? line.slice(label.length) : line;
}
