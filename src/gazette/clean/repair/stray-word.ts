import type { Run } from '../../model/source.ts';
import { replaceMatches, type Sourced } from '../../text/sourced.ts';
import { editWhole } from '../record.ts';

/**
 * English conjunction that a recogniser trained on both languages puts where 和 is printed. 例：科研项目 and 经费管理.
 * Other English words (or, of, the) were not seen there and have more than one reading: they stay.
 */
const RE_STRAY_AND = /(?<=[\p{sc=Han}”》）])\s*\band\b\s*(?=[\p{sc=Han}“《（])/gu;

/** `and` between Han characters → 和. */
export function repairStrayWord(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  return replaceMatches(text, RE_STRAY_AND, (found) => editWhole(found, '和', run, 'repair', 'scanner-word'));
}
