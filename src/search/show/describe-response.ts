import type { SearchResponse } from '../find/api.ts';
import type { SearchState } from './search-state.ts';

/** What came of a search, in a sentence that is shown above the results and read out. */
export function describeResponse(response: SearchResponse, { query }: Pick<SearchState, 'query'>): string {
  const { total, unfiltered, relaxed, number, suggested } = response;
  if (suggested?.how === 'pinyin' && total > 0)
    return `没有${quote(query)}。按拼音找的是${quote(suggested.text)}，${total}件文件：`;
  if (relaxed && number !== null && unfiltered === 0) return `本站没有收录${number}，也没有收录引用它的文件。`;
  if (relaxed && total > 0) return `没有一字不差的${quote(query)}。最相关的条文，${total}件文件：`;
  if (unfiltered === 0) return `没有找到${quote(query)}。可以少写几个字、换一种说法，或者从文件目录里查。`;
  if (total === 0) return `这样筛选没有文件；不筛选有${unfiltered}件。`;
  if (query.trim() === '') return `共${total}件文件。`;
  const cited = number !== null && response.results.every(({ docNumber }) => docNumber !== number);
  return cited ? `本站没有收录${number}。${total}件文件引用它：` : `找到${total}件文件。`;
}

export const HINT = '可以写词、问句、发文字号、第几条、日期；空格隔开的词都要有，前面加“-”的不要有。';
export const FAILED = '检索没有装载成功，还不知道有没有。请检查网络再试一次；仍不成功，请重新载入本页。';
export const OFFLINE = '现在没有网络，还不知道有没有。连上以后会接着检索。';
export const BUSY = '正在检索…';

function quote(text: string): string {
  return `“${text.trim()}”`;
}
