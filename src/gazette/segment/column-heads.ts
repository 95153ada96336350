import { recordRemoval } from '../clean/record.ts';
import { textOf } from '../clean/text-of.ts';
import { within } from '../limits/within.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { numberAlone, numberAsTitle, ordinalAlone } from '../scan/doc-number.ts';
import { isOrgan, issuersOf } from '../scan/issuer.ts';
import { officerIn } from '../scan/roster.ts';
import { fold } from '../text/fold.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { classIn } from './class-line.ts';
import type { Contents } from './read-contents.ts';
import { RE_REMARK } from './title-lines.ts';

/** 例：【国务院令】 · ◆市政府文件 · ■ 人事任免 */
const RE_DRESS = /^[【［[●◆■★]+|[】］\]]+$/g;
/** 例：澳门特别行政区 over 第1/2021号法律 */
const RE_REGION = /^\p{sc=Han}{2,8}行政区$/u;
const RE_DRESSED = /^【.{2,16}】$/;

/**
 * Takes out the heads of columns that a gazette prints between its documents (国务院令, 市政府文件), on record: they are
 * no line of a title and no paragraph behind a signature. They are known from the contents page, whose classes they
 * are, or by being repeated in 【】; else by their words, or by 【】, right above the title of a document. They stand where
 * a document may begin. So does the name of the region over each statute of Macao.
 */
export function dropColumnHeads(blocks: readonly Block[], contents: Contents | null, run: Run): Block[] {
  const classes = new Set(contents?.entries.flatMap(({ section }) => (section ? [bare(section)] : [])));
  for (const [line, seen] of countDressed(blocks)) if (within('fewestAlike', seen)) classes.add(bare(line));
  const titles = contents?.entries.map(({ title }) => fold(title)) ?? [];
  const kept: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const below = blocks.slice(i + 1, i + 3).find(({ kind }) => kind !== 'rule');
    const isIt = (line: TextBlock): boolean => isHead(line, below, classes) || isAboveTitle(line, below, titles);
    if (block.kind === 'text' && isIt(block) && mayBegin(kept)) recordRemoval(block.text, run, 'drop', 'column-head');
    else kept.push(block);
  }
  return kept;
}

function isHead({ text: { value } }: TextBlock, below: Block | undefined, classes: ReadonlySet<string>): boolean {
  return (
    (classes.has(bare(value)) && !isTitle(below)) || (RE_REGION.test(value) && numberAsTitle(textOf(below)) !== null)
  );
}

/**
 * Whether a line names a class of documents and the next begins one: with its organ, or as the contents page has it.
 * 例：部令 above 中华人民共和国教育部令 · 【公告】 above 司法部公告
 */
function isAboveTitle({ text, label }: TextBlock, below: Block | undefined, titles: readonly string[]): boolean {
  const line = withoutBlanks(text.value);
  if (label !== null || (!RE_DRESSED.test(line) && classIn(line) === null) || isTitle(below)) return false;
  const next = textOf(below);
  const begun = fold(next);
  return isOrgan(next) || issuersOf(next).length > 0 || (begun !== '' && titles.some((one) => one.startsWith(begun)));
}

function bare(line: string): string {
  return within('longestHeading', line.length) ? withoutBlanks(line).replace(RE_DRESS, '') : line;
}

function countDressed(blocks: readonly Block[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const text = textOf(block);
    if (RE_DRESSED.test(text)) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return seen;
}

/** Whether a document may begin behind what stands above: it has ended, or nothing stands there. */
function mayBegin(above: readonly Block[]): boolean {
  const last = above.findLast((block) => block.kind !== 'rule');
  if (last?.kind !== 'text') return true;
  return endsDocument(last) || last.label !== null;
}

/** A sentence, a date, a remark, or the last line of a signature. */
function endsDocument({ text: { value } }: TextBlock): boolean {
  return /[。；）)”]$/.test(value) || RE_DATE_LINE.test(value) || RE_REMARK.test(value) || officerIn(value) !== null;
}

/** Whether a line is the title above its number, of which the next line is that. 例：国务院令 above 第312号 */
function isTitle(below: Block | undefined): boolean {
  const text = textOf(below);
  return (numberAlone(text) ?? ordinalAlone(text)) !== null;
}
