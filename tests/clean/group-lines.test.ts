import { describe, expect, it } from 'vitest';
import { groupLines } from '../../src/gazette/clean/markup/group-lines.ts';
import { isUnderHead } from '../../src/gazette/clean/markup/pipe-table.ts';
import { aRun } from '../helpers/a-run.ts';

/** Kinds of the groups of a file, each with its number of lines. */
function groupsOf(gazette: string): string[] {
  return Array.from(groupLines(aRun(gazette).source.lines), ({ kind, lines }) => `${kind} ${lines.length}`);
}

describe('a table without an end', () => {
  it('has the lines that go on with a tag, opening or closing', () => {
    expect(groupsOf('<table><tr><td>甲\n</td></tr>\n<tr><td>乙</td></tr>\n正文。')).toEqual(['html-table 3', 'line 1']);
  });
});

describe('the line under the head of a table of pipes', () => {
  it.each(['|---|---|', '| --- | --- |', '|:--|--:|', '|:--:|---|'])('may say where columns stand: %s', (line) => {
    expect(isUnderHead(line)).toBe(true);
  });
});
