import { anyOf, fromWords } from '../lexicon/words.ts';
import type { PlanLevel } from '../model/plan.ts';
import { MUNICIPALITIES, seatOf } from '../scan/seats.ts';

/** A place that issues documents. */
export interface Place {
  /** Whole name: 北京市, 海淀区. */
  name: string;
  level: PlanLevel;
  /** Whole names of the places that it lies in, the nearest first; none is known of some. */
  within: readonly string[];
}

/** The country as a whole. */
export const NATION: Place = { name: '', level: 'nation', within: [] };

/** Places by their whole names, and whose plans numbers show: 京 of 京政发 is 北京市. */
export interface Gazetteer {
  places: ReadonlyMap<string, Place>;
  prefixes: ReadonlyMap<string, Place>;
}

interface Issued {
  issuers: readonly string[];
  docNumber: string | null;
}

const RE_MUNICIPALITY = new RegExp(`^${MUNICIPALITIES}市$`);
/** What organs of government and party are called behind the name of a place, which makes it one. */
const RE_SEATED = /(?:人民政府|委|人大)/;

/** Learns places and the characters that stand for them in numbers from who issued what. */
export function learnPlaces(issued: readonly Issued[]): Gazetteer {
  const places = new Map<string, Place>();
  for (const organ of issued.flatMap(({ issuers }) => issuers))
    for (const place of placesIn(organ)) {
      const known = places.get(place.name);
      if (!known || known.within.length < place.within.length) places.set(place.name, place);
    }
  const gazetteer = { places, prefixes: new Map<string, Place>() };
  const prefixes = new Map<string, Set<Place>>();
  for (const { issuers, docNumber } of issued) {
    const place = placeOfOrgan(issuers[0] ?? '', gazetteer);
    const prefix = prefixOf(docNumber);
    if (place && prefix !== null) prefixes.set(prefix, (prefixes.get(prefix) ?? new Set()).add(place));
  }
  for (const [prefix, [place, ...others]] of prefixes)
    if (place && others.length === 0) gazetteer.prefixes.set(prefix, place);
  return gazetteer;
}

/** Whose a text is by who issued it; null where the name of the organ says no place and is none of the country. */
export function placeOfOrgan(organ: string, { places }: Pick<Gazetteer, 'places'>): Place | null {
  const nearest = placesIn(organ)[0];
  if (nearest) return places.get(nearest.name) ?? nearest;
  return reNational().test(organ) ? NATION : null;
}

/** The place of a number, by the first character of its 机关代字. 例：京发〔2017〕20号 */
export function placeOfNumber(docNumber: string | null, { prefixes }: Gazetteer): Place | null {
  return prefixes.get(prefixOf(docNumber) ?? '') ?? null;
}

/** How a place stands to another. */
export type Standing = 'above' | 'same' | 'below' | 'other' | 'unknown';

const LEVELS: readonly PlanLevel[] = ['nation', 'province', 'city', 'county'];

/** How the place of `upper` stands to that of `lower`; unknown where nothing says in which province or city one lies. */
export function standingOf(upper: Place | null, lower: Place | null): Standing {
  if (!upper || !lower) return 'unknown';
  if (upper.name === lower.name) return 'same';
  if (upper.level === 'nation' || lower.within.includes(upper.name)) return 'above';
  if (lower.level === 'nation' || upper.within.includes(lower.name)) return 'below';
  const isHigher = LEVELS.indexOf(upper.level) < LEVELS.indexOf(lower.level);
  // No city lies between a municipality and its districts.
  const isKnown = lower.within.some((name) => levelOfName(name) === upper.level || RE_MUNICIPALITY.test(name));
  return isHigher && !isKnown ? 'unknown' : 'other';
}

/** Organs of the country. 例：国务院办公厅 · 中共中央 · 教育部 · 国家体育总局 */
const reNational = fromWords(
  () => new RegExp(`^(?:${anyOf('beginnings')}|中共中央|全国)|^\\p{sc=Han}{2,8}(?:部|总局)(?:$|[、办等])`, 'u'),
);

/** The places in the name of an organ, the nearest first. */
function placesIn(organ: string): Place[] {
  const { province, city, county } = seatOf(organ);
  const isSeat = province !== '' || city !== '' || RE_SEATED.test(organ.slice(county.length));
  if (!isSeat || reNational().test(organ)) return [];
  const names = [county, city, province].filter((name) => name !== '');
  return names.map((name, i) => ({ name, level: levelOfName(name), within: names.slice(i + 1) }));
}

function levelOfName(name: string): PlanLevel {
  if (/(?:省|自治区)$/.test(name) || RE_MUNICIPALITY.test(name)) return 'province';
  return name.endsWith('市') ? 'city' : 'county';
}

/** 例：京|政办发〔2018〕2号 */
function prefixOf(docNumber: string | null): string | null {
  return /^\p{sc=Han}(?=\p{sc=Han}*〔)/u.exec(docNumber ?? '')?.[0] ?? null;
}
