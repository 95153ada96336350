import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Table } from '../model/nodes.ts';
import { readColumns } from './read-columns.ts';

const reName = fromWords(() => new RegExp(anyOf('figures', 'name')));

/** Whether a table speaks of indicators, by its title or by columns of names and figures: what a person looks at where it is not read. */
export function looksLikeTargets(table: Pick<Table, 'title' | 'head' | 'body' | 'columns'>): boolean {
  const columns = readColumns(table);
  return reName().test(table.title ?? '') || (columns !== null && (columns.unit !== null || columns.values.length > 0));
}
