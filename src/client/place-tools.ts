import { citeInText, type Citing } from '../gazette/wording/cite.ts';
import { openCiteDialog } from './cite-dialog.ts';
import { copy } from './copy.ts';
import { element } from '../dom/element.ts';
import { placeOfNode } from './place-of-node.ts';
import { readDocument } from './read-document.ts';

const text = document.querySelector<HTMLElement>('.text');
const tools = element('span', { class: 'tools', role: 'group' });
let shown: HTMLElement | null = null;

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
  const button = event.target.closest('button');
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

function nodeOf(target: Element): HTMLElement | null {
  const node = target.closest<HTMLElement>('.text [id]');
  return node && text?.contains(node) ? node : null;
}

function show(node: HTMLElement): void {
  if (node === shown || !text) return;
  shown = node;
  const name = placeOfNode(node);
  tools.ariaLabel = `${name || '此处'}的链接`;
  const link = element('a', { href: `#${node.id}` }, name || '此处');
  tools.replaceChildren(link, button('copy', '复制链接'), button('cite', '复制引文'), button('forms', '其他格式'));
  // Into the heading, so that Tab leads from a label to its tools; out of the flow, so that nothing moves.
  (node.querySelector(':scope > :is(h2, h3, h4, h5, h6)') ?? node).append(tools);
  const range = document.createRange();
  range.selectNodeContents(node);
  tools.style.top = `${range.getBoundingClientRect().top - text.getBoundingClientRect().top}px`;
}

function hide(): void {
  shown = null;
  tools.remove();
}

function button(action: string, label: string): HTMLButtonElement {
  return element('button', { type: 'button', 'data-do': action }, label);
}

function act(action: string, node: HTMLElement | null): void {
  const place = node ? placeOfNode(node) : '';
  if (action === 'print') print();
  else if (action === 'copy') void copy(citing(place, node).url, '链接');
  else if (action === 'cite') void copy(citeInText(readDocument(), { place }), '引文');
  else openCiteDialog(readDocument(), citing(place, node), node);
}

function citing(place: string, node: HTMLElement | null): Citing {
  const url = new URL(readDocument().url);
  url.hash = node?.id ?? '';
  // The Swedish form of a date is the one of ISO 8601, in the reader's own time zone.
  return { place, url: url.href, today: new Date().toLocaleDateString('sv') };
}
