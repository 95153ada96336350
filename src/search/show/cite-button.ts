import { citeInText } from '../../gazette/wording/cite.ts';
import { element } from '../../dom/element.ts';
import type { SearchResult } from '../find/api.ts';

/** Copies how the document is cited, with the article where one is its best place, and says so. */
export function citeButton({ title, docNumber, matches }: SearchResult): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'cite', 'aria-live': 'polite' }, '复制引文');
  const place = matches.find(({ whole }) => whole !== null)?.label ?? '';
  made.addEventListener('click', () => {
    navigator.clipboard.writeText(citeInText({ shortTitle: title, docNumber }, { place })).then(
      () => (made.textContent = '已复制引文'),
      () => (made.textContent = '浏览器不允许复制'),
    );
  });
  return made;
}
