import type { GazetteDocument } from '../../../gazette/model/document.ts';
import { quoteTitle } from '../../../gazette/text/quote-title.ts';
import { relationWord } from '../../../gazette/wording/relation-words.ts';
import { gloss, type PlacedGloss } from './gloss.ts';
import type { Library } from './library.ts';

/** Notes on who cites a place, each with the sentence that does; who cites the whole document is told below its text. */
export function glossesOfCitations({ citedBy }: GazetteDocument, { documents }: Library): PlacedGloss[] {
  return citedBy.flatMap((citing): PlacedGloss[] => {
    const { to, id, url, title, label, snippet } = citing;
    if (to === null) return [];
    const name = quoteTitle(documents.get(id)?.shortTitle ?? title);
    const heads = [{ text: `${name}${label ?? ''}`, url }];
    const facts = [`${relationWord(citing)}本条`];
    return [{ at: to, gloss: gloss({ kind: 'citing', sign: '被引', heads, quote: snippet, facts }) }];
  });
}
