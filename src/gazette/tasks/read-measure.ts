import { anyOf, fromWords } from '../lexicon/words.ts';

/** 例：不少于|5.5万辆 · 控制在|48微克/立方米|以内 · 同比分别下降|3%|以上 */
const reMeasure = fromWords(() => {
  const side = anyOf('comparisons');
  const unit = String.raw`[万亿]?[\p{sc=Han}a-zA-Z㎡]+?(?:/[\p{sc=Han}a-zA-Z]+?)?`;
  const amount = String.raw`\d[\d,.]*(?:[%％‰]|${unit}(?=${side}|[，。；、（）)]|$))`;
  const bound = String.raw`(?:${side}|达|(?:同比|累计|分别|比\d{4}年)*(?:下降|降低|提高|增长|减少|压减))`;
  return new RegExp(`${bound}${amount}${side}?|${amount}${side}`, 'gu');
});

/** The values that a task is to reach, as they are printed, joined by ；; null where none has a bound or an aim before or behind it. */
export function readMeasure(task: string): string | null {
  const found = Array.from(task.matchAll(reMeasure()), ([measure]) => measure);
  return found.length > 0 ? [...new Set(found)].join('；') : null;
}
