import type { Article, GazetteNode, Item, Paragraph, Section } from '../model/nodes.ts';
import type { Provision, ProvisionItem, ProvisionParagraph, Wording } from '../model/provision.ts';
import { joinLabel } from '../text/join-label.ts';
import { parseLabel } from '../text/label.ts';

/** The words of a text as a tree that can be drawn and exported, without ids: what `wordingOf` reads out of it again. */
export function nodesOfWording({ front, articles }: Wording): GazetteNode[] {
  const root: GazetteNode[] = front.map(nodeOfParagraph);
  const open: Section[] = [];
  for (const article of articles) {
    const same = article.above.findIndex((heading, depth) => headingOf(open[depth]) !== heading);
    open.length = Math.min(open.length, same < 0 ? article.above.length : same);
    for (const heading of article.above.slice(open.length)) {
      const section = nodeOfHeading(heading, open.length + 1);
      (open.at(-1)?.children ?? root).push(section);
      open.push(section);
    }
    (open.at(-1)?.children ?? root).push(nodeOfArticle(article));
  }
  return root;
}

/** 第一章　总则 */
function nodeOfHeading(printed: string, level: number): Section {
  const found = parseLabel(printed);
  const label = found && printed.slice(0, found.length).trim();
  const number = found && { kind: found.kind, number: found.number, sub: found.sub };
  const heading = printed.slice(found?.length ?? 0);
  return { type: 'section', id: '', level, label, number, heading, runIn: false, lines: [], children: [] };
}

function headingOf(section: Section | undefined): string | null {
  return section ? joinLabel(section.label, section.heading) : null;
}

function nodeOfArticle({ number, sub, label, heading, paragraphs }: Provision): Article {
  const children = paragraphs.map(nodeOfParagraph);
  const value = { kind: 'article' as const, number, sub };
  return { type: 'article', id: '', num: number, label, number: value, heading, lines: [], children };
}

/** A paragraph with its items below it, and theirs below them. */
function nodeOfParagraph({ text, items }: ProvisionParagraph): Paragraph {
  const paragraph = plain(text);
  const open: (Paragraph | Item)[] = [paragraph];
  for (const item of items) {
    open.length = Math.min(open.length, item.depth);
    const node = nodeOfItem(item);
    (open.at(-1) ?? paragraph).children.push(node);
    open.push(node);
  }
  return paragraph;
}

/** What has no number, or one that nobody can read alone, is a paragraph with all its words. */
function nodeOfItem({ label, depth, text }: ProvisionItem): Paragraph | Item {
  const found = parseLabel(label) ?? parseLabel(`${label}${text}`);
  if (!found || label === '') return plain(`${label}${text}`);
  const number = { kind: found.kind, number: found.number, sub: found.sub };
  return { type: 'item', id: '', level: depth, label, number, lines: [], text, children: [] };
}

function plain(text: string): Paragraph {
  return { type: 'paragraph', id: '', lines: [], text, children: [] };
}
