import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { forwardedPlaces, putOldIds } from '../src/forward-places.ts';

const PLACES = forwardedPlaces([
  { from: '/documents/a/#lvl_3', to: '/documents/a/#art_3' },
  { from: '/documents/a/#lvl_3__para_1', to: '/documents/a/#art_3' },
  { from: '/documents/a/#body', to: '/documents/a/#notice' },
  { from: '/documents/a/#annex_1', to: '/documents/b/#body' },
  { from: '/documents/a/', withdrawn: '2026-11-20' },
]);

it('are the places whose page stays', () => {
  expect(PLACES.map(({ oldId }) => oldId)).toEqual(['lvl_3', 'lvl_3__para_1', 'body']);
});

it('have every id that they were published with, before their words', () => {
  expect(drawn(h('section', { id: 'art_3' }, [h('h3', '第三条'), h('p', { id: 'art_3__para_1' }, '甲。')]))).toBe(
    '<section id="art_3"><span class="moved" id="lvl_3"></span><span class="moved" id="lvl_3__para_1"></span><h3>第三条</h3><p id="art_3__para_1">甲。</p></section>',
  );
});

it('have it in the heading where their words are folded away', () => {
  expect(drawn(h('details', { id: 'notice' }, [h('summary', h('h2', '印发通知')), h('p', '乙。')]))).toBe(
    '<details id="notice"><summary><h2><span class="moved" id="body"></span>印发通知</h2></summary><p>乙。</p></details>',
  );
});

function drawn(part: Element): string {
  putOldIds(part, PLACES);
  return toHtml(part);
}
