import { element } from '../../dom/element.ts';
import type { SearchResponse } from '../find/api.ts';

/** Changes the other words that are not to be looked for. */
export type PutAside = (without: readonly string[]) => void;

/**
 * Which other words were looked for as well, each to be put aside, and those that were, to be taken back.
 *
 * @param without what is put aside now
 */
export function otherWords(
  { used }: Pick<SearchResponse, 'used'>,
  without: readonly string[],
  putAside: PutAside,
): (HTMLElement | null)[] {
  const words = Array.from(new Set(used.flatMap(({ others }) => others)));
  return [
    line('也找了：', words, (word) => button(word, `不找${word}`, '×', () => putAside([...without, word]))),
    line('没有找：', without, (word) =>
      button(word, `也找${word}`, '恢复', () => putAside(without.filter((other) => other !== word))),
    ),
  ];
}

function line(label: string, words: readonly string[], write: (word: string) => HTMLElement): HTMLElement | null {
  return words.length === 0 ? null : element('p', { class: 'used' }, label, ...words.map(write));
}

function button(word: string, label: string, mark: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button', 'aria-label': label }, word, element('span', {}, mark));
  made.addEventListener('click', press);
  return made;
}
