import { collectPassages } from '../passages.ts';
import { titleKey } from '../targets/title-key.ts';
import { fromWords, anyOf } from '../../lexicon/words.ts';
import type { GazetteDocument } from '../../model/document.ts';
import { perObject } from '../../model/per-object.ts';
import type { IsoDate } from '../../model/values.ts';
import { parseDate, RE_DATE } from '../../scan/dates.ts';

/** 例：《|中华人民共和国商标法|》的修改条款自|2019年11月1日|起施行 */
const reApart = fromWords(
  () =>
    new RegExp(
      `《(?<title>[^《》]+)》的${anyOf('verbs', 'amend')}\\p{sc=Han}*[自从于](?<day>${RE_DATE.source})起${anyOf('effects', 'verb')}`,
      'gu',
    ),
);

/**
 * The day from which a decision changes a text: a decision that amends several laws may name another one for some of
 * them, else the day from which it holds itself; null where none is known.
 *
 * @param title of the text that it changes
 */
export function effectOf(decision: GazetteDocument, title: string | null): IsoDate | null {
  const apart = title === null ? undefined : effectsApart(decision).get(titleKey(title).core);
  return apart ?? decision.dateEffective;
}

const effectsApart = perObject((decision: GazetteDocument): ReadonlyMap<string, IsoDate> => {
  const found = collectPassages(decision).flatMap(({ text }) => [...text.matchAll(reApart())]);
  return new Map(
    found.flatMap(({ groups }) => {
      const day = parseDate(groups?.['day'] ?? '');
      return day === null ? [] : [[titleKey(groups?.['title'] ?? '').core, day] as const];
    }),
  );
});
