import type { Block, TextBlock } from '../model/block.ts';
import { RE_ADOPTION_LINE, RE_DATE_LINE } from '../scan/dates.ts';
import { numberAlone, ordinalAlone } from '../scan/doc-number.ts';

/** What stands between title and text (GB/T 9704—2012 §7.2.5, §7.3.2): 发文字号, a date in brackets, 主送机关. */
export interface Head {
  number: TextBlock | null;
  dateline: TextBlock | null;
  addressees: TextBlock | null;
  rest: Block[];
}

/** 例：各区委、区政府，市委、市政府各部委办局： */
const RE_ADDRESSEES = /^[^。；]{2,200}[：:]$/;
const RE_ORGANS = /政府|部门|单位|委|办|局|机构|企业|公司|团体|院校|学校|街道|镇|乡|厅|驻|中心|集团/;

/** Reads the head of a part; each kind of line at most once, in any order, up to the first line that is none. */
export function readHead(blocks: readonly Block[]): Head {
  const head: Head = { number: null, dateline: null, addressees: null, rest: [] };
  let i = 0;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'text' || head.addressees) break;
    const text = block.text.value;
    if (!head.number && (numberAlone(text) ?? ordinalAlone(text)) !== null) head.number = block;
    else if (!head.dateline && (RE_DATE_LINE.test(text) || RE_ADOPTION_LINE.test(text))) head.dateline = block;
    else if (
      RE_ADDRESSEES.test(text) &&
      RE_ORGANS.test(text) &&
      !/如下|现将|通知|决定|公告|任命|免去|任免|\d年/.test(text)
    )
      head.addressees = block;
    else break;
  }
  head.rest = blocks.slice(i);
  return head;
}
