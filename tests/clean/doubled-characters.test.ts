import { expect, it } from 'vitest';
import { countDoubled, searchWordEnds } from '../../src/gazette/clean/doubled-characters.ts';

it('counts two characters set twice over a break, and takes a rare one of two units for one', () => {
  expect(countDoubled('提高能力，不折', '不折不扣地落实', searchWordEnds(''))).toBe(2);
  expect(countDoubled('应当检测𬭳', '𬭳离子的含量', searchWordEnds(''))).toBe(0);
});
