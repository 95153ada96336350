import type { Indicator, IndicatorValue } from '../model/indicator.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { readFigure } from './figure.ts';
import type { ValueRole } from './head-role.ts';

/** What is read of a table before it is known where it stands. */
export type Row = Omit<Indicator, 'document' | 'node' | 'url'>;

/** The year that notes of the document give to values under a head that names none. */
export type YearOf = (label: string) => number | null;

/** What the head says of a value. */
interface Head {
  role: ValueRole;
  label: string;
  kind: IndicatorValue['kind'];
}

/** What stands where there is no value. 例：— · / · …… · 暂无数据 */
const RE_NONE = /^(?:[—–\-－/／\\·.…]*|暂?无(?:数据)?)$/;
/** What a value says of itself behind its figure. 例：218（2016） · 24.66（十二五） · 50%（北京市） */
const RE_REMARK = /^(.+?)[（(]([^（(）)]+)[）)]$/;
/** 例：2016 · 2013年 */
const RE_YEAR = /^((?:19|20)\d{2})年?$/;

/** The value of a cell, none where the cell says that there is none. */
export function readValue(cell: string, { role, label, kind }: Head, yearOf: YearOf): IndicatorValue[] {
  const text = cell.replaceAll('\n', '').trim();
  if (RE_NONE.test(withoutBlanks(text))) return [];
  const [, figure = '', words = ''] = RE_REMARK.exec(text) ?? [];
  const remarked = figure !== '' && readFigure(figure) !== null;
  const told = remarked ? RE_YEAR.exec(words.trim())?.[1] : undefined;
  return [
    {
      year: told === undefined ? (role.year ?? yearOf(label)) : Number(told),
      value: remarked ? figure.trim() : text,
      remark: remarked && told === undefined ? words.trim() : null,
      number: null,
      bound: null,
      kind,
      label,
    },
  ];
}

/** A row with its unit, which may stand behind all its values, and with the numbers that are of that unit. */
export function withUnit(row: Omit<Row, 'values'>, values: readonly IndicatorValue[]): Row {
  const behind = new Set(values.flatMap(({ value }) => readFigure(value)?.unit ?? []));
  const unit = row.unit ?? (behind.size === 1 ? ([...behind][0] ?? null) : null);
  return { ...row, unit, values: values.map((value) => withNumber(value, unit)) };
}

/** A value with a remark is that of another place or time: its figure is none of the row. */
function withNumber(value: IndicatorValue, unit: string | null): IndicatorValue {
  const figure = readFigure(value.value);
  if (!figure || value.remark !== null || (figure.unit !== null && figure.unit !== unit)) return value;
  const { number, side } = figure;
  return side === null ? { ...value, number } : { ...value, bound: { side, number } };
}
