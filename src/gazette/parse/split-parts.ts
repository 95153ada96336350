import { labelText } from '../clean/read-label.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { AnnexNumber } from '../model/label-number.ts';
import type { Part } from '../model/document.ts';
import { titleOf } from '../segment/find-documents.ts';
import { slice, trim } from '../text/sourced.ts';
import { findAnnexes } from './find-annexes.ts';
import { findInstruments } from './find-instruments.ts';
import type { PartStart } from './part-start.ts';
import { MAX_TITLE } from './part-title.ts';
import { ARABIC, HAN_NUMERAL } from '../text/numerals.ts';

/** A part before its text is parsed. */
export interface PartDraft {
  role: Part['role'];
  /** 附件1, as printed. */
  labelBlock: TextBlock | null;
  label: string | null;
  number: AnnexNumber | null;
  titleBlocks: TextBlock[];
  /** Where the part has no title line of its own: its name in the list of annexes. */
  title: string;
  blocks: Block[];
}

/**
 * Label and title of an annex on one line. Without a blank a numeral may be the beginning of a name, and a number that
 * of a year. 例：附件1 海淀区… · 附件一：… · not 附件三亚市… or 附件2021年…
 */
const RE_ANNEX_LABEL_AND_TITLE = new RegExp(
  String.raw`^附\s*件\s*([${ARABIC}]{1,2}(?![${ARABIC}年月])|[${HAN_NUMERAL}]{1,3}(?=[\s：:]))\s*[：:]?\s*(?=\S{4})`,
);

/**
 * Splits the body of a document into the outer notice, what it issues, and the annexes.
 *
 * @param title Of the document.
 * @param titleBlocks Of the document.
 * @param text Blocks behind the title.
 */
export function splitParts(
  title: string,
  titleBlocks: TextBlock[],
  text: readonly Block[],
  issuers: readonly string[],
): PartDraft[] {
  const body = text.flatMap(cutAnnexLabel);
  const starts = [...findInstruments(title, body, issuers)];
  for (const annex of findAnnexes(body, starts)) starts.push(annex);
  starts.sort((a, b) => a.at - b.at);
  const first: PartDraft = {
    role: starts.some((s) => s.role === 'instrument') ? 'notice' : 'instrument',
    labelBlock: null,
    label: null,
    number: null,
    titleBlocks,
    title,
    blocks: body.slice(0, starts[0]?.at),
  };
  return [first, ...starts.map((start, i) => draft(start, body, starts[i + 1]?.at ?? body.length))];
}

/** A heading that holds label and title of an annex becomes two blocks. In a list of annexes a colon stands between. */
function cutAnnexLabel(block: Block): Block[] {
  if (block.kind !== 'text' || block.text.value.length > MAX_TITLE || /[。；]$/.test(block.text.value)) return [block];
  const label = RE_ANNEX_LABEL_AND_TITLE.exec(block.text.value);
  if (!label || (/[：:]/.test(label[0]) && block.hashes === 0 && block.bold !== 'whole')) return [block];
  const { length } = label[0];
  return [
    labelText({ ...block, text: trim(slice(block.text, 0, length)) }),
    labelText({ ...block, text: slice(block.text, length), blanksBefore: 0 }),
  ];
}

function draft(start: PartStart, body: readonly Block[], end: number): PartDraft {
  const labelBlock = start.hasLabel ? body[start.at] : null;
  const above = start.at + (start.hasLabel ? 1 : 0);
  const from = above + start.skipped;
  const titleBlocks = body.slice(from, from + start.titleCount).filter((b) => b.kind === 'text');
  const printed = labelBlock?.kind === 'text' ? labelBlock.text.value.replace(/[\s：:]+/g, '') : null;
  const label = printed ?? start.listed;
  return {
    role: start.role,
    labelBlock: labelBlock?.kind === 'text' ? labelBlock : null,
    label,
    number: start.number === null ? null : { kind: 'annex', number: start.number, sub: null },
    titleBlocks,
    title: titleBlocks.length > 0 ? titleOf(titleBlocks) : (start.name ?? label ?? ''),
    blocks: [...body.slice(above, from), ...body.slice(from + start.titleCount, end)],
  };
}
