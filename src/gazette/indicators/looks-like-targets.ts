import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Table } from '../model/nodes.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

const reName = fromWords(() => new RegExp(anyOf('figures', 'name')));

/** Whether the title or a head of a table speaks of indicators: what is looked at by hand where it is not read. */
export function looksLikeTargets({ title, head }: Pick<Table, 'title' | 'head'>): boolean {
  const words = [title ?? '', ...head.flat().map(({ text }) => text)];
  return words.some((text) => reName().test(withoutBlanks(text)));
}
