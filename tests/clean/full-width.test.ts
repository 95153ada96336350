import { describe, expect, it } from 'vitest';
import { readFullWidth } from '../../src/gazette/clean/full-width.ts';
import type { Edit } from '../../src/gazette/model/source.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';

describe('a full-width digit or letter', () => {
  it.each([
    ['is set half-width', '自２０１９年起', '自2019年起'],
    ['takes the point between digits along', 'ＰＭ２．５', 'PM2.5'],
    ['leaves the point of a number that opens a paragraph', '１．总体要求', '1．总体要求'],
    ['leaves marks as they are', '（一）５％', '（一）5％'],
  ])('%s', (_, printed, read) => {
    expect(readFullWidth(sourced(printed, 0), { edits: [] }).value).toBe(read);
  });

  it('is on record, one number as one repair', () => {
    const edits: Edit[] = [];
    readFullWidth(sourced('自２０１９年起', 7), { edits });
    expect(edits).toEqual([{ start: 8, end: 12, found: '２０１９', replaced: '2019', kind: 'repair', why: 'width' }]);
  });
});
