import { isOrgan } from './issuer.ts';

/** 例：江苏省人民政府公报 2021年第1期 · 《浙江政报》第12期 · 香港特别行政区政府宪报 · 公 报, its organ on the line above; not 浙江政报编辑部 */
export const RE_GAZETTE_NAME = /^《?(\p{sc=Han}*[公政宪]报)(?![\p{sc=Han}--第])/v;

/** 例：2003年第18期（总第282期） · 一九五一年第七期 · 110年第82期 */
const RE_ISSUE = /年第[^第（()]{1,6}期(?:[（(]总[^（()]{1,16}[)）])?$/;

/** Whether a line, without blanks, is the name of a gazette or of an issue of it; not that of a report. 例：第七次全国人口普查公报 */
export function isMastheadLine(line: string): boolean {
  const name = RE_GAZETTE_NAME.exec(line)?.[1] ?? '';
  if (RE_ISSUE.test(line) || /[政宪]报$/.test(name)) return true;
  const holder = name.slice(0, -'公报'.length);
  return isOrgan(holder) || holder.endsWith('行政区');
}
