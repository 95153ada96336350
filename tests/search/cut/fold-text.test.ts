import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/search/cut/fold-text.ts';

const fold = (text: string): string => foldText(text).chars.join('');

describe('foldText', () => {
  it.each([
    ['２０１８年ＰＭ２．５', '2018年PM2.5', 'width and case'],
    ['门政发〔2019〕19号', '门政发[2019]19号', 'brackets of years'],
    ['门政发［２０１９］１９号', '门政发[2019]19号', 'wide brackets'],
    ['2018—2020年', '2018-2020年', 'a dash and a hyphen'],
    ['（试行）', '(试行)', 'wide and narrow parentheses'],
    ['5㎡', '5m2', 'a unit in one character'],
    ['café', 'CAFE', 'accents'],
    ['第一章　总 则', '第一章总则', 'blanks between Han characters'],
    ['门头\n沟区', '门头沟区', 'a line break'],
    ['公\u200b益', '公益', 'what no one sees'],
  ])('reads %s as %s (%s)', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['①加强', '1加强', 'enclosed numbers'],
    ['“放管服', '”放管服', 'opening and closing quotation marks'],
    ['公墓、管理', '公墓管理', 'punctuation'],
    ['market economy', 'marketeconomy', 'a blank between Latin words'],
    ['门政发（2019）', '门政发〔2019〕', 'parentheses and brackets'],
  ])('keeps %s and %s apart (%s)', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('says of each character where in the text it comes from, and where the text ends', () => {
    expect(foldText('约５ ㎡。')).toEqual({ chars: ['约', '5', ' ', 'm', '2', '。'], at: [0, 1, 2, 3, 3, 4, 5] });
  });

  it('counts a character beyond the basic plane as one, of two units', () => {
    expect(foldText('𠮷a')).toEqual({ chars: ['𠮷', 'a'], at: [0, 2, 3] });
  });

  it('simplifies one for one where a table is given', () => {
    expect(
      foldText(
        '門頭溝區',
        new Map([
          ['門', '门'],
          ['區', '区'],
        ]),
      ).chars,
    ).toEqual(['门', '頭', '溝', '区']);
  });

  it('keeps a tab as the boundary that it is, and no blank beside it', () => {
    expect(foldText('a \t b').chars).toEqual(['a', '\t', 'b']);
  });
});
