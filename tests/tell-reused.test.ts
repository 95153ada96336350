import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { tellReused } from '../src/tell-reused.ts';

const ENTRY = { address: '/documents/a/#art_3', since: '2026-11-21', was: '区民政局是' };

it('tells at a place what its address was published for, and where those words are now', () => {
  const part = h('section', [h('p#art_2', '第二条'), h('p#art_3', '第三条')]);
  tellReused(part, [{ ...ENTRY, now: '/documents/a/#art_4' }]);
  expect(toString(part)).toBe('第二条此网址在 2026-11-21 以前指“区民政局是”，现在这里。第三条');
  expect(JSON.stringify(part)).toContain('"href":"/documents/a/#art_4"');
});

it('tells too where they are nowhere', () => {
  const part = h('p#art_3', '第三条');
  tellReused(part, [ENTRY]);
  expect(toString(part)).toContain('现已不在此文件');
});
