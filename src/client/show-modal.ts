import { element } from '../dom/element.ts';

/**
 * Opens a dialog over the page, with its title and a button that closes it; a click beside it does too. It is gone when
 * it is closed.
 *
 * @param kind names it to the style sheet
 */
export function showModal(kind: string, title: string, ...content: Node[]): void {
  const close = element('button', { type: 'button', class: 'close', 'aria-label': '关闭' }, '×');
  const heading = element('h2', { id: `${kind}-title` }, title);
  const dialog = element('dialog', { class: kind, 'aria-labelledby': heading.id }, heading, close, ...content);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && !isWithin(dialog.getBoundingClientRect(), event)) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A click on the backdrop arrives at the dialog as one on its padding does. */
function isWithin({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}
