import type { GazetteDocument } from '../model/document.ts';
import { titleUnits, type TitleUnit } from './title-units.ts';
import { widthOf } from './width-of.ts';

/** Characters that fit one line of a heading on a narrow phone; what is up to this long is kept whole. */
const LONGEST = 14;
// 例：2018，宽出半个字，两边又各空一点
const RE_FIGURES = /\d+/gu;
/** Characters by which figures are wider in a browser than on paper, with the space around them. */
const SPACE_OF_FIGURES = 0.6;

/** Characters of the shortest last line that does not look forgotten. */
export const SHORTEST_LINE = 4;

/**
 * Cuts a title where a line may end, for pages on which the browser breaks it: by sense, in pieces that fit a line of the
 * narrowest phone. The pieces joined are the title.
 */
export function splitTitle(title: Pick<GazetteDocument, 'title' | 'issuers'>): string[] {
  return split(titleUnits(title), { first: true, last: true });
}

/** Halves what is too long where that costs least, until nothing is too long or can be cut. */
function split(units: readonly TitleUnit[], ends: { first: boolean; last: boolean }): string[] {
  const text = textOf(units);
  const spread = (text.match(RE_FIGURES)?.length ?? 0) * SPACE_OF_FIGURES;
  if (widthOf(text) + spread <= LONGEST) return text === '' ? [] : [text];
  const cuts = units.slice(1).flatMap(({ gap }, i) => {
    const [left, right] = [widthOf(textOf(units.slice(0, i + 1))), widthOf(textOf(units.slice(i + 1)))];
    const forgotten = (ends.first && left < SHORTEST_LINE) || (ends.last && right < SHORTEST_LINE);
    return forgotten ? [] : [{ at: i + 1, cost: gap + Math.abs(left - right) }];
  });
  const [best] = cuts.sort((a, b) => a.cost - b.cost);
  if (!best) return [text];
  return [
    ...split(units.slice(0, best.at), { ...ends, last: false }),
    ...split(units.slice(best.at), { ...ends, first: false }),
  ];
}

function textOf(units: readonly TitleUnit[]): string {
  return units.map(({ text }) => text).join('');
}
