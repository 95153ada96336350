import type { Place, Unit } from '../scan/places.ts';
import { toHanNumeral } from '../text/to-han-numeral.ts';

/** An article of a text, or a 款, 项 or 目 of it, by numbers. */
export interface Spot {
  article: number;
  /** 第十二条之一 → 1. */
  sub: number | null;
  paragraph: number | null;
  item: number | null;
  point: number | null;
}

/** What a sentence spoke of last: 第二款 alone is one of that article. */
export type Above = Spot | null;

/** Divisions from the highest to the lowest, as fields of a spot. */
const FIELDS = { 款: 'paragraph', 项: 'item', 目: 'point' } as const;

/**
 * The spots that a place names, each of a list: 第五条第一款、第二款 is two. Empty where it names a chapter, or a 款 where
 * no article was spoken of.
 */
export function spotsOf({ units }: Place, above: Above): Spot[] {
  let spots: Spot[] = [];
  for (const unit of units)
    spots = spots.length === 0 ? first(unit, above) : spots.flatMap((spot) => below(spot, unit));
  return spots;
}

function first(unit: Unit, above: Above): Spot[] {
  if (unit.kind === '条')
    return unit.numbers.map(({ number }) => ({
      article: number,
      sub: unit.sub,
      paragraph: null,
      item: null,
      point: null,
    }));
  if (above === null) return [];
  // A 项 stands in the 款 that was spoken of, a 款 beside it.
  const cut = unit.kind === '款' ? { ...above, paragraph: null, item: null, point: null } : { ...above, point: null };
  return below(unit.kind === '项' ? { ...cut, item: null } : cut, unit);
}

function below(spot: Spot, { kind, numbers }: Unit): Spot[] {
  return kind in FIELDS
    ? numbers.map(({ number }) => ({ ...spot, [FIELDS[kind as keyof typeof FIELDS]]: number }))
    : [];
}

/** 第十二条之一第二款第三项 */
export function nameOfSpot({ article, sub, paragraph, item, point }: Spot): string {
  const name = (number: number | null, unit: string): string =>
    number === null ? '' : `第${toHanNumeral(number)}${unit}`;
  const own = `${name(article, '条')}${sub === null ? '' : `之${toHanNumeral(sub)}`}`;
  return `${own}${name(paragraph, '款')}${name(item, '项')}${name(point, '目')}`;
}

/** Spots from one to another of the same kind, both included: 第九条至第十二条. */
export function spotsBetween(from: Spot, to: Spot): Spot[] {
  const field = from.item !== null ? 'item' : from.paragraph !== null ? 'paragraph' : 'article';
  const [low, high] = [from[field] ?? 0, to[field] ?? 0];
  if (high < low || high - low > 999) return [from, to];
  return Array.from({ length: high - low + 1 }, (_, i) => ({ ...from, [field]: low + i }));
}
