import { describe, expect, it } from 'vitest';
import { fold, similarity } from '../../src/gazette/text/fold.ts';

describe('a folded text', () => {
  it.each([
    ['滨政发〔2021〕3号', '滨政发[2021]3号'],
    ['关于“放管服” 改革', '关于"放管服"改革'],
    ['“十三五”‘双控’', `"十三五"'双控'`],
    ['2018——2020年', '2018-2020年'],
    ['《关于〈办法〉的通知》', '《关于<办法>的通知》'],
  ])('says the same as one that is printed otherwise: %s', (text, other) => {
    expect(fold(text)).toBe(fold(other));
  });
});

describe('likeness', () => {
  it.each([
    ['', '', 1],
    ['甲', '', 0],
    ['节水办法', '节水办法', 1],
    ['节水办法', '节水条例', 1 / 2],
    ['节水办法', '节约用水办法', 2 / 3],
    ['印发节水办法', '节水办法', 2 / 3],
    ['节水办法', '办法节水', 0],
    ['自然资源部', '国土资源部门', 1 / 2],
  ])('of “%s” and “%s” is what edits leave of the longer', (a, b, alike) => {
    expect(similarity(a, b)).toBeCloseTo(alike, 10);
    expect(similarity(b, a)).toBeCloseTo(alike, 10);
  });
});
