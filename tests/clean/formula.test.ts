import { describe, expect, it } from 'vitest';
import { readInline } from '../../src/gazette/clean/inline.ts';
import type { Edit } from '../../src/gazette/model/source.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';

describe('dollars', () => {
  it.each([
    ['优良率$\\geq 95\\%$以上', '优良率≥ 95%以上'],
    ['$CO_2$排放、$m^{2}$', 'CO2排放、m^2'],
    ['从$x$到$n+1$', '从x到n+1'],
    ['价格100$，面积5$m^{2}$', '价格100$，面积5m^2'],
    ['$\\text{总产值} \\times 2$', '总产值 × 2'],
  ])('of a formula come off: %s', (text, read) => {
    expect(readLine(text).value).toBe(read);
  });

  it.each([
    '由100$调整为200$以上',
    '每吨100$-200$',
    '$100-$200',
    'US$100, HK$200',
    '价格____$，共____$',
    '价格$____$',
    '$5，$6',
  ])('of prices stay: %s', (text) => {
    expect(readLine(text).value).toBe(text);
  });

  it('that are escaped are printed', () => {
    expect(readLine('\\$100 调整为 \\$200').value).toBe('$100 调整为 $200');
  });
});

describe('braces', () => {
  it.each([
    ['$a} b c$', 'a} b c'],
    ['$\\frac{a}{b}} + c$', 'a/b} + c'],
    ['${a {b$', 'a b'],
  ])('without a partner cut nothing off: %s', (text, read) => {
    const line = readLine(text);
    expect(line.value).toBe(read);
    const removed = line.edits.filter((edit) => edit.replaced === '').map((edit) => edit.found);
    expect(removed.join('').replace(/[$\\{}]|frac/g, '')).toBe('');
  });
});

/** A line without its markup, and all that went on record. */
function readLine(text: string): { value: string; edits: Edit[] } {
  const edits: Edit[] = [];
  return { value: readInline(sourced(text, 0), { edits }).value, edits };
}
