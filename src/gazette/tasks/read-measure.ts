/** 例：56|微克/立方米 · 5.5|万辆 · 89|% · 1|亿立方米 · 6|% */
const AMOUNT = String.raw`\d[\d,.]*(?:[%％‰]|[万亿]?[\p{sc=Han}a-zA-Z㎡]+?(?:/[\p{sc=Han}a-zA-Z]+?)?(?=以上|以下|以内|左右|[，。；、（）)]|$))`;
/** 例：不少于5.5万辆 · 控制在48微克/立方米以内 · 同比分别下降3%以上 */
const BOUND = String.raw`(?:不?[高低多少]于|不超过|大于|小于|超过|达到?|控制在|(?:同比|累计|分别|比\d{4}年)*(?:下降|降低|提高|增长|减少|压减))`;
const RE_MEASURE = new RegExp(`${BOUND}${AMOUNT}(?:以上|以下|以内|左右)?|${AMOUNT}(?:以上|以下|以内)`, 'gu');

/** The values that a task is to reach, as they are printed, joined by ；; null where none has a bound or an aim before or behind it. */
export function readMeasure(task: string): string | null {
  const found = Array.from(task.matchAll(RE_MEASURE), ([measure]) => measure);
  return found.length > 0 ? [...new Set(found)].join('；') : null;
}
