import { describe, expect, it } from 'vitest';
import { readTraditional, reduceTraditional } from '../../../src/search/make/traditional.ts';

describe('the table of traditional characters', () => {
  const table = readTraditional();

  it.each(['區区', '門门', '國国', '辦办', '體体'])('knows %s', (pair) => {
    const [from = '', to] = pair;
    expect(table.get(from)).toBe(to);
  });

  it('does not touch what is simplified already', () => {
    for (const char of '区门国办体文件') expect(table.has(char)).toBe(false);
  });

  it('gives a browser only characters that stand in the collection', () => {
    expect(reduceTraditional(table, new Set('区办'))).toEqual({ 區: '区', 辦: '办' });
  });
});
