import type { Row } from '../model/block.ts';
import type { Line, Run } from '../model/source.ts';
import { countLeading } from '../text/count-leading.ts';
import { slice, trim, type Sourced } from '../text/sourced.ts';
import { readInline } from './inline.ts';
import { labelRow } from './read-label.ts';

/** A row of a table: its cells are those that the format gives, or what its tabs part. */
export function readRow(line: Line, text: Sourced, run: Run): Row {
  if (line.cells) {
    const cells = line.cells.map(({ start, end }) => trim(between(text, line.start + start, line.start + end)));
    return labelRow({ line: line.n, cells, spans: line.cells.map(({ span }) => span) });
  }
  const cells: Sourced[] = [];
  let start = 0;
  for (const cell of text.value.split('\t')) {
    cells.push(trim(readInline(trim(slice(text, start, start + cell.length)), run)));
    start += cell.length + 1;
  }
  return labelRow({ line: line.n, cells });
}

/** What of a text stands at [start, end) of the file: an erratum may have made it shorter or longer. */
function between(text: Sourced, start: number, end: number): Sourced {
  const indexOf = (offset: number): number => countLeading(text.at, (at) => at < offset);
  return slice(text, indexOf(start), indexOf(end));
}
