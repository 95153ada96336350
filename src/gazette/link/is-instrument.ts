import { genreOf } from '../scan/genre.ts';

/** Papers about one person or thing. 例：《出生医学证明》 · 《北京市工作居住证》 · 《营业执照》 */
const RE_CERTIFICATE = /(?:证|证书|证明|证明书|执照|许可证|护照|户口簿|户口本|身份证|发票|票据|回执|存根|病历)$/;
/** 例：《人民日报》 · 《北京市人民政府公报》 · 《求是》杂志 */
const RE_PERIODICAL =
  /(?:日报|晚报|时报|早报|周报|快报|晨报|商报|青年报|法制报|法治报|电视报|学报|画报|杂志|月刊|周刊|季刊|期刊|年鉴|(?:政府|国务院|常务委员会)公报)$/;
/** A short name that ends in 报 and in none of the genres that do (通报, 公报, 简报, 预报). */
const RE_PAPER = /^.{1,6}(?<![通公简预年月日专情])报$/;
/** 例：电影|《…》 · 政务服务专刊|《窗口》 · 创作了|《…》 */
const RE_WORK_OF_ART_BEFORE =
  /(?:报纸|杂志|期刊|刊物|专刊|内刊|会刊|图书|书籍|丛书|小说|诗集|散文集|电影|影片|大片|电视剧|网络剧|广播剧|纪录片|专题片|宣传片|微视频|短视频|微电影|动画片|话剧|歌剧|舞剧|京剧|评剧|昆曲|戏剧|音乐剧|儿童剧|剧目|歌曲|组歌|交响乐|歌舞|舞蹈|栏目|节目|专栏|论文|文章|画册|画作|游戏|综艺|出版|创作|创排|排演|上演|拍摄|播出|演出|演唱|刊登于|发表于|刊发于|载于)(?:了)?(?:[、和及与，]?◎)*[、和及与，]?$/;
const RE_WORK_OF_ART_AFTER =
  /^(?:杂志|报社|栏目|节目|专栏|专刊|剧组|一书|一文|等?(?:报刊|报纸|媒体|剧目|影片|歌曲|图书|书籍|栏目|节目|刊物|文艺作品|作品|影视)|电影|电视剧|纪录片|丛书|系列丛书|画册)/;
/** Below this a title without 文种 is taken for the name of a book, play or column. 例：《窗口》 · 《雷雨》 · 《天工开物》 */
const SHORTEST_WITHOUT_GENRE = 6;

/**
 * Whether 《title》 names a law, regulation, policy, plan, standard, notice, contract or form, and no certificate,
 * newspaper, book, film or play. Titles without a known 文种 count from a certain length on.
 *
 * @param before words of the sentence before the list of titles, `after` those behind it (see `readContexts`)
 */
export function isInstrument(title: string, before = '', after = ''): boolean {
  const bare = title.replace(/\s+/g, '').replace(/(?:[（(][^（）()]*[)）])+$/, '');
  if (bare === '' || RE_CERTIFICATE.test(bare) || RE_PERIODICAL.test(bare) || RE_PAPER.test(bare)) return false;
  if (RE_WORK_OF_ART_BEFORE.test(before) || RE_WORK_OF_ART_AFTER.test(after)) return false;
  return bare.length >= SHORTEST_WITHOUT_GENRE || genreOf(bare) !== null || /[法案]$/.test(bare);
}
