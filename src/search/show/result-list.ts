import { LATER_WORDS, STATUS_WORDS } from '../../gazette/model/words.ts';
import { formatDate } from '../../gazette/wording/format-date.ts';
import type { Match, SearchResponse, SearchResult } from '../find/api.ts';
import { element } from '../../dom/element.ts';
import { markedAddress } from './marked-address.ts';
import { citeButton } from './cite-button.ts';
import { markedText } from './marked-text.ts';
import { nameList } from './name-list.ts';
import { otherWords, type PutAside } from './other-words.ts';
import { shortTitle, wholeTitle } from './result-title.ts';
import { addressOf, readState, type SearchState } from './search-state.ts';

/**
 * Documents with the places in them that match, every link leading to a page that marks the terms; behind those that
 * have all that was typed, under a heading of their own, those that are about it.
 */
export function resultList(
  response: SearchResponse,
  { state, start = 1, putAside }: { state: SearchState; start?: number; putAside: PutAside },
): HTMLElement {
  const { results, related, terms } = response;
  const others = related.length > 0 && [
    element('h2', { class: 'group' }, '没有全部的词，但相关的条文'),
    element('ol', { class: 'results' }, ...related.map((result) => resultItem(result, wordsOf(result)))),
  ];
  return element(
    'div',
    { class: 'result-groups' },
    suggestion(response),
    start === 1 && nameList(response.names),
    offers(response, state),
    ...otherWords(response, state.without, putAside),
    element(
      'ol',
      { class: 'results', start: String(start) },
      ...results.map((result) => resultItem(result, response.relaxed ? wordsOf(result) : terms)),
    ),
    ...(others || []),
  );
}

/**
 * Adds to a list that shows the first results what has come since; those that a reader may be at stay as they are.
 *
 * @param found holds the list; @param list all of it
 */
export function continueList(found: HTMLElement, list: HTMLElement): void {
  const [shown, whole] = [found, list].map((one) => one.querySelector('.results'));
  const groups = found.querySelector('.result-groups');
  if (!shown || !whole || !groups) {
    found.replaceChildren(list);
    return;
  }
  const further = [...list.children].slice(groups.children.length);
  shown.append(...[...whole.children].slice(shown.children.length));
  groups.append(...further);
}

/** What the query names and could be filtered by. */
function offers({ offered }: SearchResponse, state: SearchState): HTMLElement | false {
  if (offered.length === 0) return false;
  const links = offered.map(({ name, value, label, count, rest }) => {
    const href = addressOf({ ...state, query: rest, filters: { ...state.filters, [name]: [value] }, page: 1 });
    return element('a', { href }, `${label}（${count}）`);
  });
  return element('p', { class: 'used' }, '只看：', ...links);
}

/** A slip of one character is pointed out, never mended silently. */
function suggestion({ suggested }: SearchResponse): HTMLElement | false {
  if (suggested?.how !== 'character') return false;
  const href = addressOf({ ...readState(new URLSearchParams()), query: suggested.text });
  return element('p', { class: 'used' }, '您是不是要找：', element('a', { href }, suggested.text));
}

/** Words that a page marks of a document that has not all that was typed: those marked here, the longest. */
function wordsOf({ matches }: SearchResult): string[] {
  const words = matches.flatMap(({ excerpt, marks }) => marks.map(([start, end]) => excerpt.slice(start, end)));
  const long = Array.from(new Set(words)).filter((word) => word.length > 1 && !word.includes('｜'));
  return long.sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

const MOST_WORDS = 8;

function resultItem(result: SearchResult, terms: readonly string[]): HTMLLIElement {
  const places = result.matches.filter(({ id }) => id !== '');
  const hidden = result.places - places.reduce((sum, { marks }) => sum + marks.length, result.titleMarks.length);
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: markedAddress(result.url, terms) }, ...shortTitle(result))),
    wholeTitle(result),
    particulars(result),
    places.length > 0 && element('ul', {}, ...places.map((match) => placeItem(match, terms))),
    hidden > 0 && places.length > 0 && element('p', { class: 'others' }, `文中共${result.places}处`),
  );
}

function particulars(result: SearchResult): HTMLElement {
  const { docNumber, issuers, date, status, ofWork } = result;
  const later = ofWork && LATER_WORDS[ofWork];
  return element(
    'p',
    { class: 'particulars' },
    docNumber !== null && element('span', {}, docNumber),
    element('span', {}, issuers.join('、')),
    date !== null && element('time', { datetime: date }, date.length > 4 ? formatDate(date) : `${date}年`),
    element('span', { class: `status ${status}` }, STATUS_WORDS[status]),
    later && element('span', { class: `status ${ofWork}` }, later),
    citeButton(result),
  );
}

function placeItem({ url, label, excerpt, marks, whole }: Match, terms: readonly string[]): HTMLLIElement {
  // An article's own label opens its text, and is said once.
  const own = excerpt.startsWith(label) && marks.every(([start]) => start >= label.length) ? label.length : 0;
  const text = excerpt.slice(own).trimStart();
  const cut = excerpt.length - text.length;
  const ranges = marks.map(([start, end]) => [start - cut, end - cut] as const);
  const name = label !== '' && (own > 0 || !excerpt.startsWith(label)) && element('span', { class: 'place' }, label);
  const address = markedAddress(url, terms);
  const isShown = whole === null || (whole.length === 1 && whole[0] === excerpt);
  return element(
    'li',
    {},
    element('a', { href: address }, name, name && ' ', element('span', {}, ...markedText(text, ranges))),
    !isShown && inFull(whole, address),
  );
}

/** The whole article, opened in the results. */
function inFull(lines: readonly string[], address: string): HTMLElement {
  return element(
    'details',
    { class: 'whole' },
    element('summary', {}, '全文'),
    ...lines.map((line) => element('p', {}, line)),
    element('a', { href: address }, '在文中阅读'),
  );
}
