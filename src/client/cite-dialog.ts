import { citationsOf, type Cited, type Citing } from '../components/document/cite.ts';
import { copy } from './copy.ts';

/** Opens a dialog with every form of citation, each with a button that copies it. */
export function openCiteDialog(cited: Cited, citing: Citing): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'cite';
  dialog.ariaLabel = '引用';
  for (const { label, text } of citationsOf(cited, citing)) {
    const heading = document.createElement('h2');
    heading.textContent = label;
    const citation = document.createElement('pre');
    citation.textContent = text;
    const copies = buttonOf('复制', () => void copy(text, label));
    copies.ariaLabel = `复制${label}`;
    dialog.append(heading, citation, copies);
  }
  dialog.append(
    buttonOf('关闭', () => {
      dialog.close();
    }),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function buttonOf(label: string, action: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', action);
  return button;
}
