import { genreIs } from '../scan/genre.ts';
import { HAN_DIGIT, parseNumeral } from '../text/numerals.ts';

/** 例：2018—2020年 · 2018年—2020年 · 2016-2020 */
const RE_YEARS = /(\d{4})\s*年?\s*[-—–~～至]+\s*(\d{4})/;
/** 例：“十三五” · 第十三个五年规划 · “九五”计划 */
const RE_FIVE_YEARS = new RegExp(`(十[${HAN_DIGIT}])五|[“"](十|[${HAN_DIGIT}])五[”"]|第(十?[${HAN_DIGIT}]|十)个五年`);
/** 例：2018年度工作方案 · 2019年推进法治政府建设工作要点 */
const RE_YEAR = /(\d{4})\s*年/;
/** The tenth five-year plan began in 2001; since the third each began where the one before ended. */
const TENTH = { number: 10, began: 2001 };
const FIRST_REGULAR = 3;

/** Period of a plan from its title; null where it names none or is no plan. */
export function planPeriodOf(title: string, genre: string | null): { from: number; to: number } | null {
  return genreIs(genre, 'plans') ? periodIn(title) : null;
}

/** The years that a title names, whatever its 文种. */
export function periodIn(title: string): { from: number; to: number } | null {
  const years = RE_YEARS.exec(title);
  if (years) return { from: Number(years[1]), to: Number(years[2]) };
  const plan = RE_FIVE_YEARS.exec(title);
  if (plan) {
    const number = parseNumeral(plan[1] ?? plan[2] ?? plan[3] ?? '') ?? 0;
    const from = TENTH.began + 5 * (number - TENTH.number);
    return number < FIRST_REGULAR ? null : { from, to: from + 4 };
  }
  const year = RE_YEAR.exec(title);
  return year ? { from: Number(year[1]), to: Number(year[1]) } : null;
}
