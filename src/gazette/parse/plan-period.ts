import { genreIs } from '../scan/genre.ts';
import { HAN_DIGIT, parseNumeral } from '../text/numerals.ts';

/** 例：2018—2020年 · 2018年—2020年 · 2016-2020 */
const RE_YEARS = /(\d{4})\s*年?\s*[-—–~～至]+\s*(\d{4})/;
/** 例：“十三五” · 第十三个五年规划 */
const RE_FIVE_YEARS = new RegExp(`[“"]?十([${HAN_DIGIT}])五[”"]?|第十([${HAN_DIGIT}])个五年`);
/** 例：2018年度工作方案 · 2019年推进法治政府建设工作要点 */
const RE_YEAR = /(\d{4})\s*年/;
/** The tenth five-year plan began in 2001. */
const TENTH_BEGAN = 2001;

/** Period of a plan from its title; null where it names none or is no plan. */
export function planPeriodOf(title: string, genre: string | null): { from: number; to: number } | null {
  if (!genreIs(genre, 'plans')) return null;
  const years = RE_YEARS.exec(title);
  if (years) return { from: Number(years[1]), to: Number(years[2]) };
  const plan = RE_FIVE_YEARS.exec(title);
  if (plan) {
    const number = parseNumeral(plan[1] ?? plan[2] ?? '') ?? 0;
    const from = TENTH_BEGAN + 5 * number;
    return { from, to: from + 4 };
  }
  const year = RE_YEAR.exec(title);
  return year ? { from: Number(year[1]), to: Number(year[1]) } : null;
}
