import { anyOf, fromWords } from '../../lexicon/words.ts';
import { bareTitle } from '../../scan/bare-title.ts';
import { genreOf } from '../../scan/genre.ts';
import { limitOf, within } from '../../limits/within.ts';

/** 例：《出生医学证明》 · 《营业执照》 */
const reCertificate = fromWords(() => new RegExp(`${anyOf('certificates')}$`));
/** 例：《人民日报》 · 《北京市人民政府公报》 */
const rePeriodical = fromWords(() => new RegExp(`${anyOf('media', 'name')}$`));
/** A short name that ends in 报 and in none of the genres that do (通报, 公报, 简报, 预报). */
const rePaper = fromWords(() => new RegExp(`^.{1,${limitOf('longestWord')}}(?<![通公简预年月日专情])报$`));
/** 例：电影|《…》 · 政务服务专刊|《窗口》 · 创作了|《…》 */
const reMediumBefore = fromWords(() => new RegExp(`${anyOf('media', 'before')}了?$`));
/** 例：《求是》|杂志 · 《今日海淀新闻》|栏目 */
const reMediumAfter = fromWords(() => new RegExp(`^等?${anyOf('media', 'after')}`));

/**
 * Whether 《title》 names a law, regulation, policy, plan, standard, notice, contract or form, and no certificate,
 * newspaper, book, film or play. Titles without a known 文种 count from a certain length on.
 *
 * @param before words of the sentence before the list of titles, `after` those behind it (see `readContexts`)
 */
export function isInstrument(title: string, before = '', after = ''): boolean {
  const bare = bareTitle(title);
  if (bare === '' || reCertificate().test(bare) || rePeriodical().test(bare) || rePaper().test(bare)) return false;
  if (reMediumBefore().test(before) || reMediumAfter().test(after)) return false;
  return within('shortestName', bare.length) || genreOf(bare) !== null;
}
