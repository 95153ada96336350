import type { Run } from '../../model/source.ts';
import { findNumbers } from '../../scan/find-numbers.ts';
import { findTitles, type Stretch } from '../../scan/titles.ts';
import type { Sourced } from '../../text/sourced.ts';
import { edit } from '../record.ts';

/** 例：门政办发[2019]45号 · 京政发【2019】1号. The year of a 发文字号 stands in 〔〕 (GB/T 9704—2012 §7.2.5). */
const RE_YEAR = /[[［【]\s*\d{2,4}\s*[\]］】]/g;
/** 例：《…关于印发<…方案>的通知》. Marks of a title within a title are 〈〉 (GB/T 15834—2011 §4.15.3.5). */
const RE_INNER_TITLE = /<[^<>《》]*\p{sc=Han}[^<>《》]*>/gu;

/** `[2019]` in the number of a document → 〔2019〕, `<…>` within 《》 → 〈…〉. */
export function repairBrackets(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  const repaired = replaceIn(findNumbers(text.value), RE_YEAR, '〔〕', text, run);
  return replaceIn(findTitles(text.value), RE_INNER_TITLE, '〈〉', repaired, run);
}

/** Replaces the first and last character of what a pattern finds; lengths stay, so that offsets still hold. */
function replaceIn(
  stretches: readonly Stretch[],
  pattern: RegExp,
  pair: '〔〕' | '〈〉',
  text: Sourced,
  run: Pick<Run, 'edits'>,
): Sourced {
  let repaired = text;
  for (const { start, end } of stretches) {
    for (const { index, 0: found } of text.value.slice(start, end).matchAll(pattern)) {
      const first = start + index;
      const last = first + found.length - 1;
      repaired = edit(repaired, first, first + 1, pair.charAt(0), run, 'repair', 'bracket');
      repaired = edit(repaired, last, last + 1, pair.charAt(1), run, 'repair', 'bracket');
    }
  }
  return repaired;
}
