import { isGiven, type Block, type Row, type TextBlock } from '../model/block.ts';
import { report } from '../model/report.ts';
import type { Line, Run } from '../model/source.ts';
import type { LineRange } from '../model/values.ts';
import { join, slice, sourced, trim, type Sourced } from '../text/sourced.ts';
import { admit } from './admit.ts';
import { applyErrata } from './errata.ts';
import { readInline } from './inline.ts';
import { groupLines, type LineGroup } from './markup/group-lines.ts';
import { readPipeTable, readTables } from './markup/read-tables.ts';
import { labelRow, labelText } from './read-label.ts';
import { recordRemoval } from './record.ts';

/** 例：### 一、总体要求 */
const RE_HASHES = /^\s*(#{1,6})(?=[^#])\s*/;
/** 例：- （一）具有… · • 耕地保有量 */
const RE_BULLET = /^\s*([-*+•●▪◆])\s+/;
/** First-line indent of two ideographic blanks. */
const RE_INDENT = /^\n*\u3000{2}/;

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
  for (const group of run.source.marked ? groupLines(lines) : lines.map(alone)) {
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
    const text = joinLines(group.lines, run);
    if (kind === 'page-number' || kind === 'running-head' || kind === 'noise') {
      recordRemoval(trim(text), run, 'drop', kind);
      continue;
    }
    const last = blocks.at(-1);
    if (kind === 'rule' || kind === 'image')
      blocks.push({ kind, lines: [[line.n, line.n]], blanksBefore, text: trim(text) });
    else if (kind === 'text') {
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

/** Lines with their errata applied and what may not be published replaced, a blank for each line end between them. */
function joinLines(lines: readonly Line[], run: Run): Sourced {
  const texts = lines.map((line) => {
    const text = { ...sourced(line.raw, line.start), marks: line.marks ?? [] };
    return admit(applyErrata(line, text, run), run);
  });
  return join(texts.flatMap((text, i) => (i === 0 ? [text] : [sourced(' ', (lines[i]?.start ?? 1) - 1), text])));
}

function readRow(line: Line, text: Sourced, run: Run): Row {
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
  const indexOf = (offset: number): number => {
    const index = text.at.findIndex((at) => at >= offset);
    return index < 0 ? text.at.length : index;
  };
  return slice(text, indexOf(start), indexOf(end));
}

/** The tables of a group, and the text around them. */
function readMarkupTable(group: LineGroup, run: Run): Block[] {
  const lines = linesOf(group);
  const around = { lines, blanksBefore: 0 };
  const [{ n: line }] = group.lines;
  if (group.kind === 'pipe-table') {
    const rows = readPipeTable(group.lines, (row) => joinLines([row], run), run);
    return rows.length > 0 ? [{ kind: 'rows', ...around, rows }] : [];
  }
  if (group.unclosed) report(run, 'clean/unclosed-table', { line }, '表格没有结束标记“</table>”，已读到标记中断处为止');
  return readTables(joinLines(group.lines, run), run).map((piece) =>
    'rows' in piece ? { kind: 'rows', ...around, rows: piece.rows } : { ...readTextLine(piece.text, run), lines },
  );
}

function alone(line: Line): LineGroup {
  return { kind: 'line', lines: [line] };
}

/** In em: a line begins there that opens a paragraph. */
const INDENT = [1.2, 3] as const;

/** A style of a word processor, or an element of a page, says what rank a heading has: as surely as the marks of a scanner. */
function signsOf({ heading, place, align }: Line): Partial<Pick<TextBlock, 'hashes' | 'indented' | 'align'>> {
  const indented = place !== undefined && place.x0 > INDENT[0] && place.x0 < INDENT[1];
  return { ...(heading !== undefined && { hashes: heading }), ...(place && { indented }), ...(align && { align }) };
}

function linesOf({ lines }: LineGroup): LineRange[] {
  return [[lines[0].n, lines.at(-1)?.n ?? lines[0].n]];
}

/** A block of running text, but for the lines that it stands on. */
function readTextLine(text: Sourced, run: Run): TextBlock {
  const indented = RE_INDENT.test(text.value);
  const plain = { kind: 'text', lines: [], blanksBefore: 0, hashes: 0, bold: null, bullet: null, indented } as const;
  if (!run.source.marked) return labelText({ ...plain, lines: [], text: trim(text) });
  let rest = text;
  const hashes = RE_HASHES.exec(rest.value);
  if (hashes) rest = take(rest, hashes[0].length, 'heading-mark', run);
  const bullet = RE_BULLET.exec(rest.value);
  if (bullet) rest = take(rest, bullet[0].length, 'list-mark', run);
  // A new line of Markdown.
  if (rest.value.endsWith('\\')) {
    recordRemoval(slice(rest, -1), run, 'markup', 'escape');
    rest = slice(rest, 0, -1);
  }
  return labelText({
    ...plain,
    lines: [],
    text: trim(readInline(trim(rest), run)),
    hashes: hashes?.[1]?.length ?? 0,
    bold: boldOf(rest.value.trim()),
    bullet: bullet?.[1] ?? null,
  });
}

function take(text: Sourced, length: number, why: string, run: Run): Sourced {
  recordRemoval(trim(slice(text, 0, length)), run, 'markup', why);
  return slice(text, length);
}

function boldOf(text: string): TextBlock['bold'] {
  const count = text.split('**').length - 1;
  if (count === 0) return null;
  if (count === 2 && text.startsWith('**') && text.endsWith('**')) return 'whole';
  if (count % 2 === 1) return text.startsWith('**') ? 'opens' : 'closes';
  return 'part';
}
