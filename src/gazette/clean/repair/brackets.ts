import type { Run } from '../../model/source.ts';
import type { Sourced } from '../../text/sourced.ts';
import { edit } from '../record.ts';

/** 例：门政办发[2019]45号 · 京政发【2019】1号. The year of a 发文字号 stands in 〔〕 (GB/T 9704—2012 §7.2.5). */
const RE_YEAR =
  /(?<=(?:\p{sc=Han}|[〔\]］】]\d{1,5}\s*[-—–~～至])\s*)([[［【])(\s*(?:19|20)\d{2}\s*)([\]］】])(?=\s*(?:第\s*)?\d{1,5}\s*(?:号|[-—–~～至]))/gu;
/** 例：《…关于印发<…方案>的通知》. Marks of a title within a title are 〈〉 (GB/T 15834—2011 §4.15.3.5). */
const RE_INNER_TITLE = /(?<=《[^《》]*)<([^<>《》]*\p{sc=Han}[^<>《》]*)>(?=[^《》]*》)/gu;

/** `[2019]` in the number of a document → 〔2019〕, `<…>` within 《》 → 〈…〉. */
export function repairBrackets(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  let repaired = text;
  for (const { index, 0: whole } of text.value.matchAll(RE_YEAR))
    repaired = replacePair(repaired, index, whole.length, '〔〕', run);
  for (const { index, 0: whole } of text.value.matchAll(RE_INNER_TITLE))
    repaired = replacePair(repaired, index, whole.length, '〈〉', run);
  return repaired;
}

/** Replaces the first and last character of a stretch; lengths stay, so that offsets found before still hold. */
function replacePair(text: Sourced, start: number, length: number, pair: string, run: Pick<Run, 'edits'>): Sourced {
  const opened = edit(text, start, start + 1, pair[0] ?? '', run, 'repair', 'bracket');
  return edit(opened, start + length - 1, start + length, pair[1] ?? '', run, 'repair', 'bracket');
}
