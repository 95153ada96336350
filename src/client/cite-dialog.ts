import { citationsOf, type Cited, type Citing } from '../gazette/wording/cite.ts';
import { quoteTitle } from '../gazette/text/quote-title.ts';
import { copy } from './copy.ts';
import { element } from '../dom/element.ts';
import { showModal } from './show-modal.ts';
import { markdownOfNode, textOfNode } from './words-of-node.ts';

/**
 * Opens a dialog with the words and the address by which a place is cited, and, folded, the forms that programs read and the
 * words themselves; each with a button that copies it.
 *
 * @param place what is cited, whose words can be copied too; null for the whole document
 */
export function openCiteDialog(cited: Cited, citing: Citing, place: Element | null): void {
  const [plain, ...forms] = citationsOf(cited, citing);
  const words = place && [
    { label: '文字', text: textOfNode(place) },
    { label: 'Markdown', text: markdownOfNode(place) },
  ];
  const others = element(
    'details',
    {},
    element('summary', {}, '其他格式'),
    ...[...(words ?? []), ...forms].flatMap(rowOf),
  );
  showModal(
    'cite',
    `引用${quoteTitle(cited.shortTitle)}${citing.place}`,
    ...(plain ? rowOf(plain) : []),
    ...rowOf({ label: '链接', text: citing.url }),
    others,
  );
}

function rowOf({ label, text }: { label: string; text: string }): HTMLElement[] {
  const copies = element('button', { type: 'button', 'aria-label': `复制${label}` }, '复制');
  copies.addEventListener('click', () => void copy(text, label));
  return [element('h3', {}, label, copies), element('pre', {}, text)];
}
