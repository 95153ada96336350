import type { Block, TextBlock } from '../model/block.ts';

/** 附件说明 (GB/T 9704—2012 §7.3.4): the names of the annexes, below the text and above the signature. */
export interface FoundAnnexList {
  start: number;
  end: number;
  blocks: TextBlock[];
  /** Names in order; 附件：1. 附表 → 附表. */
  names: string[];
}

/** 例：附件：1. 附表 · 附：印章印模 · 附件:1.海淀区… */
const RE_OPENING = /^附\s*件?\s*[0-9]*\s*[：:]\s*(?=\S)/;
/** What stands before the name in a line of the list; its groups are the number. 例：附件：1. · 2. · 附件2： */
export const RE_LIST_LEAD =
  /^\s*(?:附\s*件?\s*(\d*)\s*[：:]\s*)?(?:(\d{1,2})\s*(?:[.．](?=(?:19|20)\d{2}年|\D|$)|、)\s*)?/;
/** Longest name of an annex seen: 50 characters. A paragraph is longer. */
const MAX_NAME = 80;

/** Finds the list of annexes at or behind `from`; null where there is none. */
export function readAnnexList(blocks: readonly Block[], from: number): FoundAnnexList | null {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'text' || !RE_OPENING.test(block.text.value) || block.hashes > 0) continue;
    const names = [nameOf(block.text.value)];
    const list: TextBlock[] = [block];
    for (let next = i + 1; next < blocks.length; next++) {
      const following = blocks[next];
      if (following?.kind !== 'text') break;
      const text = following.text.value;
      const { label } = following;
      const continues =
        (label?.kind === 'arabic' && label.number === names.length + 1) || numberOf(text) === names.length + 1;
      if (!continues || text.length > MAX_NAME || text.endsWith('。')) break;
      names.push(nameOf(text));
      list.push(following);
    }
    return { start: i, end: i + list.length, blocks: list, names };
  }
  return null;
}

/** Number of a line that names an annex with its label. 例：附件2：水价核定申请表 */
function numberOf(text: string): number | null {
  return RE_OPENING.test(text) ? Number(/^附\s*件?\s*(\d+)/.exec(text)?.[1] ?? NaN) || null : null;
}

function nameOf(text: string): string {
  return text
    .replace(RE_LIST_LEAD, '')
    .replace(/[。；;]$/, '')
    .trim();
}
