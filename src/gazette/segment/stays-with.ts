import { textOf } from '../clean/text-of.ts';
import { fromWords } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import type { Block } from '../model/block.ts';
import { amends } from '../scan/amends.ts';
import { issuedTitle } from '../scan/issued-title.ts';
import { issuing, withoutIssuers } from '../scan/issuer.ts';
import { mayIssue } from '../scan/may-issue.ts';
import { findTitles } from '../scan/titles.ts';
import { fold, similarity } from '../text/fold.ts';
import type { Heads } from './heads.ts';
import { textsFrom, titleOf } from './title-lines.ts';

const reIssues = fromWords(() => new RegExp(issuing()));

/**
 * Whether the text that begins at `start` belongs to the document above, which says so: an order or a notice names what
 * it issues or forwards, a decision the text that it amends and prints again.
 */
export function staysWithAbove(blocks: readonly Block[], start: number, title: string, heads: Heads): boolean {
  const above = Math.max(-1, ...Array.from(heads.keys()).filter((head) => head < start));
  const count = heads.get(above)?.count;
  if (count === undefined) return false;
  const own = titleOf(textsFrom(blocks, above, count));
  if (!amends(own) && !mayIssue(own)) return false;
  const titles = [fold(title), fold(withoutIssuers(title))];
  const issued = issuedTitle(withoutIssuers(own));
  const isNamed = (name: string): boolean => titles.some((one) => within('sameTitle', similarity(one, fold(name))));
  if (issued !== null && isNamed(issued)) return true;
  const sentences = blocks.slice(above, start).flatMap((block) => textOf(block).split(/[。；]/));
  return sentences
    .filter((sentence) => amends(own) || reIssues().test(sentence))
    .some((sentence) =>
      findTitles(sentence).some(({ start: from, end }) => isNamed(sentence.slice(from + 1, end - 1))),
    );
}
