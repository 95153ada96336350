import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFixture, drawTable } from '../../helpers/table-fixtures.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('the header of a table', () => {
  it.each([
    ['header-of-two-tiers', 'covers the columns under it and the tiers that it has no part in'],
    ['header-of-four-tiers', 'may have as many tiers as a daily report form'],
    ['head-over-two-columns', 'covers columns of which only the cells are printed apart, and so does a label under it'],
    ['empty-head-over-labels', 'may leave the column of the labels unnamed'],
    ['title-and-unit-in-rows', 'has the title and the unit that are printed as rows above it'],
    ['sub-head-missing-under-a-head', 'has no sub-head that reaches under another head'],
    ['data-under-a-head-over-two-columns', 'ends where text stands under a head of one column'],
    ['years-as-heads', 'may name its columns by years'],
    ['head-over-numbers', 'is told from data by numbers under it'],
    ['head-over-prose', 'is told from data by prose under it'],
    ['first-row-without-its-label', 'may stand over a row whose label the page before has'],
    ['header-known-by-being-repeated', 'is known by being printed again'],
    ['rows-without-header', 'is missing where the first row is like the others'],
  ])('%s: %s', check);
});

describe('a row', () => {
  it.each([
    ['group-rows', 'that only names a group covers all columns'],
    ['group-rows-with-number-apart', 'that names a group may have its number in a cell of its own'],
    ['group-rows-without-number', 'that names a group needs no number where data follow'],
    ['labels-with-blanks-to-fill-in', 'is no group where all rows wait to be filled in'],
    ['sum-and-remark', 'that sums up or remarks covers what it does not use'],
    ['row-shifted-by-one-cell', 'that lost its first cell moves right, with a report'],
    ['number-glued-to-a-shifted-name', 'moves back with the number that its name carries'],
    ['row-shifted-with-dashes', 'moves back into columns of numbers, words and dashes'],
    ['row-shifted-to-the-right', 'that has a cell too many at the left moves left, with a report'],
    ['row-with-too-many-cells', 'keeps the text of cells that are too many, with a report'],
    ['row-with-too-few-cells', 'is filled up, with a report'],
    ['row-cut-by-page-break', 'that a page break cut is one row'],
    [
      'new-row-with-an-empty-cell-behind-page-break',
      'behind a page break is a row of its own where nothing was left open',
    ],
  ])('%s: %s', check);
});

describe('an empty cell', () => {
  it.each([
    ['empty-first-cell-continues', 'at the left goes on from the cell above'],
    ['empty-cells-that-are-empty', 'elsewhere is empty'],
    ['rows-counted-before-their-group', 'behind a count of the rows goes on from the cell above'],
    ['group-row-ends-what-continues', 'does not go on from above a group row'],
    ['group-goes-on-behind-page-break', 'goes on from the page before'],
  ])('%s: %s', check);
});

describe('a label', () => {
  it.each([
    ['label-repeated-behind-page-break', 'is dropped on record where only the turn of the page repeats it'],
    ['label-printed-again-on-the-same-page', 'stays where no page was turned'],
    ['label-alone-behind-page-break', 'stays where its row would be empty without it'],
    ['same-value-behind-page-break', 'stays where its column is no label of groups'],
    ['numbered-label-repeated', 'is dropped on record where its number is that of the group above'],
  ])('%s: %s', check);
});

describe('a continuation page', () => {
  it.each([
    ['page-with-a-column-more', 'gives up the column that the first page has inside another'],
    ['page-with-a-column-less', 'leaves out a column that its rows do not need'],
    ['form-page-with-a-column-less', 'of a form is matched by its labels'],
    ['form-page-with-a-column-less-and-no-blank-line', 'of a form is known by the cells of its rows'],
  ])('%s: %s', check);
});

describe('a table without header', () => {
  it.each([
    ['label-value-card', 'is a card whose labels are headers and whose values cover the rest'],
    ['card-in-words', 'is a card, not a header, where the row below goes on from its label'],
    ['card-of-two-columns', 'may be a card of two columns'],
    ['form-with-check-boxes', 'is a form: sections cover it, answers cover the rest, blanks stay blank'],
    ['form-rows-of-different-length', 'is as wide as its longest row where it is a form'],
    ['form-without-boxes', 'is a form where most labels have a blank beside them'],
    ['grid-inside-a-form', 'may hold a grid whose rows wait to be filled in'],
    ['label-over-rows-of-a-form', 'may have labels over several rows'],
  ])('%s: %s', check);
});

describe('the text of a cell', () => {
  it.each([
    ['label-read-with-a-blank', 'loses a blank that the same text has not elsewhere, not one between names of a list'],
    ['paragraphs-in-a-cell', 'has a new line where a paragraph ends'],
    ['subscript-in-a-cell', 'keeps sub- and superscript as spans'],
  ])('%s: %s', check);
});

describe('what stands around a table', () => {
  it.each([
    ['title-unit-and-note', 'is its title, its unit and its note'],
    ['number-of-the-table-on-its-own-line', 'is its number before its title'],
    ['contact-below-a-table', 'is no field of a form where it is filled in'],
    ['sentence-that-leads-to-a-table', 'is no title where it only leads to the table'],
    ['fields-of-a-form-around-it', 'are fields of the form'],
    ['heading-that-is-no-title', 'is neither title nor note where it is a heading'],
  ])('%s: %s', check);
});

describe('a built table', () => {
  const { built, run } = buildFixture(readFileSync(join(FIXTURES, 'title-unit-and-note', 'input.txt'), 'utf8'));

  it('says how many of the texts around it belong to it', () => {
    expect(built.map(({ usedBefore, usedAfter }) => [usedBefore, usedAfter])).toEqual([[2, 1]]);
  });

  it('knows where in the file the text of each cell stands', () => {
    const found = [...(built[0]?.origins ?? [])].map(([cell, { at }]) => [
      cell.text,
      run.source.text.slice(at[0], (at.at(-1) ?? 0) + 1),
    ]);
    expect(found.every(([text, source]) => text === source)).toBe(true);
    expect(found).toHaveLength(9);
  });
});

async function check(fixture: string): Promise<void> {
  const { built, run } = buildFixture(readFileSync(join(FIXTURES, fixture, 'input.txt'), 'utf8'));
  const [table] = built;
  if (!table || built.length > 1) throw new Error(`${fixture}: ${built.length} tables, expected one`);
  await expect(drawTable(table, run)).toMatchFileSnapshot(join(FIXTURES, fixture, 'expected.txt'));
}
