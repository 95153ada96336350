import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { within } from '../../limits/within.ts';
import { genreOf } from '../../scan/genre.ts';
import { numberAlone } from '../../scan/doc-number.ts';
import { isMastheadLine } from '../../scan/gazette-name.ts';
import { isOrgan } from '../../scan/issuer.ts';
import { fold, similarity } from '../../text/fold.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import type { PageLine } from './lay-out-page.ts';
import { elementsIn } from './table-grid.ts';

/** The title of the document of a page. */
export interface PageTitle {
  title: string;
  /** The lines that print it, by index; none where only the head of the page has it. */
  lines: readonly number[];
  /** The lines that print it once more right above: the heading of the page, over that of the text. */
  above: readonly number[];
}

/**
 * What a page says its title is, the surest first: the block of facts, the head as 政府网站发展指引 (国办发〔2017〕47号) asks
 * for it, the heading, the title of the window. The last two may name the site, so that they must end in a 文种.
 *
 * @param read Gives words in the characters in which all is read.
 */
export function titlesOf(root: Root, fact: string | undefined, read: (words: string) => string): string[] {
  const metas = elementsIn(root, ['meta'], []).filter(({ properties: { name } }) =>
    /^articletitle$/i.test(String(name)),
  );
  const headings = elementsIn(root, ['h1'], []).map((heading) => read(toString(heading)));
  const windows = elementsIn(root, ['title'], []).flatMap((title) => read(toString(title)).split(RE_BETWEEN_NAMES));
  return [
    fact ?? '',
    ...metas.map(({ properties: { content } }) => (typeof content === 'string' ? read(content) : '')),
    ...[...headings, ...windows].filter(
      (title) => genreOf(title.trim()) !== null && !isMastheadLine(withoutBlanks(title)),
    ),
  ].flatMap((title) => title.replace(/\s+/g, ' ').trim() || []);
}

/** What parts the name of a page from that of its site. 例：…的通知_国务院文件_中国政府网 */
const RE_BETWEEN_NAMES = /[_|｜]|\s[-–—]+\s|--+/;

/** The title among the first lines of the text; else where the page prints it above; else what the head of the page says. */
export function findPageTitle(
  titles: readonly string[],
  lines: readonly PageLine[],
  isText: readonly boolean[],
): PageTitle | null {
  const text = [...lines.keys()].filter((i) => isText[i] && lines[i]?.cells === undefined);
  const above = [...lines.keys()].slice(0, text[0] ?? 0).filter((i) => lines[i]?.hidden === false);
  const places = [text.filter((_, n) => within('linesOverText', n + 1)), above];
  for (const [place, indices] of places.entries()) {
    const raws = indices.map((i) => lines[i]?.raw ?? '');
    for (const title of titles) {
      const found = findTitle(title, raws, place === 0);
      if (!found) continue;
      const printed = indices.slice(found.start, found.end);
      const again = findTitle(title, raws.slice(found.end), place === 0);
      if (place === 0 && again?.start === 0)
        return { title: again.title, lines: indices.slice(found.end, found.end + again.end), above: printed };
      return { title: found.title, lines: printed, above: [] };
    }
  }
  const [title] = titles;
  return title === undefined || text.length === 0 ? null : { title, lines: [], above: [] };
}

/** Lines that print a title: [start, end) of those given. */
interface TitleLines {
  start: number;
  end: number;
  title: string;
}

/**
 * Where a title is printed among lines: as it is given, or broken, or with small differences.
 *
 * @param isText The organ on a line above is part of it, and what the lines say beside it.
 */
function findTitle(title: string, lines: readonly string[], isText: boolean): TitleLines | null {
  const wanted = fold(title);
  for (let start = 0; start < lines.length; start++) {
    if (numberAlone(lines[start] ?? '') !== null) continue;
    let said = '';
    for (let end = start + 1; end <= lines.length && within('titleLines', end - start); end++) {
      said += fold(lines[end - 1] ?? '');
      const isIt = isText ? said.includes(wanted) || within('sameTitle', similarity(said, wanted)) : said === wanted;
      if (isIt) return toTitle(start, end, lines, isText);
      if (said.length > wanted.length) break;
    }
  }
  return null;
}

function toTitle(start: number, end: number, lines: readonly string[], isText: boolean): TitleLines {
  let first = start;
  while (isText && isOrgan((lines[first - 1] ?? '').trim())) first--;
  const title = lines.slice(first, end).join('').replace(/\s+/g, '');
  return { start: first, end, title };
}
