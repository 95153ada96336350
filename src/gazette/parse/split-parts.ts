import { textBlock } from '../clean/text-of.ts';
import { labelText } from '../clean/read-label.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { AnnexNumber } from '../model/label-number.ts';
import type { Part } from '../model/document.ts';
import { annexLabelOf, type AnnexLabel } from '../scan/annex-label.ts';
import { titleOf } from '../segment/title-lines.ts';
import { amends } from '../scan/amends.ts';
import { slice, trim } from '../text/sourced.ts';
import { findAnnexes } from './find-annexes.ts';
import { findAmended } from './find-amended.ts';
import { findInstruments } from './find-instruments.ts';
import { withoutQuotedLabels } from './quoted-labels.ts';
import type { PartStart } from './part-start.ts';
import { within } from '../limits/within.ts';

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

const NONE: AnnexLabel = { number: null, colon: false, length: 0 };

/**
 * Splits the body of a document into the outer notice, what it issues, the texts that a decision amends and prints
 * behind itself, and the annexes.
 *
 * @param title Of the document.
 * @param titleBlocks Of the document.
 * @param text Blocks behind the title.
 * @param isDated Whether the date of an order stands above its text.
 */
export function splitParts(
  title: string,
  titleBlocks: TextBlock[],
  text: readonly Block[],
  issuers: readonly string[],
  isDated: boolean,
): PartDraft[] {
  const all = text.flatMap(cutAnnexLabel);
  const instruments = findInstruments(title, all, issuers, isDated);
  const acts = [{ title, from: 0 }, ...instruments.map((start) => actOf(start, all))];
  const body = acts.some((act) => amends(act.title)) ? withoutQuotedLabels(all) : all;
  const amended = acts.flatMap((act, i) => findAmended(act.title, body, act.from, instruments[i]?.at));
  const annexes = findAnnexes(body, instruments);
  const starts = [...instruments, ...amended, ...annexes]
    .filter(({ at }) => textBlock(body[at])?.beside === undefined)
    .sort((a, b) => a.at - b.at);
  const first: PartDraft = {
    role: instruments.length > 0 ? 'notice' : 'instrument',
    labelBlock: null,
    label: null,
    number: null,
    titleBlocks,
    title,
    blocks: body.slice(0, starts[0]?.at),
  };
  return [first, ...starts.map((start, i) => draft(start, body.slice(start.at, starts[i + 1]?.at)))];
}

/** What a notice issues, as it may issue something again: a decision prints the text that it amends. */
function actOf({ at, titleCount }: PartStart, body: readonly Block[]): { title: string; from: number } {
  const titleBlocks = body.slice(at, at + titleCount).filter((block) => block.kind === 'text');
  return { title: titleOf(titleBlocks), from: at + titleCount };
}

/** A heading that holds label and title of an annex becomes two blocks. In a list of annexes a colon stands between. */
function cutAnnexLabel(block: Block): Block[] {
  if (block.kind !== 'text' || !within('longestTitle', block.text.value.length) || /[。；]$/.test(block.text.value))
    return [block];
  const { number, colon, length } = annexLabelOf(block.text.value) ?? NONE;
  if (number === null || !within('shortestTitle', block.text.value.length - length)) return [block];
  if (colon && block.hashes === 0 && block.bold !== 'whole') return [block];
  return [
    labelText({ ...block, text: trim(slice(block.text, 0, length)) }),
    labelText({ ...block, text: slice(block.text, length), blanksBefore: 0 }),
  ];
}

/** @param own Blocks from where the part begins to where the next one does: a title never reaches into that. */
function draft(start: PartStart, own: readonly Block[]): PartDraft {
  const labelBlock = start.hasLabel ? textBlock(own[0]) : null;
  const above = start.hasLabel ? 1 : 0;
  const from = above + start.skipped;
  const titleBlocks = own.slice(from, from + start.titleCount).filter((b) => b.kind === 'text');
  const label = labelBlock?.text.value.replace(/[\s：:]+/g, '') ?? start.listed;
  return {
    role: start.role,
    labelBlock,
    label,
    number: start.number === null ? null : { kind: 'annex', number: start.number, sub: null },
    titleBlocks,
    title: titleBlocks.length > 0 ? titleOf(titleBlocks) : (start.name ?? label ?? ''),
    blocks: [...own.slice(above, from), ...own.slice(from + start.titleCount)],
  };
}
