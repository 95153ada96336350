import { isFormField } from '../clean/table/table-lines.ts';
import { textOf } from '../clean/text-of.ts';
import { within } from '../limits/within.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { isDateline, opensHistory } from '../scan/dateline.ts';
import { countSigners } from '../segment/count-signers.ts';
import { textsFrom } from '../segment/title-lines.ts';
import { numberAlone, ordinalAlone } from '../scan/doc-number.ts';

/** What stands between title and text (GB/T 9704—2012 §7.2.5, §7.3.2): 发文字号, a date, 主送机关. */
export interface Head {
  number: TextBlock | null;
  /** A date, a history, which may have several lines, or organs and a date. */
  datelines: TextBlock[];
  addressees: TextBlock | null;
  rest: Block[];
}

/** Names of organs, or one with his office, and a colon. 例：各区委、区政府，市委、市政府各部委办局： · 马万祺副主席： */
const reAddressees = fromWords(
  () => new RegExp(`^[^。；]{1,200}(?:${anyOf('organs')}|${anyOf('offices')})(?:[（(][^（()）]*[)）])?[：:]$`),
);
const rePoints = fromWords(() => new RegExp(anyOf('pointers')));

/** Reads the head of a part; each kind of line at most once, in any order, up to the first line that is none. */
export function readHead(blocks: readonly Block[]): Head {
  const head: Head = { number: null, datelines: [], addressees: null, rest: [] };
  let i = 0;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'text' || head.addressees) break;
    const text = block.text.value;
    if (!head.number && (numberAlone(text) ?? ordinalAlone(text)) !== null) head.number = block;
    else if (isAddressees(block)) head.addressees = block;
    else {
      const datelines = head.datelines.length === 0 ? readDatelines(blocks, i) : [];
      if (datelines.length === 0) break;
      head.datelines.push(...datelines);
      i += datelines.length - 1;
    }
  }
  head.rest = blocks.slice(i);
  return head;
}

/** The lines from `at` on that say when, and who; none where they do not. */
function readDatelines(blocks: readonly Block[], at: number): TextBlock[] {
  const text = textOf(blocks[at]);
  const count = isDateline(text) ? 1 : opensHistory(text) ? countHistory(blocks, at) : countSigners(blocks, at) + 1;
  return count === 1 && !isDateline(text) ? [] : textsFrom(blocks, at, count);
}

/** Number of lines on which a history goes on that its first does not close, that one included; 1 where none closes it. */
function countHistory(blocks: readonly Block[], start: number): number {
  for (let count = 2; within('titleLines', count); count++) {
    const block = blocks[start + count - 1];
    if (block?.kind !== 'text' || block.label !== null) return 1;
    if (/[）)]$/.test(block.text.value)) return count;
  }
  return 1;
}

/** Not 现决定成立下列机构：, which announces a list. */
function isAddressees({ text: { value }, label }: TextBlock): boolean {
  return label === null && reAddressees().test(value) && !waits(value) && !rePoints().test(value);
}

/** Whether a line waits to be filled in. 例：填报单位： · not 各相关单位： */
function waits(text: string): boolean {
  return isFormField(text) && !text.startsWith('各');
}
