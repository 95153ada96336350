import { squeeze } from '../../clean/table/cell-kind.ts';

/** 例：合计 · 总计 · 小计： */
const RE_SUM = /^(?:合计|总计|共计|小计|总和|平均)[:：]?$/;
/** 例：备注 · 注： */
const RE_REMARK = /^(?:备注|附注|注|说明)[:：]?$/;

/** Whether a first cell sums up rows: it stands for the number and the name of a row. */
export function isSumLabel(text: string): boolean {
  return RE_SUM.test(squeeze(text));
}

/** Whether a first cell opens a remark on the whole table, printed as its last row. */
export function isRemarkLabel(text: string): boolean {
  return RE_REMARK.test(squeeze(text));
}

/** Whether only the first cell of a row is filled. */
export function isAlone(texts: readonly string[]): boolean {
  return texts.length > 1 && texts[0] !== '' && texts.slice(1).every((text) => text === '');
}
