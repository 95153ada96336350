import type { SearchResponse } from '../find/api.ts';
import type { SearchState } from './search-state.ts';

/** What came of a search, in a sentence that is shown above the results and read out. */
export function describeResponse(response: SearchResponse, { query }: Pick<SearchState, 'query'>): string {
  const { total, unfiltered, relaxed, terms } = response;
  if (relaxed && terms.length > 0)
    return `没有找到${quote(query)}。以下${total}件文件含${terms.map(quote).join('和')}。`;
  if (unfiltered === 0) return `没有找到${quote(query)}。可以少写几个字、换一种说法，或者从文件目录里查。`;
  if (total === 0) return `这样筛选没有文件；不筛选有${unfiltered}件。`;
  return query.trim() === '' ? `共${total}件文件。` : `找到${total}件文件。`;
}

export const HINT = '空格隔开的词都要有，前面加“-”的不要有，半角引号里的空格照算。';
export const FAILED = '检索没有装载成功，还不知道有没有。请检查网络再试一次；仍不成功，请重新载入本页。';
export const OFFLINE = '现在没有网络，还不知道有没有。连上以后会接着检索。';
export const BUSY = '正在检索…';

function quote(text: string): string {
  return `“${text.trim()}”`;
}
