import { STATUS_WORDS } from '../../gazette/model/words.ts';
import { formatDate } from '../../gazette/wording/format-date.ts';
import type { Match, SearchResponse, SearchResult } from '../find/api.ts';
import { element } from '../../dom/element.ts';
import { markedAddress } from './marked-address.ts';

/** Documents with the places in them that match, every link leading to a page that marks the terms. */
export function resultList({ results, terms }: SearchResponse, start = 1): HTMLOListElement {
  return element(
    'ol',
    { class: 'results', start: String(start) },
    ...results.map((result) => resultItem(result, terms)),
  );
}

function resultItem(result: SearchResult, terms: readonly string[]): HTMLLIElement {
  const places = result.matches.filter(({ id }) => id !== '');
  const hidden = result.places - places.reduce((sum, { marks }) => sum + marks.length, result.titleMarks.length);
  return element(
    'li',
    {},
    element(
      'h2',
      {},
      element('a', { href: markedAddress(result.url, terms) }, ...marked(result.title, result.titleMarks)),
    ),
    particulars(result),
    places.length > 0 && element('ul', {}, ...places.map((match) => placeItem(match, terms))),
    hidden > 0 && places.length > 0 && element('p', { class: 'others' }, `文中共${result.places}处`),
  );
}

function particulars({ docNumber, issuers, date, status }: SearchResult): HTMLElement {
  return element(
    'p',
    { class: 'particulars' },
    docNumber !== null && element('span', {}, docNumber),
    element('span', {}, issuers.join('、')),
    date !== null && element('time', { datetime: date }, date.length > 4 ? formatDate(date) : `${date}年`),
    element('span', { class: `status ${status}` }, STATUS_WORDS[status]),
  );
}

function placeItem({ url, label, excerpt, marks }: Match, terms: readonly string[]): HTMLLIElement {
  // An article's own label opens its text.
  const name = label !== '' && !excerpt.startsWith(label) && element('span', { class: 'place' }, label);
  return element(
    'li',
    {},
    element('a', { href: markedAddress(url, terms) }, name, element('span', {}, ...marked(excerpt, marks))),
  );
}

/** Text with its marks as `<mark>`. */
function marked(text: string, marks: readonly (readonly [start: number, end: number])[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
