import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';

/** Articles from which a chapter has a list of them. */
const MANY = 2;
/** Characters of the longest label that finds room beside its article. 例：第二十一条 */
const LONGEST_LABEL = 5;
// 例：第三章 → 章
const RE_KIND = /^第.+(\p{sc=Han})$/u;

/**
 * Puts into a part what leads a reader through it: below the heading of a chapter its articles, at its end the next
 * chapter; and says whether the labels of its articles may hang beside them. None of it is text of the document.
 *
 * @param part as drawn; is changed
 */
export function leadThrough(part: Element): void {
  const articles = sectionsIn(part, isArticle, true);
  const longest = Math.max(0, ...articles.map((article) => labelOf(article).length));
  if (articles.length > 0 && articles.every(hasLabelAlone) && longest <= LONGEST_LABEL)
    part.properties.className = [part.properties.className ?? []].flat().map(String).concat('hangs');
  openChapters(part);
}

function openChapters(parent: Element): void {
  const chapters = sectionsIn(parent, isChapter);
  chapters.forEach((chapter, i) => {
    openChapters(chapter);
    const articles = sectionsIn(chapter, isArticle);
    if (articles.length >= MANY) chapter.children.splice(1, 0, h('p.articles', articles.map(linkTo)));
    const next = chapters[i + 1];
    const [, kind] = (next && RE_KIND.exec(labelOf(next))) ?? [];
    if (next && kind) {
      const href = `#${String(next.properties.id)}`;
      chapter.children.push(h('p.onward', h('a', { href }, `下一${kind}　${nameOf(next)}`)));
    }
  });
}

function sectionsIn(parent: Element, fits: (section: Element) => boolean, deep = false): Element[] {
  const sections = parent.children.filter((child) => child.type === 'element' && child.tagName === 'section');
  return (sections as Element[]).flatMap((section) => {
    if (fits(section)) return [section];
    return deep ? sectionsIn(section, fits, deep) : [];
  });
}

function isArticle(section: Element): boolean {
  return hasClass(section, 'art');
}

function isChapter(section: Element): boolean {
  return hasClass(section, 'div');
}

function headingOf(section: Element): Element | undefined {
  return section.children.find((child) => child.type === 'element' && /^h\d$/u.test(child.tagName)) as
    Element | undefined;
}

/** The first thing in a heading is the link that its label is. */
function labelOf(section: Element): string {
  const [label] = headingOf(section)?.children ?? [];
  return label?.type === 'element' && label.tagName === 'a' ? toString(label) : '';
}

/** Behind its label an article may have a name, which finds no room beside it. */
function hasLabelAlone(article: Element): boolean {
  return toString(headingOf(article) ?? article).trim() === labelOf(article);
}

function nameOf(chapter: Element): string {
  const words = (headingOf(chapter)?.children ?? []).filter((child) => !isMark(child)).slice(1);
  return words
    .map((child) => toString(child))
    .join('')
    .trim();
}

function isMark(child: ElementContent): boolean {
  return child.type === 'element' && ['by', 'page', 'call'].some((name) => hasClass(child, name));
}

function linkTo(article: Element): Element {
  return h('a', { href: `#${String(article.properties.id)}` }, labelOf(article));
}

function hasClass({ properties }: Element, name: string): boolean {
  return [properties.className].flat().includes(name);
}
