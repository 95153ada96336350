import type { GazetteDocument } from '../../../gazette/model/document.ts';
import { CORRECTION_WORDS } from '../../../gazette/model/words.ts';
import { describeCorrection } from '../../../gazette/wording/describe-correction.ts';
import { gloss, type PlacedGloss } from './gloss.ts';

/** Widths of marks: hundreds in a scan, and none changes a word. */
const NO_WORDS: ReadonlySet<string> = new Set(['width', 'markup']);

/** Notes on words that were read otherwise than the scan has them, with its reading and the reason. */
export function glossesOfFixes({ corrections }: GazetteDocument): PlacedGloss[] {
  return corrections.flatMap(({ at, why, ...fix }): PlacedGloss[] => {
    if (at === undefined || NO_WORDS.has(why)) return [];
    const facts = [Object.hasOwn(CORRECTION_WORDS, why) ? CORRECTION_WORDS[why as keyof typeof CORRECTION_WORDS] : why];
    const heads = [{ text: describeCorrection(fix), url: null }];
    return [{ at, gloss: gloss({ kind: 'fix', sign: '校改', heads, facts }) }];
  });
}
