import { describe, expect, it } from 'vitest';
import { headingFace } from '../../src/gazette/render/heading-style.ts';

describe('a heading', () => {
  it.each([
    ['第一章', 1, 'div'],
    ['第二節', 3, 'div'],
    ['壹、', 1, undefined],
    ['一、', 1, undefined],
    ['一、', 2, 'hei'],
    ['（一）', 2, undefined],
    ['㈠', 3, 'kai'],
    ['1.', 3, undefined],
    ['1', 1, 'bold'],
    ['1.1', 2, 'bold'],
    ['甲、', 1, 'bold'],
    ['Ⅱ.', 1, 'bold'],
    [null, 1, undefined],
  ] as const)('with the number %s at depth %i is set as %s', (label, level, face) => {
    expect(headingFace(label, level)).toBe(face);
  });
});
