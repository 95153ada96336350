import type { Edit, Run } from '../model/source.ts';
import { findCharacters, type CharacterReason } from '../text/characters.ts';
import { replaceStretches, slice, type Replacement, type Sourced } from '../text/sourced.ts';
import { readIn } from '../text/simplify.ts';
import { editWhole } from './record.ts';

/** What is no character was one before the file was damaged; what is not seen, and a line end, is how it was set. */
const KINDS: Readonly<Record<CharacterReason, Edit['kind']>> = {
  'no-character': 'repair',
  unseen: 'markup',
  'line-end': 'markup',
  radical: 'markup',
};

/**
 * The text as it may be published, what was replaced in it on record: the gate behind every kind of decoding. Of a gazette
 * that is read in simplified characters a radical becomes one of these, as all else has.
 */
export function admit(text: Sourced, run: Pick<Run, 'edits' | 'source'>): Sourced {
  const read = readIn(run.source.printed !== null);
  const bare = { ...text, marks: [] };
  const replacements = findCharacters(text.value).flatMap(({ start, end, by, why }): Replacement[] => {
    if (by === null || why === 'unknown') return [];
    const found = slice(bare, start, end);
    return [{ start, end, by: editWhole(found, read(by), run, KINDS[why], why) }];
  });
  return replaceStretches(text, replacements);
}
