import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBlocks, gatherFixture } from '../../helpers/table-fixtures.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('rows are one table', () => {
  it.each([
    ['table-across-page-break', 'where the next page prints the header again, which is dropped on record'],
    ['header-of-two-tiers-repeated', 'with a header of two tiers, both of which are dropped'],
    ['page-break-without-repeated-header', 'where they just go on behind a blank line'],
    ['repeated-header-without-blank-line', 'where the page break left no blank line'],
    ['header-known-by-being-repeated', 'with a header that only its being printed again gives away'],
    ['repeated-header-misread', 'where the scanner read a character of the repeated header wrong'],
    [
      'group-row-became-heading',
      'with a group row that the scanner took for a heading, since it counts on from the others',
    ],
    ['group-label-at-page-foot', 'where a group row is the last of its page'],
    ['title-and-unit-repeated', 'where 续表 and the unit are printed again, which is dropped on record'],
    ['continued-mark-without-header', 'where only 续表 says so'],
    ['note-at-page-foot', 'with a note at the foot of the first page, which stays behind them'],
    ['rule-at-page-foot', 'with a rule between them, which is on record as such'],
  ])('%s: %s', check);
});

describe('rows are several tables', () => {
  it.each([
    ['tables-under-sibling-headings', 'under headings of their own, though their headers are alike'],
    ['cards-with-captions', 'with a caption each'],
    ['another-header-behind-a-blank-line', 'where another header follows'],
    ['narrow-table-behind-a-wide-one', 'where the number of columns has nothing in common'],
  ])('%s: %s', check);
});

describe('rows are kept', () => {
  it.each([['row-repeated-in-a-form', 'where a form begins its second page like its first, since they are no header']])(
    '%s: %s',
    check,
  );
});

async function check(fixture: string): Promise<void> {
  const { blocks, run } = gatherFixture(readFileSync(join(FIXTURES, fixture, 'input.txt'), 'utf8'));
  await expect(drawBlocks(blocks, run)).toMatchFileSnapshot(join(FIXTURES, fixture, 'expected.txt'));
}
