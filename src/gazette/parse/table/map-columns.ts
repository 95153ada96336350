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

/** The pairs of columns, both ascending, that share most texts. */
function matchColumns(table: readonly Column[], page: readonly Column[]): Map<number, number> {
  const best: number[][] = Array.from({ length: page.length + 1 }, () => Array.from({ length: table.length + 1 }, () => 0));
  for (let p = page.length - 1; p >= 0; p--) {
    for (let t = table.length - 1; t >= 0; t--) {
      best[p]![t] = Math.max(best[p + 1]![t]!, best[p]![t + 1]!, shared(page[p], table[t]) + best[p + 1]![t + 1]!);
    }
  }
  const pairs = new Map<number, number>();
  for (let p = 0, t = 0; p < page.length && t < table.length; ) {
    const together = shared(page[p], table[t]);
    if (together > 0 && best[p]![t] === together + best[p + 1]![t + 1]!) pairs.set(p++, t++);
    else if (best[p]![t] === best[p + 1]![t]) p++;
    else t++;
  }
  return pairs;
}

function shared(a: Column | undefined, b: Column | undefined): number {
  let sum = 0;
  for (const [text, count] of a ?? []) sum += Math.min(count, b?.get(text) ?? 0);
  return sum;
}
