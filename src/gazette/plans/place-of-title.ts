import { anyOf, fromWords } from '../lexicon/words.ts';
import { issuersOf, withoutIssuers } from '../scan/issuer.ts';
import { NATION, placeOfNumber, placeOfOrgan, type Gazetteer, type Place } from './places.ts';

const RE_MARKS = /[《》〈〉“”"\s]/g;
const RE_SUFFIX = /(?:省|自治区|市|区|县|旗)$/;
/** 例：国家乡村振兴战略规划 · 全国农业现代化规划 · 中国足球改革发展总体方案 */
const RE_NATIONAL = /^(?:国家|全国|中国|中华人民共和国|中共中央|国务院)/;
/** The name of a place that opens a title and that the collection does not know. 例：广州市|生态城市规划纲要 · not 城市总体规划 */
const RE_OPENING =
  /^(?:\p{sc=Han}{2,3}(?:省|自治区))?\p{sc=Han}{2,3}(?<!城|本|全)市(?![场政容民区])|^\p{sc=Han}{2,3}(?<!全|本|各)(?:省|自治区)/u;
const reVerb = fromWords(() => new RegExp(`^${anyOf('verbs', 'implements')}`));
/** A district that the collection does not know. 例：北京市|朝阳区… · not 北京市|农村地区… */
const RE_BELOW = /^(?:\p{sc=Han}城|\p{sc=Han}{1,3}(?<![社园地城郊辖景片校特矿灾牧林市发范护养]))(?:[区县](?!域)|旗)/u;

/**
 * Whose plan a title names: its organ, or the place that opens it, or one that the collection knows (美丽海淀…,
 * 中国制造2025北京…), else who issued it and whose number it has; null where nothing says so.
 */
export function placeOfTitle(
  { title, issuer, docNumber }: { title: string; issuer: string | null; docNumber: string | null },
  gazetteer: Gazetteer,
): Place | null {
  const named = issuersOf(title)[0] ?? '';
  // 贯彻落实北京市人民政府关于… opens with a verb, not with an organ.
  const organ = reVerb().test(named) ? '' : named;
  const matter = withoutIssuers(title).replace(RE_MARKS, '');
  return (
    opening(matter, gazetteer) ??
    placeOfOrgan(organ, gazetteer) ??
    placeOfOrgan(issuer ?? '', gazetteer) ??
    inside(matter, gazetteer) ??
    placeOfNumber(docNumber, gazetteer) ??
    (RE_NATIONAL.test(matter) ? NATION : null)
  );
}

/** 例：|中国|残疾人事业“十一五”发展纲要 */
const OF_THE_NATION = '中国';

/** Names of a place as titles have them: whole, within the one above, and short where it is long enough to be told. */
export function namesOfPlace({ name, within }: Place): string[] {
  if (name === '') return [OF_THE_NATION];
  const short = name.replace(RE_SUFFIX, '');
  return [...within.map((upper) => upper + name), name, ...(short.length > 1 ? [short] : [])];
}

/** Whether a text at a place names one: by its short name only where that is not the whole name of another. 例：长沙|市 */
function names(text: string, place: Place, at: number): boolean {
  const named = namesOfPlace(place).find((name) => text.startsWith(name, at));
  return named !== undefined && (named.endsWith(place.name) || !RE_SUFFIX.test(text.charAt(at + named.length)));
}

function opening(matter: string, { places }: Gazetteer): Place | null {
  const bare = matter.replace(/^关于/, '');
  const known = [...places.values()].filter((place) => names(bare, place, 0));
  // 北京市海淀区… opens with both.
  const [nearest] = known.toSorted((a, b) => b.within.length - a.within.length);
  const named = nearest?.name ?? RE_OPENING.exec(bare)?.[0];
  if (named === undefined) return null;
  const below = bare.startsWith(named) ? (RE_BELOW.exec(bare.slice(named.length))?.[0] ?? '') : '';
  if (nearest && below === '') return nearest;
  return placeOfOrgan(`${named}${below}人民政府`, { places });
}

function inside(matter: string, { places }: Gazetteer): Place | null {
  const named = [...places.values()].filter((place) => Array.from(matter).some((_, at) => names(matter, place, at)));
  return named.toSorted((a, b) => b.within.length - a.within.length)[0] ?? null;
}
