import { isGiven, type Block, type TextBlock } from '../model/block.ts';
import type { Line, Run } from '../model/source.ts';
import { sourced, trim } from '../text/sourced.ts';
import { admit } from './admit.ts';
import { admitLines } from './admit-lines.ts';
import { groupLines, linesOf, type LineGroup } from './markup/group-lines.ts';
import { readMarkupTable } from './markup/read-markup-table.ts';
import { isIndented } from './printed-lines.ts';
import { readRow } from './read-row.ts';
import { readTextLine } from './read-text-line.ts';
import { recordRemoval } from './record.ts';

/**
 * Turns lines into blocks, one per line but for rows of a table, which are gathered where they stand on consecutive
 * lines. Markup comes off, page numbers and running heads go on record, errata are applied.
 *
 * Afterwards: no text holds Markdown or HTML; blanks at both ends are gone; every character that is not in a block is
 * in `run.edits`.
 */
export function readBlocks(lines: readonly Line[], run: Run): Block[] {
  const blocks: Block[] = [];
  let blanksBefore = 0;
  for (const group of groupsOf(lines, run)) {
    const [line] = group.lines;
    if (group.kind === 'html-table' || group.kind === 'pipe-table') {
      for (const [i, block] of readMarkupTable(group, run).entries())
        blocks.push({ ...block, blanksBefore: i === 0 ? blanksBefore : 0 });
      blanksBefore = 0;
      continue;
    }
    const kind = group.kind === 'formula' ? 'text' : line.kind;
    if (kind === 'blank') {
      // What it holds, if anything, is not seen.
      admit(sourced(line.raw, line.start), run);
      blanksBefore++;
      continue;
    }
    if (kind !== 'text' && kind !== 'row') {
      // It is in no text, and goes as the file has it: an erratum is only looked up.
      admitLines(group.lines, { ...run, edits: [] });
      const text = trim(admit(sourced(line.raw, line.start), run));
      if (kind === 'rule' || kind === 'image') {
        blocks.push({ kind, lines: [[line.n, line.n]], blanksBefore, text });
        blanksBefore = 0;
      } else recordRemoval(text, run, 'drop', kind);
      continue;
    }
    const text = admitLines(group.lines, run);
    const last = blocks.at(-1);
    if (kind === 'text') {
      const read = readTextLine(text, run);
      // Nothing but markup, all of it on record. 例：** · # · <br>
      if (read.text.value === '') continue;
      blocks.push({ ...read, ...signsOf(line), lines: linesOf(group), blanksBefore });
    } else if (last?.kind === 'rows' && isGiven(last) === (line.cells !== undefined) && blanksBefore === 0) {
      last.rows.push(readRow(line, text, run));
      last.lines = [[last.lines[0]?.[0] ?? line.n, line.n]];
    } else blocks.push({ kind: 'rows', lines: [[line.n, line.n]], blanksBefore, rows: [readRow(line, text, run)] });
    blanksBefore = 0;
  }
  return blocks;
}

/** Lines that markup holds together; none reaches over the end of a file. */
function groupsOf(lines: readonly Line[], { source }: Run): LineGroup[] {
  return source.files.flatMap(({ lines: [first, last], marked }) => {
    const own = source.files.length === 1 ? lines : lines.filter(({ n }) => n >= first && n <= last);
    return marked ? [...groupLines(own)] : own.map(alone);
  });
}

function alone(line: Line): LineGroup {
  return { kind: 'line', lines: [line] };
}

/** A style of a word processor, or an element of a page, says what rank a heading has: as surely as the marks of a scanner. */
function signsOf({ heading, place, align }: Line): Partial<Pick<TextBlock, 'hashes' | 'indented' | 'align'>> {
  return {
    ...(heading !== undefined && { hashes: heading }),
    ...(place && { indented: isIndented(place.x0) }),
    ...(align && { align }),
  };
}
