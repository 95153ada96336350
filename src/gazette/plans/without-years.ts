import { fold } from '../text/fold.ts';

const RE_YEARS = /\(\d[^()]*\)$/;

/** A title, folded, without the years behind it, which it is called without. 例：残疾人事业“十一五”发展纲要|（2006年—2010年）| */
export function withoutYears(title: string): string {
  return fold(title).replace(RE_YEARS, '');
}
