import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { EventToken } from '../../scan/events.ts';
import type { Scan } from '../../scan/scan.ts';
import { countLeading } from '../../text/count-leading.ts';
import { matchAt } from '../../text/match-at.ts';

/** What stands before a 《 and tells which text is meant: 1991年9月14日…会议通过的, …第12号令发布的. */
export interface Attribute {
  /** Where it begins; the 《 itself where there is none. */
  head: number;
  /** What happened to the text, in the order of the words. */
  told: EventToken[];
  /** Number of the order by which it was given out. */
  docNumber: string | null;
}

/** Between what happened last and the title. 例：…会议通过|的|《…》 · …公布|施行的|《…》 · …通过|并公布的|《…》 */
const reLink = fromWords(
  () => new RegExp(`^(?:[，,]?(?:并|、)?(?:${anyOf('events')}|${anyOf('effects', 'verb')}))?的\\s*$`),
);
/** Between two things that happened to one text. 例：…通过|、|2017年…修正的 */
const RE_JOINT = /^[\s、，,]*(?:根据|依据|经)?\s*$/;
const RE_BEHIND_BASIS = /(?<=((?:根据|依据)\s*))/y;

/**
 * Reads back from `start`, the offset of a 《, over all that happened to the text it names.
 *
 * @param events of the text, in order
 */
export function readAttribute({ text }: Scan, events: readonly EventToken[], start: number): Attribute {
  const told: EventToken[] = [];
  let head = start;
  for (let i = countLeading(events, ({ end }) => end <= start) - 1; i >= 0; i--) {
    const event = events[i];
    const between = event ? text.slice(event.end, head) : '';
    if (!event || !(told.length === 0 ? reLink().test(between) : RE_JOINT.test(between))) break;
    told.unshift(event);
    head = event.start;
  }
  const [first] = told;
  // 根据 that leads to a decision belongs to what the decision did; any other says what is done with the text.
  if (first?.decision) head -= matchAt(RE_BEHIND_BASIS, text, head)?.[1]?.length ?? 0;
  const origin = told.find(({ kind }) => kind !== 'amended' && kind !== 'revised');
  return { head, told, docNumber: origin?.number ?? null };
}
