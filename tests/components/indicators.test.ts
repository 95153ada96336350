import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { compareIndicators } from '../../src/gazette/model/compare-indicators.ts';
import { drawComparison } from '../../src/components/indicators/draw-comparison.ts';
import { keptBy } from '../../src/components/promises/kept-by.ts';
import type { Indicator, IndicatorValue } from '../../src/gazette/model/indicator.ts';
import type { PromisedText } from '../../src/gazette/model/promised-text.ts';

function aValue(year: number | null, value: string, fields: Partial<IndicatorValue> = {}): IndicatorValue {
  return { year, value, remark: null, number: null, bound: null, kind: 'base', label: '现状', ...fields };
}

function anIndicator(document: string, name: string, fields: Partial<Indicator> = {}): Indicator {
  const place = { document, node: 'table_1', url: `/documents/${document}/#table_1` };
  return { ...place, name, group: null, category: null, unit: '%', nature: null, values: [], ...fields };
}

describe('indicators of several plans', () => {
  it('are put side by side where name and unit are the same, however they are printed', () => {
    const all = [
      anIndicator('a', '森林覆盖率'),
      anIndicator('a', '森林覆盖率', { node: 'att_3__table_1' }),
      anIndicator('b', '森林 覆盖率', { unit: '％' }),
      anIndicator('c', '森林覆盖率', { unit: '万亩' }),
      anIndicator('c', '林木绿化率'),
      anIndicator('c', '化学需氧量', { group: '主要污染物排放总量减少' }),
      anIndicator('d', '化学需氧量'),
    ];
    const compared = compareIndicators(all).map(({ name, members }) => [name, members.map((m) => m.url)]);
    expect(compared).toEqual([['森林覆盖率', ['/documents/a/#table_1', '/documents/b/#table_1']]]);
  });

  it('are drawn as a line for each, from filled marks to open ones, limits as what points to where they leave room', () => {
    const svg = drawComparison([
      { values: [aValue(2015, '35.7', { number: 35.7 }), aTarget(2020, '≥36', { side: 'least', number: 36 })] },
      { values: [aValue(2018, '40', { number: 40 }), aTarget(2020, '<45', { side: 'less', number: 45 })] },
      { values: [aTarget(null, '稳定提高', null)] },
    ]);
    const { document } = parseHTML(svg ?? '');
    const marks = [...document.querySelectorAll('path')].map((mark) => [
      mark.getAttribute('class'),
      mark
        .getAttribute('d')
        ?.replace(/^M[^m]*/, '')
        .replace(/[al].*/, ''),
    ]);
    expect(marks).toEqual([
      ['base', 'm-4,0'],
      ['target', 'm-4,4'],
      ['base', 'm-4,0'],
      ['target', 'm-4,-4'],
    ]);
    expect(document.querySelectorAll('polyline')).toHaveLength(2);
    const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(['35.7', '45', '2015', '2018', '2020', '1', '2']);
  });

  it('are not drawn where fewer than two values have a year and are numbers', () => {
    expect(drawComparison([{ values: [aValue(2015, '35.7', { number: 35.7 })] }, { values: [] }])).toBeNull();
  });
});

it('a document is told by each plan that has promised it', () => {
  const promised = (document: string, fulfilledBy: string | null): PromisedText => ({
    document,
    node: 'para_1',
    url: `/documents/${document}/#para_1`,
    words: '公墓管理办法',
    verb: '制定',
    byText: null,
    by: null,
    sentence: '制定公墓管理办法。',
    fulfilledBy,
  });
  const all = [promised('a', 'text'), promised('b', null), promised('c', 'text'), promised('a', 'text')];
  expect(keptBy('text', all).map(({ plan, promises }) => [plan, promises.length])).toEqual([
    ['a', 2],
    ['c', 1],
  ]);
});

function aTarget(year: number | null, value: string, bound: IndicatorValue['bound']): IndicatorValue {
  return aValue(year, value, { bound, kind: 'target', label: '目标' });
}
