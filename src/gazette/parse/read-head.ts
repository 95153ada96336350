import { isFormField } from '../clean/table/table-lines.ts';
import { mergeParts } from '../clean/merge-parts.ts';
import { within } from '../limits/within.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { isDateline, opensHistory } from '../scan/dateline.ts';
import { numberAlone, ordinalAlone } from '../scan/doc-number.ts';

/** What stands between title and text (GB/T 9704—2012 §7.2.5, §7.3.2): 发文字号, a date, 主送机关. */
export interface Head {
  number: TextBlock | null;
  /** A date or a history, which may go on over several lines. */
  dateline: TextBlock | null;
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
  const head: Head = { number: null, dateline: null, addressees: null, rest: [] };
  let i = 0;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'text' || head.addressees) break;
    const text = block.text.value;
    if (!head.number && (numberAlone(text) ?? ordinalAlone(text)) !== null) head.number = block;
    else if (!head.dateline && isDateline(text)) head.dateline = block;
    else if (!head.dateline && opensHistory(text)) {
      const history = readHistory(blocks, i);
      if (history === null) break;
      head.dateline = mergeParts(block, history);
      i += history.length;
    } else if (isAddressees(block)) head.addressees = block;
    else break;
  }
  head.rest = blocks.slice(i);
  return head;
}

/** The lines on which a history goes on that its first line does not close; null where none closes it. */
function readHistory(blocks: readonly Block[], start: number): TextBlock[] | null {
  const lines: TextBlock[] = [];
  for (let i = start + 1; within('titleLines', lines.length + 1); i++) {
    const block = blocks[i];
    if (block?.kind !== 'text' || block.label !== null) return null;
    lines.push(block);
    if (/[）)]$/.test(block.text.value)) return lines;
  }
  return null;
}

/** Not 现决定成立下列机构：, which announces a list. */
function isAddressees({ text: { value }, label }: TextBlock): boolean {
  return label === null && reAddressees().test(value) && !waits(value) && !rePoints().test(value);
}

/** Whether a line waits to be filled in. 例：填报单位： · not 各相关单位： */
function waits(text: string): boolean {
  return isFormField(text) && !text.startsWith('各');
}
