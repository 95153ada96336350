import { describe, expect, it } from 'vitest';
import { isTraditional } from '../../src/gazette/read/is-traditional.ts';

describe('a text', () => {
  it('is traditional where more than a tenth of its characters are', () => {
    expect(isTraditional('本條例之主管機關：在中央為內政部。')).toBe(true);
  });

  it('is not where a scanner misread a few', () => {
    expect(isTraditional('加强风景名胜區管理，促进经济社会发展。')).toBe(false);
    expect(isTraditional('2019-3-1')).toBe(false);
  });
});
