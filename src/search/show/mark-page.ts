import styles from '../../styles/search.css?url';
import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import type { Simplify } from '../cut/fold-text.ts';
import { fetchPacked } from '../find/fetch-packed.ts';
import { element } from '../../dom/element.ts';
import { findRanges } from './find-ranges.ts';
import { loadStyles } from './load-styles.ts';
import { MARK_PARAMETER } from './marked-address.ts';

/** Where the words of a document stand on its page. */
const TEXTS = '.document > .title, .text';

/** Names of the highlights in `search.css`. */
const ALL = 'search';
const CURRENT = 'search-current';

/**
 * Marks the terms of the address in the text of a document and lets a reader step through them. The text itself stays as it is (the
 * marks are those of the CSS Custom Highlight API), so that links into it, also to a text fragment, hold.
 */
export async function markPage(): Promise<void> {
  const terms = new URLSearchParams(location.search).getAll(MARK_PARAMETER);
  const texts = [...document.querySelectorAll(TEXTS)];
  if (texts.length === 0) return;
  const find = (simplify?: Simplify): Range[] => texts.flatMap((text) => findRanges(text, terms, simplify));
  const plain = find();
  const ranges = plain.length > 0 ? plain : find(await loadTraditional());
  if (ranges.length === 0) return;
  await loadStyles(styles);
  // Without the highlights of CSS the steps still lead to the places.
  const highlights = 'highlights' in CSS ? CSS.highlights : null;
  highlights?.set(ALL, new Highlight(...ranges));
  showBar(ranges, terms, highlights);
}

/** Only a page that holds traditional characters has none of the simplified terms that led to it. */
async function loadTraditional(): Promise<Simplify> {
  return new Map(
    Object.entries(
      await fetchPacked<Record<string, string>>(new URL(belowBase('/search/traditional.pack', BASE), location.href)),
    ),
  );
}

function showBar(ranges: readonly Range[], terms: readonly string[], highlights: HighlightRegistry | null): void {
  let current = firstBelow(ranges, targetTop());
  const place = element('span', { role: 'status' });
  const previous = element('button', { type: 'button', 'aria-label': '上一处' }, '‹');
  const next = element('button', { type: 'button', 'aria-label': '下一处' }, '›');
  const close = element('button', { type: 'button' }, '关闭');
  const words = element('span', { class: 'terms' }, terms.join(' '));
  const bar = element(
    'div',
    { class: 'marks', role: 'region', 'aria-label': '检索词在本文中的位置' },
    wayBack(terms),
    words,
    place,
    previous,
    next,
    close,
  );
  previous.addEventListener('click', () => {
    step(-1);
  });
  next.addEventListener('click', () => {
    step(1);
  });
  close.addEventListener('click', () => {
    bar.remove();
    highlights?.delete(ALL);
    highlights?.delete(CURRENT);
    forget();
  });
  document.body.append(bar);
  show();
  // A link to a place on the page has already led there.
  if (location.hash === '') reveal(ranges[current]);

  function step(by: 1 | -1): void {
    current = (current + by + ranges.length) % ranges.length;
    show();
    reveal(ranges[current]);
  }

  function show(): void {
    place.textContent = `第${current + 1}处，共${ranges.length}处`;
    const range = ranges[current];
    if (range) highlights?.set(CURRENT, new Highlight(range));
  }
}

/** To the results: those that the reader came from, with their place in them, or the same search anew. */
function wayBack(terms: readonly string[]): HTMLElement {
  const search = new URL(belowBase('/search/', BASE), location.href);
  const link = element('a', { href: `${search.pathname}?${new URLSearchParams({ q: terms.join(' ') }).toString()}` });
  link.textContent = '返回结果';
  link.addEventListener('click', (event) => {
    if (!document.referrer.startsWith(search.href) || history.length < 2) return;
    event.preventDefault();
    history.back();
  });
  return link;
}

/** Brings a place into view, opening what it is folded into. */
function reveal(range: Range | undefined): void {
  const parent = range?.startContainer.parentElement;
  for (let fold = parent?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  parent?.scrollIntoView({ block: 'center' });
}

function targetTop(): number {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return target?.getBoundingClientRect().top ?? -Infinity;
}

function firstBelow(ranges: readonly Range[], top: number): number {
  const first = ranges.findIndex((range) => range.getBoundingClientRect().bottom > top);
  return Math.max(0, first);
}

/** The address without the terms, so that a copied link or a new visit marks nothing. */
function forget(): void {
  const address = new URL(location.href);
  address.searchParams.delete(MARK_PARAMETER);
  history.replaceState(history.state, '', address);
}
