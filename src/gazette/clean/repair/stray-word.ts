import type { Run } from '../../model/source.ts';
import { slice, concat, type Sourced } from '../../text/sourced.ts';
import { edit } from '../record.ts';

/**
 * English conjunction that a recogniser trained on both languages puts where 和 is printed. 例：科研项目 and 经费管理.
 * Other English words (or, of, the) were not seen there and have more than one reading: they stay.
 */
const RE_STRAY_AND = /(?<=[\p{sc=Han}”》）])\s*\band\b\s*(?=[\p{sc=Han}“《（])/u;

/** `and` between Han characters → 和. */
export function repairStrayWord(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  const match = RE_STRAY_AND.exec(text.value);
  if (!match) return text;
  const end = match.index + match[0].length;
  const head = edit(slice(text, 0, end), match.index, end, '和', run, 'repair', 'scanner-word');
  return concat(head, repairStrayWord(slice(text, end), run));
}
