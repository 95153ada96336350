import type { Consolidation } from '../../gazette/model/consolidation.ts';
import type { Reference } from '../../gazette/model/links.ts';
import type { IsoDate } from '../../gazette/model/values.ts';
import type { Work } from '../../gazette/model/work.ts';
import { describeEdition } from './describe-edition.ts';

/** A text of a work to which a citation may lead: one that a gazette prints, or one that this site makes. */
export interface DatedText {
  url: string;
  from: IsoDate | null;
  /** 2018年12月29日修正文本 */
  name: string;
  /** Ids of the documents that print it. */
  prints: readonly string[];
}

/** What a citation leaves open: when it was made, whether it says which text it means, and what it does to it. */
export interface Citing extends Pick<Reference, 'relation' | 'sense'> {
  day: IsoDate | null;
  edition: string | null;
}

/**
 * The texts of a work, first to last.
 *
 * @param made what decisions make of it, where the text that follows is not printed; of two of one day none has a page
 */
export function textsOfWork(
  { url, editions }: Pick<Work, 'url' | 'editions'>,
  made: readonly Pick<Consolidation, 'from' | 'wording'>[],
): DatedText[] {
  const printed = editions.map((edition): DatedText => ({
    url: edition.url,
    from: edition.from,
    name: describeEdition(edition),
    prints: [edition.document, ...edition.reprints],
  }));
  const computed = made.flatMap(({ from, wording }): DatedText[] => {
    if (from === null || !wording || wording.articles.length === 0) return [];
    const name = describeEdition({ kind: 'consolidated', from, by: null });
    return [{ url: `${url}${from}/`, from, name, prints: [] }];
  });
  const all = [...printed, ...computed];
  return all
    .filter((text) => text.prints.length > 0 || all.every((other) => other === text || other.from !== text.from))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/**
 * Which texts of a work a reader of a citation is offered: the one that it names, the one that held when it was made,
 * the one that holds on a day. None where the work has one text only; none that holds where the work does not.
 */
export function offeredTexts(
  work: Pick<Work, 'status'>,
  texts: readonly DatedText[],
  { day, edition, relation, sense }: Citing,
  asOf: IsoDate | null,
): { text: string; url: string }[] {
  if (texts.length < 2) return [];
  // A decision changes the text that held before it.
  const isAct = sense === undefined && (relation === 'amends' || relation === 'repeals' || relation === 'replaces');
  const held = ({ from }: DatedText): boolean => from !== null && day !== null && (isAct ? from < day : from <= day);
  const holds = ({ from }: DatedText): boolean => from === null || asOf === null || from <= asOf;
  const hasEnded = work.status.value === 'repealed' || work.status.value === 'expired';
  const offers = [
    { word: '写明的', text: texts.find(({ prints }) => edition !== null && prints.includes(edition)) },
    { word: '当时的', text: texts.findLast(held) },
    { word: '现行', text: hasEnded ? undefined : texts.findLast(holds) },
  ].flatMap(({ word, text }) => (text ? [{ word, text }] : []));
  return [...Map.groupBy(offers, ({ text }) => text)].map(([{ name, url }, same]) => ({
    text: `${same.map(({ word }) => word).join('、')}版本：${name}`,
    url,
  }));
}
