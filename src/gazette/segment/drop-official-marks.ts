import { recordRemoval } from '../clean/record.ts';
import { textOf } from '../clean/text-of.ts';
import type { Block } from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { within } from '../limits/within.ts';
import { RE_DATE } from '../scan/dates.ts';
import { numberAlone } from '../scan/doc-number.ts';
import { isOrgan, issuersOf } from '../scan/issuer.ts';

/** What stands behind the organ in its head. 例：浏阳市人民政府|文件 */
const FILE = '文件';
/** 例：抄送：市委各部门，市人大常委会办公室，市政协办公室。 */
const RE_COPIES = /^抄[送报][：:]/;
/** 例：浏阳市人民政府办公室　　2019年6月3日印发 */
const RE_PRINTED = new RegExp(`^\\p{sc=Han}{4,30}\\s*${RE_DATE.source}\\s*印发$`, 'u');

/**
 * Takes out what the own print of a document has around its text, on record: the name of its organ in red above the number
 * (发文机关标志, GB/T 9704—2012 §7.2.4), and at its foot who gets copies and who printed it when (版记, §7.4).
 */
export function dropOfficialMarks(blocks: readonly Block[], run: Run): Block[] {
  const feet = new Set(blocks.flatMap((_, i) => linesOfFoot(blocks, i)));
  return blocks.filter((block, i) => {
    const why = feet.has(i) ? 'foot-line' : isRedHead(blocks, i) ? 'red-head' : null;
    if (block.kind !== 'text' || why === null) return true;
    recordRemoval(block.text, run, 'drop', why);
    return false;
  });
}

/** The organ above the number, where the title names it again. 例：浏阳市人民政府文件 | 浏政发〔2019〕12号 | 浏阳市人民政府关于… */
function isRedHead(blocks: readonly Block[], i: number): boolean {
  const line = textOf(blocks[i]);
  if (numberAlone(textOf(blocks[i + 1])) === null || !isOrgan(line.endsWith(FILE) ? line.slice(0, -FILE.length) : line))
    return false;
  const title = textOf(blocks[i + 2]);
  return line.endsWith(FILE) ? title !== '' : isOrgan(title) || issuersOf(title).length > 0;
}

/** Indices of the lines at the foot of a document, from who gets copies to who printed it; none where `from` is not the first. */
function linesOfFoot(blocks: readonly Block[], from: number): number[] {
  const isPrinted = (i: number): boolean => RE_PRINTED.test(textOf(blocks[i]));
  if (isPrinted(from)) return [from];
  if (!RE_COPIES.test(textOf(blocks[from]))) return [];
  const indices = [from];
  while (within('titleLines', indices.length) && !isPrinted(from + indices.length)) indices.push(from + indices.length);
  return isPrinted(from + indices.length) ? [...indices, from + indices.length] : [from];
}
