import { HAN_NUMERAL, NUMERAL, parseNumeral } from '../text/numerals.ts';

export type UnitKind = '条' | '款' | '项' | '章' | '节' | '部分';

/** A place named by number: 第六条, 第六、七、八条, 第一至五款, 第（三）项. */
export interface Unit {
  kind: UnitKind;
  start: number;
  end: number;
  /** Numbers as listed, ranges filled in, each with its own stretch of the text where it has one. */
  numbers: { number: number; start: number; end: number }[];
  /** Written as a range (至); then `numbers` have no stretches of their own. */
  range: boolean;
  /** 第十二条之一 → 1. */
  sub: number | null;
}

const N = `[（(]?\\s*[${NUMERAL}]{1,6}\\s*[）)]?`;
/** 例：第六条 · 第六、七、八条 · 第一至五款 · 第（一）、（三）项 · 第三部分 */
const RE_UNIT = new RegExp(
  `第\\s*(${N}(?:\\s*(?:、|和|及|或|至|到|-|—)\\s*第?\\s*${N})*)\\s*(条|款|项|章|节|部分)(?:之([${HAN_NUMERAL}]))?`,
  'y',
);
/** More than these are no range of one text. */
const LONGEST_RANGE = 100;

/** The unit that begins at `start`; null where none does. */
export function unitAt(text: string, start: number): Unit | null {
  RE_UNIT.lastIndex = start;
  const match = RE_UNIT.exec(text);
  const [all, list, kind, sub] = match ?? [];
  if (all === undefined || list === undefined) return null;
  const end = start + all.length;
  const numbers = Array.from(list.matchAll(new RegExp(N, 'g')), (m) => ({
    number: parseNumeral(m[0].replace(/[（()）\s]/g, '')) ?? 0,
    start: start + all.indexOf(list) + m.index,
    end: start + all.indexOf(list) + m.index + m[0].length,
  }));
  const range = /[至到—-]/.test(list);
  return {
    kind: kind as UnitKind,
    start,
    end,
    range,
    numbers: range ? fill(numbers) : numbers,
    sub: sub ? parseNumeral(sub) : null,
  };
}

/** 一至五, 一、三至五 → every number between. */
function fill(numbers: Unit['numbers']): Unit['numbers'] {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (!first || !last || last.number < first.number || last.number - first.number > LONGEST_RANGE) return numbers;
  return Array.from({ length: last.number - first.number + 1 }, (_, i) => ({ ...first, number: first.number + i }));
}
