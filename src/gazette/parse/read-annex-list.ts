import type { Block, TextBlock } from '../model/block.ts';
import { annexLabelOf, annexLineOf } from '../scan/annex-label.ts';
import { within } from '../limits/within.ts';

/** 附件说明 (GB/T 9704—2012 §7.3.4): the names of the annexes, below the text and above the signature. */
export interface FoundAnnexList {
  start: number;
  end: number;
  blocks: TextBlock[];
  /** Names in order; 附件：1. 附表 → 附表. */
  names: string[];
}

/** Finds the list of annexes at or behind `from`; null where there is none. */
export function readAnnexList(blocks: readonly Block[], from: number): FoundAnnexList | null {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'text' || !namesAnnex(block) || block.hashes > 0) continue;
    const list: TextBlock[] = [block];
    for (const following of blocks.slice(i + 1)) {
      if (following.kind !== 'text' || !goesOn(following, list.length + 1)) break;
      list.push(following);
    }
    return {
      start: i,
      end: i + list.length,
      blocks: list,
      names: list.map(({ text }) => annexLineOf(text.value).name),
    };
  }
  return null;
}

/** 例：附件：1. 附表 · 附：印章印模 · 附件2：水价核定申请表 */
function namesAnnex({ text: { value } }: TextBlock): boolean {
  const label = annexLabelOf(value);
  return label !== null && label.colon && label.length < value.length;
}

function goesOn(block: TextBlock, number: number): boolean {
  const { value } = block.text;
  if (!within('longestTitle', value.length) || value.endsWith('。')) return false;
  if (block.label?.kind === 'arabic' && block.label.number === number) return true;
  return namesAnnex(block) && annexLabelOf(value)?.number === number;
}
