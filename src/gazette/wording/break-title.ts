import type { GazetteDocument } from '../model/document.ts';
import { SHORTEST_LINE } from './split-title.ts';
import { titleUnits, type TitleUnit } from './title-units.ts';
import { widthOf } from './width-of.ts';

/** What a title costs that is broken so; only which of two is more matters. */
const COST = {
  /** A line that is this many characters shorter than the mean, or longer, squared. */
  uneven: 1,
  /** A line between two longer ones: neither a trapezoid nor a lozenge. */
  waist: 40,
  /** A last line of a word or two. */
  loneEnd: 80,
} as const;

/**
 * Breaks a title into lines as GB/T 9704—2012 (7.3.1) asks: words stay whole, lines are of suitable lengths, and make a
 * trapezoid or a lozenge. As few lines as can hold it.
 *
 * @param width of a line in characters as wide as high; a unit without a place to break may be longer
 * @returns lines that joined are the title
 */
export function breakTitle(title: Pick<GazetteDocument, 'title' | 'issuers'>, width: number): string[] {
  const units = titleUnits(title);
  const most = Math.ceil(title.title.length);
  for (let count = Math.max(1, Math.ceil(widthOf(title.title) / width)); count <= most; count++) {
    const lines = breakInto(units, count, width);
    if (lines) return lines;
  }
  return units.map(({ text }) => text);
}

/** The same for the title of a part, which names no issuer; none where there is no title. */
export function breakPartTitle(title: string, width: number): string[] {
  return title === '' ? [] : breakTitle({ title, issuers: [] }, width);
}

interface Broken {
  cost: number;
  lines: string[];
}

/** The cheapest way to break into so many lines that none is too wide; null where there is none. */
function breakInto(units: readonly TitleUnit[], count: number, width: number): string[] | null {
  const mean = widthOf(units.map(({ text }) => text).join('')) / count;
  // By the number of units used, then by the unit that the last line begins with: what comes next asks for its width.
  let states = new Map<number, Map<number, Broken>>([[0, new Map([[0, { cost: 0, lines: [] }]])]]);
  for (let line = 1; line <= count; line++) {
    const next = new Map<number, Map<number, Broken>>();
    for (const [from, ways] of states)
      for (let to = from + 1; to <= units.length; to++) {
        const text = units
          .slice(from, to)
          .map((unit) => unit.text)
          .join('');
        // A single unit wider than a line has no better place.
        if (widthOf(text) > width && to > from + 1) break;
        for (const { cost, lines } of ways.values()) {
          const uneven = COST.uneven * (widthOf(text) - mean) ** 2;
          const total = cost + (units[from]?.gap ?? 0) + uneven + shapeCost(lines, text, line === count);
          const known = next.get(to)?.get(from);
          if (!known || total < known.cost)
            next.set(
              to,
              (next.get(to) ?? new Map<number, Broken>()).set(from, { cost: total, lines: [...lines, text] }),
            );
        }
      }
    states = next;
  }
  const ends = [...(states.get(units.length)?.values() ?? [])].sort((a, b) => a.cost - b.cost);
  return ends[0]?.lines ?? null;
}

function shapeCost(before: readonly string[], text: string, isLast: boolean): number {
  const [above, middle] = before.slice(-2).map(widthOf);
  const waist = above !== undefined && middle !== undefined && middle < above && middle < widthOf(text);
  return (waist ? COST.waist : 0) + (isLast && before.length > 0 && widthOf(text) < SHORTEST_LINE ? COST.loneEnd : 0);
}
