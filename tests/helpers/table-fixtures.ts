/** Runs the table stages over a fixture and draws what comes out, so that a fixture can be read beside its gazette. */
import { gatherTables } from '../../src/gazette/clean/gather-rows.ts';
import { readBlocks } from '../../src/gazette/clean/read-blocks.ts';
import type { Block, TextBlock } from '../../src/gazette/model/block.ts';
import type { Cell, Table } from '../../src/gazette/model/nodes.ts';
import type { Run } from '../../src/gazette/model/source.ts';
import { buildTable, type BuiltTable } from '../../src/gazette/parse/table/build-table.ts';
import { aRun } from './a-run.ts';

export function gatherFixture(gazette: string): { blocks: Block[]; run: Run } {
  const run = aRun(gazette);
  return { blocks: gatherTables(readBlocks(run.source.lines, run), run), run };
}

export function buildFixture(gazette: string): { built: BuiltTable[]; run: Run } {
  const { blocks, run } = gatherFixture(gazette);
  const built = blocks.flatMap((block, i) =>
    block.kind === 'rows'
      ? [buildTable(block, { before: textsBefore(blocks, i), after: textsAfter(blocks, i), run })]
      : [],
  );
  return { built, run };
}

function textsBefore(blocks: readonly Block[], index: number): TextBlock[] {
  const start = blocks.slice(0, index).findLastIndex((block) => block.kind !== 'text') + 1;
  return blocks.slice(start, index).filter((block) => block.kind === 'text');
}

function textsAfter(blocks: readonly Block[], index: number): TextBlock[] {
  const behind = blocks.slice(index + 1);
  const end = behind.findIndex((block) => block.kind !== 'text');
  return behind.slice(0, end < 0 ? undefined : end).filter((block) => block.kind === 'text');
}

/** Blocks in order: rows with their lines, `✂` where a page was cut, texts, and what was dropped. */
export function drawBlocks(blocks: readonly Block[], run: Run): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind !== 'rows') return [`${ranges(block.lines)} ${block.text.value}`];
    const rows = block.rows.map(({ line, cells }, i) => {
      const cut = block.cuts?.find(({ row }) => row === i);
      return `${cut ? `  ✂ ${cut.head.length} header rows\n` : ''}  ${line}: ${cells.map(({ value }) => value).join(' | ')}`;
    });
    return [`${ranges(block.lines)} rows`, ...rows];
  });
  return [...lines, ...drawDropped(run), ''].join('\n');
}

/** Head, a rule, body; `#` a header, `→2` over two columns, `↓2` over two rows; then what was dropped and reported. */
export function drawTable({ table }: BuiltTable, run: Run): string {
  const { title, note, columns, head, body, lines } = table satisfies Omit<Table, 'id'>;
  return [
    `lines ${ranges(lines)}, ${columns} columns`,
    ...(title === null ? [] : [`title ${title}`]),
    ...(note === null ? [] : [`note ${note}`]),
    ...head.map(drawRow),
    '----',
    ...body.map(drawRow),
    ...drawDropped(run),
    ...run.messages.messages.map(({ line, reason, source, ruleId }) => `${line} ${source}/${ruleId}: ${reason}`),
    '',
  ].join('\n');
}

function drawRow(row: readonly Cell[]): string {
  return `${row[0]?.line ?? '-'}: ${row.map(drawCell).join(' | ')}`;
}

function drawCell({ text, colspan, rowspan, header, spans = [] }: Cell): string {
  const marks = `${header ? '#' : ''}${colspan ? `→${colspan}` : ''}${rowspan ? `↓${rowspan}` : ''}`;
  const kinds = spans.map(({ kind, start, end }) => `{${kind} ${text.slice(start, end)}}`).join('');
  return [marks, text.replaceAll('\n', '⏎') || '·', kinds].filter(Boolean).join(' ');
}

function drawDropped({ edits }: Run): string[] {
  return edits
    .filter(({ kind }) => kind === 'drop')
    .map(({ found, why }) => `dropped ${why}: ${found.replaceAll('\t', ' | ')}`);
}

function ranges(lines: readonly (readonly [number, number])[]): string {
  return lines.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
