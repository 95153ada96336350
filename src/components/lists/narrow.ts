import type { Facet, FacetKey, FacetValue } from './facets.ts';

/** A value of a facet that a list is narrowed to. */
export interface Choice<D> {
  key: FacetKey;
  value: FacetValue<D>;
}

/** A value as it is offered beside a list. */
export interface Offer {
  name: string;
  count: number;
  /** Null for what would change nothing: all documents of the list have it. */
  url: string | null;
  chosen: boolean;
}

export interface Offers {
  key: FacetKey;
  label: string;
  offers: Offer[];
  /** The list without what was chosen of this facet; null where nothing was. */
  without: string | null;
}

/** Two choices that together leave fewer documents than each alone. */
export interface Pair<D> {
  url: string;
  choices: [Choice<D>, Choice<D>];
  documents: D[];
}

/** All lists that two values of different facets make; each has a page. */
export function pairsOf<D>(facets: readonly Facet<D>[]): Pair<D>[] {
  return facets.flatMap((first, i) =>
    facets.slice(i + 1).flatMap((second) =>
      first.values.flatMap((a) =>
        second.values.flatMap((b): Pair<D>[] => {
          const choices: Pair<D>['choices'] = [
            { key: first.key, value: a },
            { key: second.key, value: b },
          ];
          const documents = sharedBy(a, b);
          const narrows = documents.length < Math.min(a.documents.length, b.documents.length);
          return documents.length > 0 && narrows ? [{ url: pairUrl(choices), choices, documents }] : [];
        }),
      ),
    ),
  );
}

/**
 * What a list can be narrowed to beside what it is narrowed to already: at most two choices combine, so that one who made
 * two can exchange either.
 */
export function narrow<D>(facets: readonly Facet<D>[], chosen: readonly Choice<D>[]): Offers[] {
  return facets.flatMap(({ key, label, values }): Offers[] => {
    const own = chosen.find((choice) => choice.key === key);
    const [other] = chosen.filter((choice) => choice !== own);
    if (!own && chosen.length > 1) return [];
    const offers = values.flatMap((value): Offer[] => {
      const count = other ? sharedBy(other.value, value).length : value.documents.length;
      if (count === 0) return [];
      const chosenNow = own?.value.url === value.url;
      return [{ name: value.name, count, chosen: chosenNow, url: addressOf({ key, value }, other, count, facets) }];
    });
    return [{ key, label, offers, without: own ? (other?.value.url ?? '/documents/') : null }];
  });
}

/** The page that lists what a value leaves of another choice: that of the pair, or of the value where that has no others. */
function addressOf<D>(
  choice: Choice<D>,
  other: Choice<D> | undefined,
  count: number,
  facets: readonly Facet<D>[],
): string | null {
  if (!other || count === choice.value.documents.length) return choice.value.url;
  if (count === other.value.documents.length) return null;
  const order = facets.map(({ key }) => key);
  const inOrder =
    order.indexOf(choice.key) < order.indexOf(other.key) ? ([choice, other] as const) : ([other, choice] as const);
  return pairUrl(inOrder);
}

/** `/documents/year/2018/genre/tongzhi/` */
function pairUrl<D>([a, b]: readonly [Choice<D>, Choice<D>]): string {
  return `${a.value.url}${b.key}/${slugIn(b.value)}/`;
}

/** The last piece of the address of a value. */
export function slugIn({ url }: Pick<FacetValue<unknown>, 'url'>): string {
  return url.split('/').at(-2) ?? '';
}

function sharedBy<D>(a: FacetValue<D>, b: FacetValue<D>): D[] {
  const inB = new Set(b.documents);
  return a.documents.filter((document) => inB.has(document));
}
