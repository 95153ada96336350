import type { Run } from '../../model/source.ts';
import { findNumbers } from '../../scan/find-numbers.ts';
import { findTitles, type Stretch } from '../../scan/titles.ts';
import type { Change, Sourced } from '../../text/sourced.ts';
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
  const changes = stretches.flatMap(({ start, end }) =>
    Array.from(text.value.slice(start, end).matchAll(pattern)).flatMap(({ index, 0: found }): Change[] => {
      const first = start + index;
      const behind = first + found.length;
      return [
        { start: first, end: first + 1, replacement: pair.charAt(0) },
        { start: behind - 1, end: behind, replacement: pair.charAt(1) },
      ];
    }),
  );
  return edit(text, changes, run, 'repair', 'bracket');
}
