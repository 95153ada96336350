import type { ProvisionParagraph } from '../model/provision.ts';
import { parseLabel, type Label } from '../text/label.ts';
import { LABEL_KINDS, type LabelKind } from '../text/label-kinds.ts';

/** The paragraphs of new words, a line each, with their 项; the number of the article before them goes. */
export function paragraphsOfWords(words: string): ProvisionParagraph[] {
  const paragraphs: ProvisionParagraph[] = [];
  /** 项 are numbered in one style, 目 in another. */
  let style: LabelKind | null = null;
  for (const { line, label } of linesOf(words).map(withoutArticle)) {
    if (!label || LABEL_KINDS[label.kind].opens === 'heading') {
      paragraphs.push({ text: line, items: [] });
      style = null;
    } else {
      style ??= label.kind;
      if (paragraphs.length === 0) paragraphs.push({ text: '', items: [] });
      const depth = label.kind === style ? 1 : 2;
      const item = { label: line.slice(0, label.length).trim(), text: line.slice(label.length), depth };
      paragraphs.at(-1)?.items.push(item);
    }
  }
  return paragraphs;
}

/** New words of several articles, one each, where each opens with its number; else null. */
export function articlesOfWords(words: string): string[] | null {
  const lines = linesOf(words);
  if (lines[0]?.label?.kind !== 'article') return null;
  const articles: string[][] = [];
  for (const { line, label } of lines)
    if (label?.kind === 'article') articles.push([line]);
    else articles.at(-1)?.push(line);
  return articles.map((article) => article.join('\n'));
}

interface NumberedLine {
  line: string;
  label: Label | null;
}

function linesOf(words: string): NumberedLine[] {
  return words.split('\n').map((line) => ({ line, label: parseLabel(line) }));
}

/** What stands behind the number may open with one of its own. 例：第三条 |（一）… */
function withoutArticle({ line, label }: NumberedLine): NumberedLine {
  const [rest = { line, label }] = label?.kind === 'article' ? linesOf(line.slice(label.length)) : [];
  return rest;
}
