import { element } from '../../dom/element.ts';
import type { SearchResult } from '../find/api.ts';
import { markedText, type Marks } from './marked-text.ts';

type Titled = Pick<SearchResult, 'title' | 'titlePieces' | 'titleMarks'>;

/** The title that a result has on every list too, in pieces that end no line within (`.piece`), with what was found in it. */
export function shortTitle(result: Titled): (Node | string)[] {
  const marks = marksInShort(result) ?? [];
  let from = 0;
  return result.titlePieces.flatMap((piece) => {
    const words = piece.trimEnd();
    const inside = marks.flatMap(([start, end]) => {
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, words.length)];
      return first < last ? [[first, last] as const] : [];
    });
    from += piece.length;
    return [element('span', { class: 'piece' }, ...markedText(words, inside)), piece.slice(words.length)];
  });
}

/** The whole title where what was found stands in that alone: 北京市人民政府关于印发…的通知. */
export function wholeTitle(result: Titled): HTMLElement | null {
  if (marksInShort(result)) return null;
  return element('p', { class: 'whole-title' }, ...markedText(result.title, result.titleMarks));
}

/** Where the marked words of the title stand in the short one, which is not always a part of it; null where one does not. */
function marksInShort({ title, titlePieces, titleMarks }: Titled): Marks | null {
  const short = titlePieces.join('');
  let from = 0;
  const marks = titleMarks.map(([start, end]) => {
    const at = short.indexOf(title.slice(start, end), from);
    from = at < 0 ? from : at + end - start;
    return [at, at + end - start] as const;
  });
  return marks.some(([at]) => at < 0) ? null : marks;
}
