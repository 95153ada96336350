import type { Row } from '../../model/block.ts';
import { fold } from '../../text/fold.ts';

/**
 * For each column of a continuation page the column of the table that it is; two columns of the page may be one of the
 * table (a number that the first page has glued to its name), and the table may have columns that the page lacks.
 *
 * Columns are matched by the texts they share: the header printed again, or labels of a form.
 *
 * @param table Header of the table, or its rows where it has none.
 * @param page The same of the page.
 */
export function mapColumns(table: readonly Row[], page: readonly Row[], width: number, pageWidth: number): number[] {
  const anchors = matchColumns(columnsOf(table, width), columnsOf(page, pageWidth));
  const map: number[] = [];
  let from = 0;
  for (let c = 0; c < pageWidth; c++) {
    const anchor = anchors.get(c);
    const next = nextAnchor(anchors, c, pageWidth, width);
    const column = anchor ?? (from < next ? from : Math.max(0, from - 1));
    map.push(Math.min(column, width - 1));
    from = Math.max(from, column + 1);
  }
  return map;
}

/** Column of the table at which the next matched column of the page stands. */
function nextAnchor(anchors: ReadonlyMap<number, number>, from: number, pageWidth: number, width: number): number {
  for (let c = from; c < pageWidth; c++) {
    const anchor = anchors.get(c);
    if (anchor !== undefined) return anchor;
  }
  return width;
}

type Column = ReadonlyMap<string, number>;

function columnsOf(rows: readonly Row[], width: number): Column[] {
  return Array.from({ length: width }, (_, c) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const text = fold(row.cells[c]?.value ?? '');
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  });
}

interface Matching {
  /** Texts in common. */
  shared: number;
  pairs: (readonly [page: number, table: number])[];
}

/** The pairs of columns, both ascending, that share most texts. */
function matchColumns(table: readonly Column[], page: readonly Column[]): Map<number, number> {
  const known = new Map<string, Matching>();
  const match = (p: number, t: number): Matching => {
    const [ofPage, ofTable] = [page[p], table[t]];
    if (!ofPage || !ofTable) return { shared: 0, pairs: [] };
    const key = `${p} ${t}`;
    const found = known.get(key);
    if (found) return found;
    const together = countShared(ofPage, ofTable);
    const rest = match(p + 1, t + 1);
    const choices: Matching[] = [match(p + 1, t), match(p, t + 1)];
    if (together > 0) choices.unshift({ shared: together + rest.shared, pairs: [[p, t], ...rest.pairs] });
    const best = choices.reduce((a, b) => (b.shared > a.shared ? b : a));
    known.set(key, best);
    return best;
  };
  return new Map(match(0, 0).pairs);
}

function countShared(a: Column, b: Column): number {
  let sum = 0;
  for (const [text, count] of a) sum += Math.min(count, b.get(text) ?? 0);
  return sum;
}
