import { describe, expect, test } from 'vitest';
import { headingFace, headingTag } from '../../src/gazette/render/heading-style.ts';
import { parseDoubtful, parseLabel } from '../../src/gazette/text/label.ts';

describe('a heading is set as the standard sets its label', () => {
  test.each([
    ['第一章', 1, 'h3', 'div'],
    ['第二节', 2, 'h4', 'div'],
    ['一、', 1, 'h3', null],
    ['一、', 3, 'h5', 'hei'],
    ['（一）', 2, 'h4', null],
    ['（一）', 1, 'h3', 'kai'],
    ['1.', 3, 'h5', null],
    ['1.', 1, 'h3', 'bold'],
    ['壹、', 1, 'h3', null],
    ['第二節', 3, 'h5', 'div'],
    ['㈠', 3, 'h5', 'kai'],
    ['1', 1, 'h3', 'bold'],
    ['1.1', 2, 'h4', 'bold'],
    ['甲、', 1, 'h3', 'bold'],
    ['Ⅱ.', 1, 'h3', 'bold'],
    [undefined, 5, 'h6', null],
  ])('%s at depth %i is %s %s', (label, level, tag, face) => {
    const value = label === undefined ? null : (parseLabel(label) ?? parseDoubtful(label)[0]);
    expect([headingTag(level), headingFace(value?.kind, level)]).toEqual([tag, face]);
  });
});
