import { kindsSaid } from '../cut/answer-kinds.ts';
import type { PackedOutline } from '../find/outline.ts';
import type { Entry } from './entries-of.ts';
import type { SearchRecord } from './record-of.ts';

/** Weight from which an entry is a heading: see `entries-of.ts`. */
const HEADING = 4;
// 例：印发通知（notice__para_1）、又一次标题（body）
const RE_ASIDE = /^(?:notice|body(?:_\d+)?$)/u;
// 例：第三条（art_3、att_1__art_3）
const RE_ARTICLE = /^(?:.*__)?art_[^_]+$/u;
// 例：第二章（chp_2）、第三节（chp_2__sec_3）
const RE_CHAPTER = /^(?:.*__)?(?:part|chp|sec)_[^_]+$/u;

/**
 * What the search has to know of a document to say in which of its lines words stand together, under which heading, and
 * where its text is.
 *
 * @param shards bytes of each
 */
export function outlineOf(
  entries: readonly Entry[],
  { starts, chars }: SearchRecord,
  shards: readonly number[],
): PackedOutline {
  const lengths = starts.map((start, i) => (starts[i + 1] ?? chars.length) - start - 1);
  const backs: number[] = [];
  let open: number[] = [];
  let chapter = -1;
  for (const [i, { id, weight }] of entries.entries()) {
    open = open.filter((above) => id.startsWith(`${entries[above]?.id ?? ''}__`));
    // Articles are counted through, so their ids do not name the chapter that they are in.
    const parent = open.at(-1) ?? (RE_ARTICLE.test(id) ? chapter : -1);
    backs.push(parent < 0 ? 0 : i - parent);
    if (id !== '') open.push(i);
    if (weight >= HEADING && RE_CHAPTER.test(id)) chapter = i;
  }
  return [
    lengths,
    backs,
    entries.flatMap(({ id }, i) => (RE_ASIDE.test(id) ? [i] : [])),
    [...shards],
    entries.map(({ text }) => kindsSaid(text)),
  ];
}
