import { describe, expect, it } from 'vitest';
import { markedAddress } from '../../../src/search/show/marked-address.ts';
import { addressOf, readState } from '../../../src/search/show/search-state.ts';

describe('the address of a search', () => {
  it.each([
    '/search/',
    '/search/?q=%E5%85%AC%E5%A2%93',
    '/search/?q=a&gazette=haidian-2018-2&genre=%E9%80%9A%E7%9F%A5&genre=%E6%84%8F%E8%A7%81&plan=yes&sort=newest&page=3',
  ])('says all of it: %s', (address) => {
    expect(addressOf(readState(new URL(address, 'https://gongbao.example').searchParams))).toBe(address);
  });

  it('is as usual where it says nothing that can be read', () => {
    const state = readState(new URLSearchParams('page=-2&sort=random&color=red'));
    expect(state).toEqual({ query: '', filters: {}, sort: 'relevance', without: [], page: 1 });
  });
});

describe('the address of a result', () => {
  it('says what to mark, before the place', () => {
    expect(markedAddress('/documents/x/#art_3', ['公墓', 'a&b'])).toBe(
      '/documents/x/?highlight=%E5%85%AC%E5%A2%93&highlight=a%26b#art_3',
    );
  });

  it('is that of the page where there is nothing to mark', () => {
    expect(markedAddress('/documents/x/', [])).toBe('/documents/x/');
  });
});
