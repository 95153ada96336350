import { publicUrl } from '../../site-config.ts';
import type { Match, SearchOptions, SearchResponse, SearchResult } from '../../search/find/api.ts';

/** What each name of the search module says. One that is added must be explained here. */
export const SEARCH_OPTIONS: Readonly<Record<keyof SearchOptions, string>> = {
  filters:
    '筛选：gazette 公报的编号，issuer 发文机关，genre 文种，year 年份，status 效力，plan 是否规划（yes、no）；一个值或一列',
  sort: 'relevance 最相关的在前（默认），newest 最新的在前，oldest 最早的在前',
  without: '不要找的说法：used 里的 others，读者放到一边的',
  limit: '要几件，默认 10',
  offset: '从第几件起，默认 0',
  begin: '函数：前几件的文字一到就先给它，形状同返回的值，results 只有前几件',
};

export const SEARCH_RESPONSE: Readonly<Record<keyof SearchResponse, string>> = {
  total: '筛选之后的件数',
  results: '要的那几件，一件文件一个，见下',
  ids: '全部文件的编号，按次序',
  unfiltered: '不筛选的件数',
  filters: '每种筛选的值和件数',
  terms: '结果里有的词',
  relaxed: '为真时，没有一字不差的；results 是最相关的，terms 是拆开来找的几段',
  related: '一字不差的不多时，另外几件相关的文件，形状同 results',
  used: '也找了的说法：typed 原词，others 文件里的说法',
  names: '叫这个名字的文献、机关、公报：kind 种类，name，number 发文字号，url',
  offered: '词里说到的筛选，供选用：name 筛选，value，label，count 剩几件，rest 去掉这个词以后的词',
  suggested:
    '原词没有时，可能是要找的：text 词，how 为 pinyin（按拼音，已找）或 character（差一个字，没有找）；没有为 null',
  number: '读成的发文字号，没有为 null',
};

export const SEARCH_RESULT: Readonly<Record<keyof SearchResult | `matches.${keyof Match}`, string>> = {
  id: '文件的编号',
  url: '网页路径，从本站首页起',
  title: '全标题',
  titlePieces: '短标题，分成几段：一行可以断在两段之间',
  titleMarks: '标题里相符的起止位置，按 UTF-16 数',
  docNumber: '发文字号',
  issuers: '发文机关',
  date: '成文日期；没有的用公报的日期或年份',
  status: '效力',
  ofWork: '整部法规、文件的效力，与这个文本的不同才有，否则为 null',
  score: '相关的程度，只能在一次检索里比较',
  places: '相符的处数',
  matches: '相符的几处',
  'matches.id': '节点的编号；标题、发文字号没有',
  'matches.url': '这一处的路径',
  'matches.label': '第几条第几款，可能为空',
  'matches.excerpt': '前后的文字，照印的样子',
  'matches.marks': '摘录里相符的起止位置',
  'matches.whole': '最好的一处：全条或者全段，一行一个；别处为 null',
};

export const SAMPLE_SEARCH = `import { search } from '${publicUrl('/search/api.js')}';

const { total, results } = await search('公益性公墓', { filters: { year: 2019 }, sort: 'newest' });
for (const { title, matches } of results) {
  for (const { label, excerpt, url } of matches) console.log(title, label, excerpt, url);
}`;
