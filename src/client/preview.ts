import { fromBase } from '../base-path.ts';
import { BASE } from '../dom/base.ts';
import { element } from '../dom/element.ts';
import { BESIDE_WORDS } from './beside-words.ts';

/** Long enough that a pointer on its way elsewhere opens nothing. */
const OPENS_AFTER = 350;
/** A wait that is felt (milliseconds): from then on the card says that it is one. */
const WAITS_AFTER = 150;
/** Long enough to reach the card from its link. */
const CLOSES_AFTER = 250;
/** Space between a link and its card, and between the card and the edge of the window. */
const GAP = 8;

const card = element('div', {
  id: 'preview',
  class: 'preview',
  popover: 'manual',
  role: 'group',
  'aria-label': '预览',
});
let timer: ReturnType<typeof setTimeout> | undefined;
let openFor: HTMLAnchorElement | null = null;
/** The link whose card is asked for; none once its reader has gone on. */
let asked: HTMLAnchorElement | null = null;
const pages = new Map<string, Promise<Document>>();

card.addEventListener('pointerenter', () => {
  clearTimeout(timer);
});
card.addEventListener('pointerleave', closeSoon);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});

/** Opens the card of a link to a place, a document or a work that the pointer or the keyboard came to. */
export function answerApproach(event: Event): void {
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  if (!(event.target instanceof Element) || card.contains(event.target)) return;
  const link = event.target.closest<HTMLAnchorElement>(':is(.text, .after) a[href]:not(.articles > a, .onward > a)');
  if (link === openFor && link !== null) {
    clearTimeout(timer);
    return;
  }
  // What scrolls under a resting pointer takes nothing from the keyboard.
  if (!link && event.type === 'pointerover' && document.activeElement?.matches('a:focus-visible')) return;
  if (openFor) closeSoon();
  else clearTimeout(timer);
  if (!link || !isPreviewed(link) || (event.type === 'focusin' && !link.matches(':focus-visible'))) return;
  clearTimeout(timer);
  timer = setTimeout(() => void open(link), OPENS_AFTER);
  link.addEventListener('pointerleave', closeSoon, { once: true });
  link.addEventListener('blur', close, { once: true });
}

/** Links to documents, works and places of this page; not the label that links to where it stands. */
function isPreviewed(link: HTMLAnchorElement): boolean {
  if (link.closest('.tools, .gloss') || link.hasAttribute('download') || link.origin !== location.origin) return false;
  if (isTold(link)) return false;
  if (link.pathname === location.pathname)
    return link.hash.length > 1 && !link.closest(`[id="${CSS.escape(decodeURIComponent(link.hash.slice(1)))}"]`);
  return /^\/(documents|works)\/./u.test(fromBase(link.pathname, BASE));
}

/** Whether the margin says beside its paragraph what the card would. */
function isTold(link: HTMLAnchorElement): boolean {
  const note = (link.closest('.table') ?? link.closest('.text p, .text div'))?.nextElementSibling;
  if (!note?.matches('.gloss') || getComputedStyle(note).position !== 'absolute') return false;
  const address = link.getAttribute('href');
  return [...note.querySelectorAll('a')].some((told) => told.getAttribute('href') === address);
}

async function open(link: HTMLAnchorElement): Promise<void> {
  asked = link;
  const waiting = setTimeout(() => {
    show(link, [element('p', { role: 'status' }, '正在载入……')]);
  }, WAITS_AFTER);
  const content = await contentOf(link).catch(() => null);
  clearTimeout(waiting);
  if (content) show(link, content);
  else if (asked === link) close();
}

function show(link: HTMLAnchorElement, content: readonly Element[]): void {
  if (asked !== link || !link.isConnected) return;
  const dismiss = element('button', { type: 'button' }, '关闭');
  dismiss.addEventListener('click', close);
  card.replaceChildren(dismiss, ...content);
  if (!card.isConnected) document.querySelector('.document')?.append(card);
  if (!card.matches(':popover-open')) card.showPopover();
  openFor = link;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

function place(link: HTMLElement): void {
  const box = link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const below = box.bottom + GAP + offsetHeight < innerHeight || box.top < offsetHeight + GAP;
  card.style.top = `${below ? box.bottom + GAP : box.top - GAP - offsetHeight}px`;
  card.style.left = `${Math.max(GAP, Math.min(box.left, innerWidth - offsetWidth - GAP))}px`;
}

function closeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(close, CLOSES_AFTER);
}

function close(): void {
  clearTimeout(timer);
  asked = null;
  openFor?.removeAttribute('aria-describedby');
  openFor = null;
  if (card.isConnected && card.matches(':popover-open')) card.hidePopover();
}

async function contentOf(link: HTMLAnchorElement): Promise<Element[] | null> {
  const here = link.pathname === location.pathname;
  const page = here ? document : await fetchPage(link.pathname);
  if (link.hash.length < 2) return [...summaryOf(page), ...offersFor(link)];
  const ids = [link.hash.slice(1), ...(link.dataset['to']?.split(' ') ?? [])].map(decodeURIComponent);
  const nodes = ids.flatMap((id) => page.getElementById(id) ?? []);
  if (nodes.length === 0) return here ? null : summaryOf(page);
  const definition = link.matches('.term') ? definitionOf(link.textContent) : null;
  if (definition) return [definition];
  return [...(here ? [] : summaryOf(page).slice(0, 1)), ...nodes.map(copyOf), ...offersFor(link)];
}

function fetchPage(path: string): Promise<Document> {
  const known = pages.get(path);
  if (known) return known;
  const page = loadPage(path);
  pages.set(path, page);
  return page;
}

/** Parsed by the browser as it loads: Trusted Types forbid to make a document of a string. */
function loadPage(path: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(String(request.status)));
    });
    request.open('GET', path);
    request.send();
  });
}

/** Title, number and status of another page, and what it says of itself. */
function summaryOf(page: Document): Element[] {
  const about = page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content;
  return [
    element('strong', {}, page.querySelector('h1')?.textContent ?? page.title),
    ...[...page.querySelectorAll('.title > .number, main .status')].slice(0, 2).map(copyOf),
    element('p', {}, about),
  ];
}

/** Other texts of what is cited (当时的版本, 现行版本), as the list of references below the text has them. */
function offersFor(link: HTMLAnchorElement): Element[] {
  const listed = [...document.querySelectorAll<HTMLAnchorElement>('#references li > a')];
  const own = listed.find(({ href }) => href === link.href)?.closest('li');
  return own ? [...own.querySelectorAll('.offer')].map((offer) => element('p', {}, offer.cloneNode(true))) : [];
}

function definitionOf(term: string): Element | null {
  const name = [...document.querySelectorAll('#terms dt')].find((dt) => dt.textContent.trim() === term.trim());
  return name?.nextElementSibling ? copyOf(name.nextElementSibling) : null;
}

/** The words of a node without what could be taken for the node itself. */
function copyOf(node: Element): Element {
  const copy = node.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(BESIDE_WORDS)) inner.remove();
  for (const inner of [copy, ...copy.querySelectorAll('[id]')]) inner.removeAttribute('id');
  // No heading of this page.
  for (const heading of copy.querySelectorAll('h2, h3, h4, h5, h6')) heading.role = 'presentation';
  return element('div', {}, ...(copy.matches('dd') ? copy.childNodes : [copy]));
}
