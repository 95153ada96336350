import { words } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import type { Line } from '../model/source.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { publishable } from '../text/characters.ts';
import { readFields } from './html/read-fields.ts';

/** Where a page that was printed can be found. 例：网址　https://www.beijing.gov.cn/zhengce/ */
const RE_ADDRESS = /^\s*网址[\s：:]*https?:\/\//;
/** Where a link of it leads, or the rest of an address that is longer than its line. 例：〔1〕https://www.gov.cn/ · zhengce/content */
export const RE_LINK_NOTE = /^\s*〔\d{1,3}〕\s*(?:https?:\/\/|\/)/;
const RE_REST = /^[\x21-\x7e]+$/;
/** What the site says of itself. 例：本站文字由公报扫描件识别整理而成，仅供查阅 */
const RE_OF_SITE = /^\s*本站/;

/**
 * Lines of a page that was printed with those marked that are none of its text: the block of facts over it (发文机关：…
 * 成文日期：…), and at its end its address and where its links lead.
 */
export function findPageNotes(lines: readonly Line[]): Line[] {
  const notes = new Set([...factsOver(lines), ...notesBelow(lines)]);
  return lines.map((line) => (notes.has(line) ? { ...line, kind: 'noise' } : line));
}

/** Facts over the first sentence, where there are several; number and day of a letter are read where they stand. */
function factsOver(lines: readonly Line[]): Line[] {
  const kept = new Set([...words('facts', 'title'), ...words('facts', 'number')]);
  const end = lines.findIndex(({ kind, raw }) => kind === 'text' && /[。；]\s*$/.test(raw));
  const facts = lines.slice(0, Math.max(0, end)).flatMap((line) => {
    const said = publishable(line.raw);
    const fields = line.kind === 'text' ? readFields([said]) : [];
    const isFact = fields.some(({ name }) => said.replace(/\s+/g, '').startsWith(name));
    return isFact && !fields.some(({ name }) => kept.has(name)) && !RE_DATE_LINE.test(said)
      ? [{ line, count: fields.length }]
      : [];
  });
  const count = facts.reduce((sum, fact) => sum + fact.count, 0);
  return within('fewestAlike', count) ? facts.map(({ line }) => line) : [];
}

/** What stands behind the address of the page, where nothing else does. */
function notesBelow(lines: readonly Line[]): Line[] {
  const start = lines.findLastIndex(({ kind, raw }) => kind === 'text' && RE_ADDRESS.test(publishable(raw)));
  const below = start < 0 ? [] : lines.slice(start).filter(({ kind }) => kind === 'text');
  const isNote = ({ raw }: Line): boolean =>
    [RE_ADDRESS, RE_LINK_NOTE, RE_REST, RE_OF_SITE].some((re) => re.test(publishable(raw)));
  return below.every(isNote) ? below : [];
}
