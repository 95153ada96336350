import type { FilterName, Filters, FilterValue } from './filters.ts';

/** A filter that a query names: 海淀区 公墓 may be meant of what the district has issued. */
export interface OfferedFilter extends FilterValue {
  name: FilterName;
  /** The query without the word that names it. */
  rest: string;
}

/** Filters that words name; a kind of text only by its whole name. */
const NAMED: Readonly<Partial<Record<FilterName, (label: string, word: string) => boolean>>> = {
  issuer: (label, word) => word.length > 1 && label.includes(word),
  year: (label, word) => label === word || label === `${word}年`,
  genre: (label, word) => label === word,
};
const MOST = 3;

/**
 * The filters that single words of a query name, where they would narrow down what was found, none that is set already.
 *
 * @param counted the values of each filter with how many documents they would leave
 */
export function offerFilters(
  query: string,
  counted: Readonly<Record<FilterName, readonly FilterValue[]>>,
  set: Filters,
): OfferedFilter[] {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  const offered = words.flatMap((word) =>
    (Object.keys(NAMED) as FilterName[]).flatMap((name) => {
      if (set[name]?.length) return [];
      const values = counted[name].filter(({ label, count }) => count > 0 && NAMED[name]?.(label, word));
      const rest = words.filter((other) => other !== word).join(' ');
      return counted[name].length < 2 ? [] : values.map((value) => ({ ...value, name, rest: rest || query }));
    }),
  );
  return offered.toSorted((a, b) => b.count - a.count).slice(0, MOST);
}
