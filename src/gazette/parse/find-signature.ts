import { textOf } from '../clean/text-of.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { RE_DATE, RE_DATE_LINE } from '../scan/dates.ts';
import { isOrgan } from '../scan/issuer.ts';
import { isTitleLine, RE_REMARK, textsFrom, titleOf } from '../segment/title-lines.ts';
import { genreOf } from '../scan/genre.ts';
import { officeIn, officerIn } from '../scan/roster.ts';
import { limitOf } from '../limits/within.ts';
import { NUMERAL } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** 落款: one or more organs and a date, each on its own line or organ and date on one. */
export interface FoundSignature {
  /** Index of its first block. */
  start: number;
  /** Index behind its last block. */
  end: number;
  signers: string[];
  blocks: TextBlock[];
}

const RE_ORGAN_AND_DATE = new RegExp(`^(\\S{4,30}?)\\s*(${RE_DATE.source})$`);

/**
 * Finds the first signature at or behind `from`: a line that is a date, with lines above it that are names of organs.
 *
 * @param issuers Names that are organs whatever their form.
 * @param isDated The date stands above the text: then officers sign without one. 例：總統 賴清德
 */
export function findSignature(
  blocks: readonly Block[],
  from: number,
  issuers: readonly string[],
  isDated = false,
): FoundSignature | null {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'text' || block.hashes > 0) continue;
    const text = block.text.value;
    const behindStatute = behindMaking(blocks, i);
    if (behindStatute !== null) {
      const lines = textsFrom(blocks, i, behindStatute - i);
      const signers = lines.flatMap((line) => officerIn(line.text.value) ?? []);
      return { start: i, end: behindStatute, signers, blocks: lines };
    }
    if (isDated && officerIn(text) !== null) {
      const end = behindOfficers(blocks, i);
      if (!RE_DATE_LINE.test(textOf(blocks[end]))) {
        const officers = textsFrom(blocks, i, end - i);
        return { start: i, end, signers: officers.map((block) => officerIn(block.text.value) ?? ''), blocks: officers };
      }
    }
    const together = RE_ORGAN_AND_DATE.exec(text);
    if (together && isSignerName(together[1] ?? '', issuers)) {
      return { start: i, end: i + 1, signers: [together[1] ?? ''], blocks: [block] };
    }
    if (!RE_DATE_LINE.test(text) || /^[（(]/.test(text)) continue;
    let start = i;
    while (start > from && isSigner(blocks[start - 1], issuers)) start--;
    const officials = start === i ? officialsBelow(blocks, i) : [];
    if (officials.length > 0) {
      const names = officials.map((line) => officeIn(line.text.value) ?? '');
      return { start: i, end: i + 1 + officials.length, signers: names, blocks: [block, ...officials] };
    }
    if (start === i && !closesText(blocks, i)) continue;
    const signers = blocks.slice(start, i) as TextBlock[];
    return {
      start,
      end: i + 1,
      signers: signers.flatMap((b) => splitSigners(b.text.value, issuers)),
      blocks: [...signers, block],
    };
  }
  return null;
}

/** When a statute of Macao was made. 例：二零二一年一月十八日通过。 · 二零一六年九月二日。; not when it takes effect */
const RE_MADE = new RegExp(`^${RE_DATE.source}(?!起)\\p{sc=Han}{0,4}。$`, 'u');
/** 例：命令公布。 */
const RE_ORDERED = /^\p{sc=Han}{2,4}。$/u;

/** Index behind the end of a statute of Macao: when it was made, by order of whom it is published; null for other lines. */
function behindMaking(blocks: readonly Block[], start: number): number | null {
  let end = start;
  while (RE_MADE.test(textOf(blocks[end]))) {
    const officers = RE_ORDERED.test(textOf(blocks[end + 1])) ? end + 2 : end + 1;
    end = behindOfficers(blocks, officers);
    if (end === officers) return null;
  }
  return end > start ? end : null;
}

/** Index behind the lines of officers that begin at `start`. */
function behindOfficers(blocks: readonly Block[], start: number): number {
  let end = start;
  while (officerIn(textOf(blocks[end])) !== null) end++;
  return end;
}

/**
 * The lines of those who sign below the date: with office and name, and at the end of a notice of Hong Kong by their office
 * alone. 例：二零零三年六月十二日 | 行政長官　何厚鏵 · 2020年1月10日 | 运输及房屋局局长
 */
function officialsBelow(blocks: readonly Block[], at: number): TextBlock[] {
  const named = textsFrom(blocks, at + 1, behindOfficers(blocks, at + 1) - at - 1);
  if (named.length > 0) return named;
  const below = blocks.slice(at + 1);
  const lines = textsFrom(below, 0, below.length);
  return lines.length === below.length && lines.every(({ text }) => officeIn(text.value) !== null) ? lines : [];
}

/** What closes a text without a stop. 例：此复 · 特此公告 */
const RE_CLOSING = /^(?:特?此[\p{sc=Han}]{1,4}|附\s*\p{sc=Han}{0,2}\s*\d{0,2}[：:].+)$/u;
/** What an annex begins with. 例：附表 · 附件2： · 附： */
const RE_ANNEX = new RegExp(`^附\\s*(?:[件表图录]|(?=[：:]))\\s*[${NUMERAL}]*[：:]?$`);

/**
 * Whether a date ends the text above, whose organ is that of the title: a sentence, a table or the list of annexes stands
 * above, and behind nothing but remarks, an annex or the title of what is forwarded.
 */
function closesText(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1];
  const isEnd = above?.kind === 'rows' || /[。：:]$/.test(textOf(above)) || RE_CLOSING.test(textOf(above));
  const behind = blocks.slice(at + 1).filter((block) => block.kind !== 'rule' && !RE_REMARK.test(textOf(block)));
  return isEnd && (behind.length === 0 || RE_ANNEX.test(textOf(behind[0])) || opensTitle(behind));
}

/** Whether the first lines are a title. 例：关于企业职工要求“停薪留职”问题的通知 */
function opensTitle(blocks: readonly Block[]): boolean {
  const end = blocks.findIndex((block) => !isTitleLine(block) || block.label !== null);
  const lines = textsFrom(blocks, 0, Math.min(limitOf('titleLines'), end < 0 ? blocks.length : end));
  return lines.some((_, i) => {
    const title = titleOf(lines.slice(0, i + 1));
    return /^关于|^《/.test(title) && genreOf(title) !== null;
  });
}

function isSigner(block: Block | undefined, issuers: readonly string[]): block is TextBlock {
  return block?.kind === 'text' && splitSigners(block.text.value, issuers).every((name) => isSignerName(name, issuers));
}

function splitSigners(text: string, issuers: readonly string[]): string[] {
  const officer = officerIn(text);
  if (officer !== null) return [officer];
  const names = text.trim().split(/\s+/);
  return names.every((name) => isSignerName(name, issuers)) ? names : [withoutBlanks(text)];
}

function isSignerName(name: string, issuers: readonly string[]): boolean {
  return issuers.includes(name) || officerIn(name) !== null || (name.length >= 4 && name.length <= 30 && isOrgan(name));
}
