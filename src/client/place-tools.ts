import { citeInText, type Citing } from '../gazette/wording/cite.ts';
import { openCiteDialog } from './cite-dialog.ts';
import { copy } from './copy.ts';
import { element } from '../dom/element.ts';
import { openDownloads } from './open-downloads.ts';
import { ownPage, unitOfNode } from './own-page.ts';
import { placeOfNode } from './place-of-node.ts';
import { readDocument } from './read-document.ts';

const text = document.querySelector<HTMLElement>('.text');
const tools = element('span', { class: 'tools', role: 'group' });
let shown: HTMLElement | null = null;
/** What each does, and its words around the one that is left of them between text and notes. */
const BUTTONS = [
  ['copy', '复制', '链', '接'],
  ['cite', '复制', '引', '文'],
  ['share', '分', '享', ''],
  ['forms', '引用', '格', '式'],
] as const;

/** Shows the link of the node that the pointer or the focus came to. */
export function answerApproach(event: Event): void {
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  if (!(event.target instanceof Element) || tools.contains(event.target)) return;
  // Text that scrolls under a resting pointer takes no tool from under the keyboard.
  if (event.type === 'pointerover' && tools.querySelector(':focus-visible')) return;
  const node = nodeOf(event.target);
  if (node) show(node);
  else if (event.type === 'focusin') hide();
}

/** Does what a button says; a tap on text shows the tools of its node, a second one puts them away. */
export function answerClick(event: Event): void {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-do]');
  if (button?.dataset['do']) act(button.dataset['do'], tools.contains(button) ? shown : null);
  else if (
    event instanceof PointerEvent &&
    event.pointerType === 'touch' &&
    !event.target.closest('a, button, summary, label')
  ) {
    const node = nodeOf(event.target);
    if (!node || node === shown || getSelection()?.isCollapsed === false) hide();
    else show(node);
  }
}

/** What stands beside the text has no place of its own, and the row of a table is one of its table. */
function nodeOf(target: Element): HTMLElement | null {
  if (target.closest('.gloss')) return null;
  const node = target.closest<HTMLElement>('.text [id]:not(tr)');
  return node && text?.contains(node) ? node : null;
}

function show(node: HTMLElement): void {
  if (node === shown || !text) return;
  shown?.classList.remove('held');
  shown = node;
  shown.classList.add('held');
  const name = placeOfNode(node);
  tools.ariaLabel = `${name || '此处'}的链接`;
  const link = element('a', { href: `#${node.id}` }, name || '此处');
  const buttons = BUTTONS.filter(([action]) => action !== 'share' || 'share' in navigator).map(button);
  tools.replaceChildren(link, ...buttons);
  // Into the heading, so that Tab leads from a label to its tools; out of the flow, so that nothing moves.
  (node.querySelector(':scope > :is(h2, h3, h4, h5, h6)') ?? node).append(tools);
  const range = document.createRange();
  range.selectNodeContents(node);
  tools.style.top = `${range.getBoundingClientRect().top - text.getBoundingClientRect().top}px`;
}

function hide(): void {
  shown?.classList.remove('held');
  shown = null;
  tools.remove();
}

function button([action, before, short, after]: (typeof BUTTONS)[number]): HTMLButtonElement {
  const label = before + short + after;
  const words = [element('i', {}, before), short, element('i', {}, after)];
  return element('button', { type: 'button', 'data-do': action, 'aria-label': label, title: label }, ...words);
}

function act(action: string, node: HTMLElement | null): void {
  const place = node ? placeOfNode(node) : '';
  if (action === 'print') print();
  else if (action === 'downloads') openDownloads();
  else if (action === 'copy') void copy(citing(place, node).url, '链接');
  else if (action === 'share') void share(place, node);
  else if (action === 'cite') void copy(citeInText(readDocument(), { place }), '引文');
  else openCiteDialog(readDocument(), citing(place, node), node);
}

function citing(place: string, node: HTMLElement | null): Citing {
  const url = new URL(readDocument().url);
  url.hash = node?.id ?? '';
  // The Swedish form of a date is the one of ISO 8601, in the reader's own time zone.
  return { place, url: url.href, today: new Date().toLocaleDateString('sv') };
}

/** Hands a place to other programs, under the address of the page of its unit, which shows its words in a message. */
async function share(place: string, node: HTMLElement | null): Promise<void> {
  const { url } = citing(place, node);
  const unit = node && unitOfNode(node);
  const title = citeInText(readDocument(), { place });
  // One who changes their mind has done nothing wrong.
  await navigator.share({ title, url: unit ? ownPage(url, unit) : url }).catch(() => undefined);
}
