/** How the pipeline shows that it read a word of a concept in a sentence: what the tests of the lexicon ask. */
import type { ConceptName, Entry } from '../../src/gazette/lexicon/lexicon.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { issuersOf, withoutIssuers } from '../../src/gazette/scan/issuer.ts';
import { issuedTitle } from '../../src/gazette/parse/issued-title.ts';

/** Whether `text` is read with the word as what its concept says it is. */
type Probe = (text: string, entry: Entry) => boolean;

export const PROBES: Record<ConceptName, Probe> = {
  genres: (text, { word }) => genreOf(text) === word,
  organs: (text, { word }) => issuersOf(text).some((organ) => organ.endsWith(word)),
  verbs: (text) => issuedTitle(withoutIssuers(text)) !== null,
};
