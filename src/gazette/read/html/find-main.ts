import type { Element } from 'hast';
import { within } from '../../limits/within.ts';
import { isControl } from './is-control.ts';
import { isField } from './is-field.ts';
import type { PageLine } from './lay-out-page.ts';

/**
 * What the content systems of Chinese governments call the element that holds the text of a page, as id or class: gov.cn,
 * TRS WCM, Jiangsu Hanweb (jcms), Visual SiteBuilder (vsb), UEditor. What more general names hold is found by its sentences.
 */
const NAMES: ReadonlySet<string> = new Set(
  (
    'ucap-content trs_editor trs_editor_view zoom zoomcon fontzoom vsb_content vsb_content_2 vsb_content_4 ' +
    'ivs_content articlecontent article-content article_content info_content conzoom textzoom bszoom'
  ).split(' '),
);
/** What holds more than lines. */
const HOLDERS: ReadonlySet<string> = new Set('article body div main section td form center'.split(' '));
const ASIDE: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);

/**
 * The element that holds the main text of a page: the one that its content system names so, else the innermost that
 * holds nearly all sentences. Null where the page has none.
 */
export function findMain(lines: readonly PageLine[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const weight = weightOf(line);
    total += weight;
    for (const element of line.within) weights.set(element, (weights.get(element) ?? 0) + weight);
  }
  const holders = [...weights].filter(([{ tagName }, weight]) => HOLDERS.has(tagName) && weight > 0);
  const named = holders.filter(([element]) => hasName(element)).sort(([, a], [, b]) => b - a)[0];
  if (named && within('half', named[1] / total)) return named[0];
  // A list of links has no sentences: what its foot says of the site is not the text.
  if (!lines.some((line) => weightOf(line) > 0 && /[。；，]/.test(line.raw))) return null;
  // Elements come before those inside them: the last one that holds enough is the innermost.
  return holders.findLast(([, weight]) => within('mainShare', weight / total))?.[0] ?? null;
}

/** Han characters of the sentences of a line, or of its cells; a fact or a button of the page is none. */
function weightOf(line: PageLine): number {
  const { raw, linked, hidden, within: elements } = line;
  // What is mostly links leads to other pages.
  if (hidden || elements.some(({ tagName }) => ASIDE.has(tagName)) || !within('half', 1 - linked / raw.length))
    return 0;
  if (isControl(raw) || isField(line)) return 0;
  return /[。；，：、]/.test(raw) ? (raw.match(/\p{sc=Han}/gu)?.length ?? 0) : 0;
}

function hasName({ properties: { id, className } }: Element): boolean {
  return [id, className].flat().some((name) => typeof name === 'string' && NAMES.has(name.toLowerCase()));
}
