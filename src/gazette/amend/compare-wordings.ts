import type { Divergence } from '../model/consolidation.ts';
import type { Provision, Wording } from '../model/provision.ts';
import { linesOfProvision } from '../compare/words-of-provision.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** How many articles of two texts are the same, number for number and word for word, and which are not. */
export function compareWordings(
  computed: Wording,
  printed: Wording,
): { equal: number; of: number; divergences: Divergence[] } {
  const [ours, theirs] = [byNumber(computed), byNumber(printed)];
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])];
  const divergences = keys.flatMap((key): Divergence[] => {
    const [own, other] = [ours.get(key) ?? null, theirs.get(key) ?? null];
    const same = own !== null && other !== null && wordsOf(own) === wordsOf(other);
    return same ? [] : [{ label: (other ?? own)?.label ?? key, computed: own, printed: other }];
  });
  return { equal: keys.length - divergences.length, of: keys.length, divergences };
}

function byNumber({ articles }: Wording): Map<string, Provision> {
  return new Map(articles.map((article) => [`${article.number} ${article.sub ?? ''}`, article]));
}

/** All words of an article below its number; blanks are the printer's. */
function wordsOf(provision: Provision): string {
  return linesOfProvision(provision).map(withoutBlanks).join('\n');
}
