import { HAN_DIGIT, HAN_NUMERAL, parseNumeral } from '../../gazette/text/numerals.ts';
import { toHanNumeral } from '../../gazette/text/to-han-numeral.ts';

/** A day or a month in a query. */
export interface ReadDate {
  /** `2019-07-23` or `2019-07`. */
  iso: string;
  /** As texts print it. */
  spellings: string[];
  /** The query without it. */
  rest: string;
}

const NUMBER = String.raw`(?:\d{1,2}|[${HAN_NUMERAL}]{1,3})`;
// 例：2019-07-23、2019.7.23、2019/7/23
const RE_SHORT = /(?<!\d)((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/u;
// 例：2019年7月23日、二〇一九年七月二十三日、2018年10月
const RE_LONG = new RegExp(
  String.raw`((?:19|20)\d{2}|[一二][${HAN_NUMERAL}]{3})年(${NUMBER})月(?:(${NUMBER})[日号])?`,
  'u',
);

/** The first date in a query, in any of the usual spellings; null where there is none. */
export function readDate(text: string): ReadDate | null {
  const normal = text.normalize('NFKC').replace(/[○◯]/g, '〇');
  const short = RE_SHORT.exec(normal);
  const long = RE_LONG.exec(normal);
  const match = short ?? long;
  if (!match) return null;
  const [year, month, day] = (short ? [match[1], match[3], match[4]] : [match[1], match[2], match[3]]).map((part) =>
    part === undefined ? null : parseNumeral(part),
  );
  if (!year || !month || month > 12 || (day ?? 1) > 31) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = `${normal.slice(0, match.index)} ${normal.slice(match.index + match[0].length)}`.trim();
  const han = Array.from(String(year), (digit) => `〇${HAN_DIGIT}`[Number(digit)]).join('');
  return {
    iso: [String(year), two(month), ...(day ? [two(day)] : [])].join('-'),
    spellings: [
      `${year}年${month}月${day ? `${day}日` : ''}`,
      `${han}年${toHanNumeral(month)}月${day ? `${toHanNumeral(day)}日` : ''}`,
    ],
    rest,
  };
}
