import type { LineRange } from '../model/document.ts';
import type { Sidecar, Source } from '../model/source.ts';
import { parseDate } from '../text/dates.ts';
import { parseNumeral } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

export interface Masthead {
  name: string | null;
  publisher: string | null;
  issue: string | null;
  year: number | null;
  number: number | null;
  date: string | null;
  lines: LineRange | null;
}

/** Longest masthead seen: 15 lines, an English one included. */
const MAX_LINES = 60;
/** 例：第33期 · 第2期（总第26期） */
const RE_NUMBER = /第\s*([0-9０-９一二三四五六七八九十百]+)\s*([期号])/;
/** 例：（总第26期） · （总号：905） */
const RE_TOTAL = /[（(]\s*总(?:第?\s*(\d+)\s*[期号]|号\s*[：:]?\s*(\d+))\s*[)）]/;
/** 例：2018年10月10日 · 2020年3月 · 2018 (a line of its own) */
const RE_YEAR = /((?:19|20)\d{2})\s*年|^\s*((?:19|20)\d{2})\s*$/m;

/**
 * Reads what stands above the contents page: name of the gazette, publisher, year, number and date of the issue. The
 * sidecar prevails where it speaks.
 *
 * @param end First line that no longer belongs to the masthead.
 */
export function readMasthead(source: Source, end: number, sidecar: Sidecar): Masthead {
  const lines = source.lines.slice(0, Math.min(end - 1, MAX_LINES)).filter((line) => line.kind !== 'blank');
  const chinese = lines.filter((line) => /[\u4e00-\u9fff0-9]/.test(line.raw) && !/[a-z]{3}/i.test(line.raw));
  const text = chinese.map((line) => line.raw.replace(/^[#*\s]+|[*\s]+$/g, '')).join('\n');
  const name = sidecar.name ?? nameIn(text);
  const year = sidecar.year ?? (Number(RE_YEAR.exec(text)?.[1] ?? RE_YEAR.exec(text)?.[2] ?? NaN) || null);
  const number = sidecar.number ?? parseNumeral(RE_NUMBER.exec(text)?.[1] ?? '');
  const unit = RE_NUMBER.exec(text)?.[2] ?? '期';
  const total = RE_TOTAL.exec(text)?.[1] ?? RE_TOTAL.exec(text)?.[2];
  return {
    name,
    publisher: sidecar.publisher ?? name?.replace(/公报$/, '') ?? null,
    issue:
      sidecar.issue ??
      (number ? `${year ? `${year}年` : ''}第${number}${unit}${total ? `（总第${total}${unit}）` : ''}` : null),
    year,
    number,
    date: sidecar.date ?? parseDate(text),
    lines: lines.length > 0 && end > 1 ? [lines[0]?.n ?? 1, lines.at(-1)?.n ?? 1] : null,
  };
}

/** The name may be broken: 北京市海淀区人民政府 / 公 报. */
function nameIn(text: string): string | null {
  const lines = text.split('\n').map(withoutBlanks);
  const last = lines.findIndex((line) => line.endsWith('公报') || line === '公报');
  if (last < 0) return null;
  const own = lines[last] ?? '';
  return own.length > 2 ? own : `${lines[last - 1] ?? ''}${own}`;
}
