import { citationsOf, type Cited, type Citing } from '../gazette/wording/cite.ts';
import { copy } from './copy.ts';
import { element } from '../dom/element.ts';
import { showModal } from './show-modal.ts';
import { markdownOfNode, textOfNode } from './words-of-node.ts';

/**
 * Opens a dialog with every form of citation, each with a button that copies it.
 *
 * @param place what is cited, whose words can be copied too; null for the whole document
 */
export function openCiteDialog(cited: Cited, citing: Citing, place: Element | null): void {
  const words = place && [
    { label: '文字', text: textOfNode(place) },
    { label: 'Markdown', text: markdownOfNode(place) },
  ];
  const forms = [...citationsOf(cited, citing), ...(words ?? [])].flatMap(({ label, text }) => {
    const copies = element('button', { type: 'button', 'aria-label': `复制${label}` }, '复制');
    copies.addEventListener('click', () => void copy(text, label));
    return [element('h2', {}, label), element('pre', {}, text), copies];
  });
  showModal('cite', '引用', ...forms);
}
