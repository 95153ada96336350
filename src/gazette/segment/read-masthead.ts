import type { LineRange } from '../model/values.ts';
import type { Sidecar } from '../model/sidecar.ts';
import type { Source } from '../model/source.ts';
import { parseDate } from '../scan/dates.ts';
import { RE_GAZETTE_NAME } from '../scan/gazette-name.ts';
import { NUMERAL, parseNumeral } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { limitOf } from '../limits/within.ts';

export interface Masthead {
  name: string | null;
  publisher: string | null;
  issue: string | null;
  year: number | null;
  number: number | null;
  date: string | null;
  /** All that stands above, what is no masthead included: it belongs to no document. */
  lines: LineRange | null;
}

/** 例：第33期 · 第2期（总第26期） */
const RE_NUMBER = new RegExp(String.raw`(?<!总\s*)第\s*([${NUMERAL}]+)\s*([期号])`);
/** 例：（总第26期） · 总第485期 · （总号：905） */
const RE_TOTAL = /总(?:第\s*(\d+)\s*[期号]|号\s*[：:]?\s*(\d+))/;
/** 例：2018年10月10日 · 2020年3月 · 2018 (a line of its own) */
const RE_YEAR = /(\d{4})\s*年|^\s*(\d{4})\s*$/m;

/**
 * Reads what stands above the contents page: name of the gazette, publisher, year, number and date of the issue. The
 * sidecar prevails where it speaks.
 *
 * @param end First line that no longer belongs to the masthead.
 */
export function readMasthead(source: Source, end: number, sidecar: Sidecar): Masthead {
  const lines = source.lines.slice(0, end - 1).filter((line) => line.kind !== 'blank');
  const seen = lines.filter((line) => line.kind !== 'noise');
  const searched = seen.slice(0, limitOf('linesOfMasthead'));
  const text = searched.map((line) => line.raw.replace(/^[#*\s]+|[*\s]+$/g, '')).join('\n');
  const name = sidecar.name ?? nameIn(text);
  const [, printed = '', unit = '期'] = RE_NUMBER.exec(text) ?? [];
  const year = sidecar.year ?? (Number(filledGroup(RE_YEAR, text)) || null);
  const number = sidecar.number ?? parseNumeral(printed);
  const total = filledGroup(RE_TOTAL, text);
  return {
    name,
    publisher: sidecar.publisher ?? /^.+(?=[公宪]报$)/.exec(name ?? '')?.[0] ?? null,
    issue:
      sidecar.issue ??
      (number ? `${year ? `${year}年` : ''}第${number}${unit}${total ? `（总第${total}${unit}）` : ''}` : null),
    year,
    number,
    date: sidecar.date ?? parseDate(text),
    lines: seen.length > 0 ? [lines[0]?.n ?? 1, lines.at(-1)?.n ?? 1] : null,
  };
}

/** What the one group of a pattern holds that its match filled. */
function filledGroup(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.slice(1).find(Boolean);
}

/** The name may be broken: 北京市海淀区人民政府 / 公 报. */
function nameIn(text: string): string | null {
  const lines = text.split('\n').map(withoutBlanks);
  const at = lines.findIndex((line) => RE_GAZETTE_NAME.test(line));
  const own = RE_GAZETTE_NAME.exec(lines[at] ?? '')?.[1];
  if (own === undefined) return null;
  const above = lines[at - 1] ?? '';
  return own === '公报' || above === '中华人民共和国' ? above + own : own;
}
