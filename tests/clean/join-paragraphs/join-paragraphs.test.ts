import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../../src/gazette/clean/join-paragraphs.ts';
import { measureLayout } from '../../../src/gazette/clean/layout.ts';
import { readBlocks } from '../../../src/gazette/clean/read-blocks.ts';
import type { Block } from '../../../src/gazette/model/block.ts';
import type { Run } from '../../../src/gazette/model/source.ts';
import { aRun } from '../../helpers/a-run.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('a paragraph is joined', () => {
  it.each([
    ['cut-inside-title-marks', 'where the break is inside 《》'],
    ['cut-inside-quotation-marks', 'where the break is inside “”'],
    [
      'cut-inside-brackets-before-a-colon',
      'where the break is inside （）, though the rest looks like the name of a value',
    ],
    ['cut-behind-a-comma', 'where it goes on behind 、 or ，'],
    ['cut-inside-a-word', 'where a word stands across the break'],
    ['cut-behind-unfinished-sentence', 'where its last sentence has no end'],
    ['cut-before-a-percentage', 'where the rest begins with a number'],
    ['cut-item-among-sentences', 'where it is numbered without a full stop, since its siblings are sentences'],
    ['cut-twice', 'where two pages cut it'],
    ['cut-by-a-new-line', 'where a new line cut it, as one range of lines'],
    ['numbers-joined-are-no-label', 'where the rest begins with 一、二级, which is no label'],
    ['spoken-label-inside-a-sentence', 'where the rest begins with 一是 behind a comma'],
    ['footnotes-between-the-halves', 'where footnotes stand between its halves, which follow it'],
    ['table-between-the-halves', 'where a table with caption and note stands between its halves, which follows it'],
    [
      'remark-behind-the-full-stop',
      'behind a full stop, where the remark that its siblings end in stands on the next page',
    ],
    ['enumeration-goes-on-behind-the-full-stop', 'behind a full stop, where it counts on as its siblings do'],
  ])('%s: %s', check);
});

describe('lines stay apart', () => {
  it.each([
    ['headings-stay', 'where the first is a heading, also of two clauses'],
    ['roster-lines-stay-separate', 'where they name a person each'],
    ['title-lines-stay-separate', 'where they are one title, which is not joined here'],
    ['contents-entries-stay-separate', 'where they are entries of the contents'],
    ['signature-and-date-stay-separate', 'where the second is a signature, a date or a closing formula'],
    ['values-stay-separate', 'where each is a name and its value, and where a list of organs is complete'],
    ['list-lead-stays', 'where the first leads to a list'],
    ['paragraph-without-its-full-stop-stays', 'where a full stop is missing, but a label or a new sentence follows'],
    ['indented-line-is-a-paragraph', 'where the second has the indent of a paragraph'],
    ['lead-to-a-table-stays', 'where a sentence without end leads to a table'],
    ['subtitle-in-brackets-stays', 'where brackets are no remark of their siblings'],
    ['enumeration-in-lines-stays', 'where the siblings do not count inside their paragraphs'],
  ])('%s: %s', check);
});

describe('what is set twice over a break', () => {
  it.each([
    ['characters-doubled-over-the-break', 'stands once, on record'],
    ['one-character-doubled-over-the-break', 'stands once where the gazette shows to which word it belongs'],
    ['words-that-meet-are-kept', 'is kept where two words may meet'],
    ['digits-over-the-break-are-kept', 'is kept where it is a number'],
  ])('%s: %s', check);
});

async function check(fixture: string): Promise<void> {
  const { blocks, run } = joinFixture(readFileSync(join(FIXTURES, fixture, 'gazette.txt'), 'utf8'));
  await expect(draw(blocks, run)).toMatchFileSnapshot(join(FIXTURES, fixture, 'blocks.txt'));
}

function joinFixture(gazette: string): { blocks: Block[]; run: Run } {
  const run = aRun(gazette);
  const blocks = readBlocks(run.source.lines, run);
  return { blocks: joinParagraphs(blocks, run, measureLayout(blocks, run.source)), run };
}

/** A line for each block, with the lines of the file it stands on, then what was dropped. */
function draw(blocks: readonly Block[], { edits }: Run): string {
  const drawn = blocks.map((block) => {
    const lines = block.lines.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join('+');
    return `${lines} ${block.kind === 'rows' ? `${block.rows.length} rows` : block.text.value}`;
  });
  const dropped = edits.filter(({ kind }) => kind === 'drop').map(({ found, why }) => `dropped ${why}: ${found}`);
  return [...drawn, ...dropped, ''].join('\n');
}
