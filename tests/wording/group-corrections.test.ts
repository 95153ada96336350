import { describe, expect, it } from 'vitest';
import { groupCorrections } from '../../src/gazette/wording/group-corrections.ts';

describe('groupCorrections', () => {
  it('gathers the same repair wherever it was made, and keeps every place', () => {
    const groups = groupCorrections([
      { line: 3, found: '(', replaced: '（', why: 'width', at: 'art_1' },
      { line: 4, found: '區', replaced: '区', why: 'ocr' },
      { line: 9, found: '(', replaced: '（', why: 'width' },
    ]);
    expect(groups).toEqual([
      { found: '(', replaced: '（', why: 'width', places: [{ line: 3, at: 'art_1' }, { line: 9 }] },
      { found: '區', replaced: '区', why: 'ocr', places: [{ line: 4 }] },
    ]);
  });

  it('keeps repairs apart that have different reasons', () => {
    const repair = { line: 1, found: '甲', replaced: '乙' };
    expect(
      groupCorrections([
        { ...repair, why: 'ocr' },
        { ...repair, why: '印刷错误' },
      ]),
    ).toHaveLength(2);
  });
});
