import { isBareGenre } from '../link/targets/is-bare-genre.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { PromisedText } from '../model/promised-text.ts';
import { findPromises, type Promised } from './find-promises.ts';
import { seatNameOf } from '../scan/seats.ts';
import { nameOf } from './name-of.ts';

/** A document under the names of the texts that it prints. */
interface Text {
  document: GazetteDocument;
  name: string;
}

/** What the plans of a collection promise, with the documents that keep it. */
export function promisesOf(documents: readonly GazetteDocument[]): PromisedText[] {
  const texts = Map.groupBy(documents.flatMap(textsOf), ({ name }) => name);
  return documents.flatMap((document) =>
    findPromises(document).map((promised) => ({
      ...promised,
      fulfilledBy: keptBy(promised, document, texts)?.id ?? null,
    })),
  );
}

function textsOf(document: GazetteDocument): Text[] {
  const titles = [
    document.shortTitle,
    ...document.parts.filter(({ role }) => role === 'instrument').map((p) => p.title),
  ];
  const names = new Set(titles.map((title) => ownName(title, document)));
  return [...names].map((name) => ({ document, name }));
}

/**
 * The document that is the promised text: of the same name but for the place, by an organ of the same government, not made
 * before the promise. Where several works are, none of them is it without doubt.
 */
function keptBy(
  { words }: Promised,
  plan: GazetteDocument,
  texts: ReadonlyMap<string, readonly Text[]>,
): GazetteDocument | null {
  if (plan.dateSigned === null || isBareGenre(words)) return null;
  const { dateSigned, id } = plan;
  const governments = new Set(plan.issuers.map(seatNameOf));
  const kept = (texts.get(ownName(words, plan)) ?? [])
    .map(({ document }) => document)
    .filter((document) => document.id !== id && document.dateSigned !== null && document.dateSigned >= dateSigned)
    .filter(({ issuers }) => issuers.some((organ) => governments.has(seatNameOf(organ))))
    .toSorted((a, b) => (a.dateSigned ?? '').localeCompare(b.dateSigned ?? ''));
  return new Set(kept.map(({ work }) => work.id)).size === 1 ? (kept[0] ?? null) : null;
}

/** 例：本市|推进“一带一路”建设三年行动计划 */
const RE_OWN_PLACE = /^[本我全][省市区县州盟旗]/;

/** A name without the place of who made the document in which it stands. 例：海淀区|促进学前教育发展资金支持办法 */
function ownName(title: string, { issuers }: Pick<GazetteDocument, 'issuers'>): string {
  const places = issuers.flatMap((organ) => namesOfPlace(seatNameOf(organ)));
  const name = nameOf(title.replace(RE_OWN_PLACE, ''));
  const place = places.toSorted((a, b) => b.length - a.length).find((one) => name.startsWith(one));
  return place === undefined ? name : name.slice(place.length);
}

/** 例：北京市海淀区 → 北京市海淀区、海淀区、北京市 */
function namesOfPlace(place: string): string[] {
  const [, upper = '', lower = ''] = /^(.+?(?:省|自治区|市))(.*)$/u.exec(place) ?? [];
  return [place, lower, upper].filter(Boolean);
}
