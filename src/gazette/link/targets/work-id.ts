import { fold } from '../../text/fold.ts';
import { hash } from '../../text/hash.ts';
import { slugOf } from '../../text/slug.ts';
import type { IsoDate } from '../../model/values.ts';
import { numberKey } from '../../scan/doc-number.ts';

/** Longer slugs are cut and get a hash; some file systems end a name at 255 bytes, readers of an address much earlier. */
const LONGEST_SLUG = 64;

/** What a work is named by. */
export interface WorkName {
  core: string;
  issuer: string | null;
  docNumber: string | null;
  /** The day on which it was made, where that tells it from others of its name. */
  date: IsoDate | null;
}

/**
 * Ids of works, in ASCII: the number in pinyin (`jingjianfa-2017-12`), else issuer and title (`yusuanfa`). They depend
 * on the names alone, not on their order. Of names that would share an id one that tells no day keeps it, if it is the
 * only one; the others get the day on which they were made, or a hash of the name.
 *
 * @returns one id for each of `names`, in their order
 */
export function makeWorkIds(names: readonly WorkName[]): string[] {
  const slugs = names.map(slugOfName);
  const bearers = Map.groupBy(names.keys(), (i) => slugs[i] ?? '');
  return slugs.map((slug, i) => {
    const name = names[i];
    const others = (bearers.get(slug) ?? []).filter((other) => other !== i);
    if (!name || others.length === 0) return slug;
    const plain = others.filter((other) => names[other]?.date == null);
    if (name.date === null) return plain.length === 0 ? slug : `${slug}-${hash(keyOf(name))}`;
    const isAlone = others.every((other) => names[other]?.date !== name.date);
    return isAlone ? `${slug}-${name.date}` : `${slug}-${hash(keyOf(name))}`;
  });
}

function slugOfName(name: WorkName): string {
  const plain = name.docNumber
    ? slugOfNumber(numberKey(name.docNumber))
    : slugOf(`${fold(name.issuer ?? '')} ${name.core}`);
  if (plain.length <= LONGEST_SLUG && plain !== '') return plain;
  return slugOf(`${plain.slice(0, LONGEST_SLUG)} ${hash(keyOf(name))}`);
}

/** 例：京建法〔2017〕12号 → jingjianfa-2017-12 · 商务部令2004年22号 → shangwubuling-2004-22 */
function slugOfNumber(key: string): string {
  return slugOf(
    key
      .replace(/[〔〕年]/g, '-')
      .replace(/号$/, '')
      .replace(/(?<=\p{sc=Han})(?=\d)/gu, '-'),
  );
}

function keyOf({ core, issuer, docNumber, date }: WorkName): string {
  return [core, issuer ?? '', docNumber ?? '', ...(date === null ? [] : [date])].join('\n');
}
