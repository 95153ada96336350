/** How the pipeline shows that it read a word of a concept in a sentence: what the tests of the lexicon ask. */
import { kindOf } from '../../src/gazette/clean/table/cell-kind.ts';
import { isHeadNoun } from '../../src/gazette/clean/table/head-words.ts';
import { isFormField, isTableNote } from '../../src/gazette/clean/table/table-lines.ts';
import type { ConceptName, Entry } from '../../src/gazette/lexicon/lexicon.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { issuersOf, withoutIssuers } from '../../src/gazette/scan/issuer.ts';
import { issuedTitle } from '../../src/gazette/parse/issued-title.ts';

/** Whether `text` is read with the word as what its concept says it is. */
type Probe = (text: string, entry: Entry) => boolean;

export const PROBES: Record<ConceptName, Probe> = {
  bounds: (text) => kindOf(text) === 'quantity',
  columns: (text) => isHeadNoun(text),
  fields: (text) => isFormField(text),
  genres: (text, { word }) => genreOf(text) === word,
  notes: (text) => isTableNote(text),
  organs: (text, { word }) => issuersOf(text).some((organ) => organ.endsWith(word)),
  verbs: (text) => issuedTitle(withoutIssuers(text)) !== null,
};
