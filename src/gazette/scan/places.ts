import { NUMERAL, parseNumeral } from '../text/numerals.ts';
import type { Stretch } from './titles.ts';
import { within } from '../limits/within.ts';

export type Division = '条' | '款' | '项' | '目' | '章' | '节' | '编' | '部分';

/** A division named by number: 第六条, 第六、七、八条, 第一至五款, 第（三）项. */
export interface Unit extends Stretch {
  kind: Division;
  /** Numbers as listed, ranges filled in, each with its own stretch of the text where it has one. */
  numbers: (Stretch & { number: number })[];
  /** Written as a range (至); then `numbers` have no stretches of their own. */
  range: boolean;
  /** 第十二条之一 → 1. */
  sub: number | null;
}

/** A place in a text: a division and those below it that narrow it, 第十五条|第六款|第（一）项. */
export interface Place extends Stretch {
  units: [Unit, ...Unit[]];
}

const N = `[（(]?\\s*[${NUMERAL}]{1,8}\\s*[）)]?`;
/** 例：第六条 · 第六、七、八条 · 第一至五款 · 第（一）、（三）项 · 第三部分 */
const RE_UNIT = new RegExp(
  `第\\s*(${N}(?:\\s*(?:、|和|及|或|至|到|-|—)\\s*第?\\s*${N})*)\\s*([条條]|款|[项項]|目(?!标|录|的)|章|[节節]|[编編]|部分)(?:之([${NUMERAL}]{1,2}))?`,
  'y',
);
/** Divisions in traditional script. */
const SIMPLIFIED: Readonly<Record<string, Division>> = { 條: '条', 項: '项', 節: '节', 編: '编' };
/** What narrows a division. */
const BELOW: Partial<Record<Division, readonly Division[]>> = {
  部分: ['项'],
  编: ['章'],
  章: ['节'],
  条: ['款', '项'],
  款: ['项'],
  项: ['目'],
};

/** The division that begins at `start`; null where none does. */
export function unitAt(text: string, start: number): Unit | null {
  RE_UNIT.lastIndex = start;
  const [all, list, kind, sub] = RE_UNIT.exec(text) ?? [];
  if (all === undefined || list === undefined) return null;
  const from = start + all.indexOf(list);
  const numbers = Array.from(list.matchAll(new RegExp(N, 'g')), (m) => ({
    number: parseNumeral(m[0].replace(/[（()）\s]/g, '')) ?? 0,
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));
  const range = /[至到—-]/.test(list);
  return {
    kind: divisionOf(kind ?? '', list),
    start,
    end: start + all.length,
    range,
    numbers: range ? fill(numbers) : numbers,
    sub: sub ? parseNumeral(sub) : null,
  };
}

/** In Taiwan 項 is a paragraph (款) and 款 an item; the statutes of Macao count items in brackets. 例：第三條第二項 · not 第七十一條（一）項 */
function divisionOf(printed: string, list: string): Division {
  if (printed === '項' && !/[（(]/.test(list)) return '款';
  return (SIMPLIFIED[printed] ?? printed) as Division;
}

/** The place that begins at `start`, as far down as the text names it; null where none does. */
export function placeAt(text: string, start: number): Place | null {
  const first = unitAt(text, start);
  if (!first) return null;
  const units: Place['units'] = [first];
  for (let last = first; ;) {
    const next = unitAt(text, last.end);
    const isBelow = BELOW[last.kind]?.includes(next?.kind ?? '编') ?? false;
    const isItemOfTaiwan = last.kind === '款' && next?.kind === '款' && text.slice(last.start, last.end).endsWith('項');
    if (!next || !(isBelow || isItemOfTaiwan)) return { start, end: last.end, units };
    // 第二項第三款: below a 項 that is a paragraph a 款 is an item.
    const isItem = last.kind === '款' && next.kind === '款';
    const unit = isItem ? { ...next, kind: '项' as const } : next;
    units.push(unit);
    last = unit;
  }
}

/** 一至五, 一、三至五 → every number between. */
function fill(numbers: Unit['numbers']): Unit['numbers'] {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (!first || !last || last.number < first.number || !within('longestRange', last.number - first.number))
    return numbers;
  return Array.from({ length: last.number - first.number + 1 }, (_, i) => ({ ...first, number: first.number + i }));
}
