import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { findMain } from '../../../src/gazette/read/html/find-main.ts';
import type { PageLine } from '../../../src/gazette/read/html/lay-out-page.ts';

const [page, text] = [h('div'), h('div')];

/** Lines of equal length, so many in the text of the page and so many beside it. */
function lines(inside: number, beside: number): PageLine[] {
  const line = (within: PageLine['within']): PageLine => ({
    raw: '各区、各部门要切实加强领导。',
    linked: 0,
    hidden: false,
    apart: false,
    within,
  });
  return [
    ...Array.from({ length: inside }, () => line([page, text])),
    ...Array.from({ length: beside }, () => line([page])),
  ];
}

it('is the innermost element that holds nine tenths of the sentences', () => {
  expect(findMain(lines(9, 1))).toBe(text);
  expect(findMain(lines(8, 1))).toBe(page);
  expect(findMain(lines(10, 1))).toBe(text);
});
