import { labelOf, textOf } from '../clean/text-of.ts';
import type { Block } from '../model/block.ts';
import { amends } from '../scan/amends.ts';
import { opensText } from '../scan/opens-text.ts';
import { findTitles } from '../scan/titles.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { isAnnexLabel } from './find-annexes.ts';
import { matchTitle, withTail } from './part-title.ts';
import { titledStart, type PartStart } from './part-start.ts';

/**
 * Finds where the amended texts begin that a decision prints behind itself (《…》根据本决定作相应修改，重新公布): at titles
 * that the decision names, with a history, a list of chapters or the first article below.
 *
 * @param title Of the decision.
 * @param from Index of its first block behind the title.
 */
export function findAmended(title: string, body: readonly Block[], from: number, to = body.length): PartStart[] {
  if (!amends(title)) return [];
  const starts: PartStart[] = [];
  const names = new Set(findNames(title));
  for (let i = from; i < to; i++) {
    const count = isAnnexLabel(body[i - 1]) ? 0 : matchTitle(body, i, [...names], 'sameTitle');
    const end = i + withTail(body, i, count);
    if (count > 0 && opensText(textOf(body[end]), labelOf(body[end]))) {
      starts.push(titledStart(i, 'instrument', end - i));
      i = end - 1;
    } else if (starts.length === 0) for (const name of findNames(textOf(body[i]))) names.add(name);
  }
  return starts;
}

/** Titles in 《》; one that a title holds is what that one is about. 例：关于修改《|…办法|》的决定 */
function findNames(text: string): string[] {
  const plain = withoutBlanks(text);
  return findTitles(plain).map(({ start, end }) => plain.slice(start + 1, end - 1));
}
