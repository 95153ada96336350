import { element } from '../dom/element.ts';

/**
 * Opens a dialog over the page, with a button that closes it; it is gone when it is closed.
 *
 * @param kind names it to the style sheet, @param label to a screen reader
 */
export function showModal(kind: string, label: string, ...content: Node[]): void {
  const close = element('button', { type: 'button' }, '关闭');
  const dialog = element('dialog', { class: kind, 'aria-label': label }, ...content, close);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
