import { expect, test } from 'vitest';
import { toldByActs } from '../../src/components/works/told-by-acts.ts';
import type { Act } from '../../src/gazette/model/act.ts';

function anAct(verb: Act['verb'], place: string, fields: Partial<Act> = {}): Act {
  const target = { work: null, title: null, document: null, node: null, place };
  const plain = { found: null, words: null, after: null, from: null, executed: true, why: null };
  return { verb, target, at: 'lvl_1', sentence: '', ...plain, ...fields };
}

test('what a decision says of whole articles tells which became which', () => {
  const told = toldByActs([
    anAct('delete', '第七条'),
    anAct('renumber', '第九条', { words: '第七条' }),
    anAct('insert', '第十二条之一', { words: '新的条文。' }),
  ]);
  expect(told).toEqual({ moved: new Map([['9', '7']]), gone: new Set(['7']), come: new Set(['12-1']) });
});

test('what it says of a 款 or of some words tells nothing of the article', () => {
  const told = toldByActs([anAct('delete', '第七条第二款'), anAct('delete', '第八条', { found: '、第九条' })]);
  expect(told).toEqual({ moved: new Map(), gone: new Set(), come: new Set() });
});
